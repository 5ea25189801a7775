/** Every assumption about Excel that the stand-in is built on; none has been tried in a live Excel yet. */
import type { Assumption } from './assumption';
import { CELLS } from './cells';
import { CHARTS } from './charts';
import { EVENTS } from './events';
import { FORMATS } from './formats';
import { RANGES } from './ranges';
import { RULES } from './rules';
import { SHEETS } from './sheets';
import { TABLES } from './tables';
import { WRITING } from './writing';

export const ASSUMPTIONS: readonly Assumption[] = [
  ...CELLS,
  ...RANGES,
  ...FORMATS,
  ...TABLES,
  ...SHEETS,
  ...RULES,
  ...CHARTS,
  ...EVENTS,
  ...WRITING,
];
