/** For pages with widgets that a server wrote: takes their nodes over, then does as define.ts. */
import './define.js';
import { stillness } from './still/still.js';
import { stillTable } from './still/table.js';
import { takeOver } from './still/take-over.js';

stillness.takeOver = takeOver;
stillness.table = stillTable;
