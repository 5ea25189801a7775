/** The heading of the pane as one line. */
import { formatCount } from '../format';

const countErrors = (errors: number): string =>
  errors === 0 ? 'no errors' : `${formatCount(errors)} error${errors === 1 ? '' : 's'}`;

export const HEADING_LINE_WORDS = {
  errors: countErrors,
  label: (share: string, errors: number) =>
    `${share} completed or progressed, ${countErrors(errors)}: the whole heading`,
} as const;
