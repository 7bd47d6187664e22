/** `npm run data:first-view`: writes data/first-view/ anew, after a dataset has changed. */
import { writeFirstViews } from './data/first-view.mjs';
import { loadDatasets } from './data/load.mjs';

await writeFirstViews(loadDatasets());
