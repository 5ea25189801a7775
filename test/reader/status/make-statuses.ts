/** Statuses and lines of a key as the reader hands them over, and the status map that is made of them, in short. */
import type { ChosenStatus } from '../../../src/model/settings';
import { buildStatusMap } from '../../../src/reader/status/build-map';
import type { KeyEntry, RawStatus } from '../../../src/reader/status/raw-status';

export const raw = (written: string, more: Partial<RawStatus> = {}): RawStatus => ({
  written,
  fill: null,
  colourText: null,
  percent: null,
  cell: null,
  ...more,
});
export const entry = (label: string, more: Partial<KeyEntry> = {}): KeyEntry => ({
  label,
  fill: null,
  colourText: null,
  cell: null,
  ...more,
});
interface Context {
  key?: KeyEntry[];
  chosen?: ChosenStatus[];
}
export const build = (raws: RawStatus[], context: Context = {}) =>
  buildStatusMap(raws, { key: [], chosen: [], ...context });
/** "status | colour | lifecycle | rating | basis" of each row. */
export const rowsOf = (raws: RawStatus[], context: Context = {}): string[] =>
  build(raws, context).rows.map(({ status, colour, lifecycle, rating, basis }) =>
    [status, colour ?? '-', lifecycle, rating, basis].join(' | '),
  );
