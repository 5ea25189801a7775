/** Every layout case, in order. */
import { L01 } from './L01-merged-with-key-above';
import { L02 } from './L02-one-row-a-recommendation';
import { L03 } from './L03-status-typed-in-timescale';
import { L04 } from './L04-bare-fills-and-done-updates';
import { L05 } from './L05-section-rows-and-hints';
import { L06 } from './L06-meetings-motions-resolutions';
import { L07 } from './L07-scrutiny-tracker-key-below';
import { L09 } from './L09-icons-that-are-not-there';
import { L10 } from './L10-recommendations-with-sub-actions';
import { L11 } from './L11-months-and-comments';
import { L12 } from './L12-narrative-called-status';
import { L14 } from './L14-progress-row-under-each-action';
import { L15 } from './L15-two-tier-header';
import { L16 } from './L16-nine-statuses';
import { L17 } from './L17-line-above-each-table';
import { L19 } from './L19-two-plans-in-one-report';
import { L20 } from './L20-sheet-per-service';
import { L22 } from './L22-fills-and-a-key-with-traps';
import type { LayoutCase } from './layout-case';

export const LAYOUTS: readonly LayoutCase[] = [
  ...[L01, L02, L03, L04, L05, L06, L07, L09, L10],
  ...[L11, L12, L14, L15, L16, L17, L19, L20, L22],
];
