/**
 * The entry for pages with widgets that a server wrote. The page is right without it: so this file is
 * as good as nothing, and fetches the rest when the page has been painted.
 */
import { afterFirstPaint } from './element/after-paint.js';

afterFirstPaint(() => void import('./prerender/hydrate.js'));
