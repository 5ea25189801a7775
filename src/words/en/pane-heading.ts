/** The heading of the pane as one line. */
import { isNoneRead } from '../../measure/headline-counts';
import type { Tally } from '../../measure/tally';
import { formatCount, progressedShare } from '../format';
import { HEADING_WORDS } from './pane';

const countErrors = (errors: number): string =>
  errors === 0 ? 'no errors' : `${formatCount(errors)} error${errors === 1 ? '' : 's'}`;

export const HEADING_LINE_WORDS = {
  errors: countErrors,
  label: (overall: Tally, errors: number) => {
    const share = isNoneRead(overall)
      ? HEADING_WORDS.noneRead
      : `${progressedShare(overall)} ${HEADING_WORDS.progressed}`;
    return `${share}, ${countErrors(errors)}: the whole heading`;
  },
} as const;
