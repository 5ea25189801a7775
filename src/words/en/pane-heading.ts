/** The heading of the pane as one line. */
import type { Tally } from '../../measure/tally';
import { formatCount, progressedShare } from '../format';

const countErrors = (errors: number): string =>
  errors === 0 ? 'no errors' : `${formatCount(errors)} error${errors === 1 ? '' : 's'}`;

export const HEADING_LINE_WORDS = {
  errors: countErrors,
  label: (overall: Tally, errors: number) => {
    const isRead = overall.lifecycle.unknown < overall.inScope;
    const share = isRead ? `${progressedShare(overall)} completed or progressed` : 'No status could be read';
    return `${share}, ${countErrors(errors)}: the whole heading`;
  },
} as const;
