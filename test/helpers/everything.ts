/** What widgets fetch when it is needed, at once: a view function is tried in every language. */
import { everything } from '../../src/data/lazy.js';
import '../../src/widgets/registry.js';

await everything();
