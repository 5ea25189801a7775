/** Small cases beyond the layouts, each one oddity with its right answer. */
import { GROUPS } from './odd-shapes/groups';
import { KEYS } from './odd-shapes/keys';
import { PERIODS } from './odd-shapes/periods';
import { STATUSES } from './odd-shapes/statuses';
import { WORKBOOKS } from './odd-shapes/workbooks';
import type { LayoutVariant } from './layout-case';

export const ODDITIES: readonly LayoutVariant[] = [...PERIODS, ...STATUSES, ...GROUPS, ...KEYS, ...WORKBOOKS];
