/** Small cases beyond the layouts, each one oddity with its right answer. */
import { EDGES } from './odd-shapes/edges';
import { FOUND } from './odd-shapes/found';
import { GROUPS } from './odd-shapes/groups';
import { HEADERS } from './odd-shapes/headers';
import { KEYS } from './odd-shapes/keys';
import { NARRATIVES } from './odd-shapes/narratives';
import { PERIODS } from './odd-shapes/periods';
import { REFERENCES } from './odd-shapes/references';
import { ROWS } from './odd-shapes/rows';
import { STATUSES } from './odd-shapes/statuses';
import { WORKBOOKS } from './odd-shapes/workbooks';
import type { LayoutVariant } from './layout-case';

export const ODDITIES: readonly LayoutVariant[] = [
  ...PERIODS,
  ...STATUSES,
  ...GROUPS,
  ...KEYS,
  ...REFERENCES,
  ...HEADERS,
  ...ROWS,
  ...EDGES,
  ...FOUND,
  ...NARRATIVES,
  ...WORKBOOKS,
];
