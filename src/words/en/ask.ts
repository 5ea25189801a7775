/** What is asked of the owners of actions: texts to copy and mails to open, and what the command line says of them. */
import type { IsoDate } from '../../model/days/day';
import { NO_OWNER } from './labels';
import { capitalise, countOf, formatDayLong, inFigures, isOrAre } from './phrases';

export const ASK_HELP = {
  about: 'Whom to ask: by owner, what is overdue, due in 30 days, without a new update or an impact.',
  since:
    'Updates that read as in the latest snapshot up to this day count as old. (default: the latest before the day)',
  owner: 'Only this owner; may be repeated.',
  mail: 'Print a mailto: link an owner in place of the text. Nothing is sent.',
  examples: `
Examples:
  ragplan ask plan.xlsx
      A text an owner, ready to copy.
  ragplan ask plan.xlsx --as-at 2025-03-31 --since 2024-12-31
      For a date, and asking again where an update reads as it did in a snapshot.
  ragplan ask plan.xlsx --owner "Head of Finance" --mail
      A link that opens a mail with the text in it. Nothing is sent.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
} as const;

export interface AskedLine {
  readonly reference: string;
  readonly text: string;
  readonly due: IsoDate | null;
  readonly daysOverdue: number;
  readonly reasons: readonly ('overdue' | 'due-soon' | 'no-update' | 'same-update' | 'no-impact')[];
}

/** "was due on 31 March 2025, 20 days ago; no update yet" */
export const askReasons = (line: AskedLine, since: IsoDate | null): string =>
  line.reasons
    .map((reason) => {
      const day = line.due === null ? '' : formatDayLong(line.due);
      switch (reason) {
        case 'overdue':
          return `was due on ${day}, ${countOf(line.daysOverdue, 'day')} ago`;
        case 'due-soon':
          return `due on ${day}`;
        case 'no-update':
          return 'no update yet';
        case 'same-update':
          return `no new update since ${since === null ? '' : formatDayLong(since)}`;
        case 'no-impact':
          return 'no impact recorded';
      }
    })
    .join('; ');

export const askSubject = (plan: string, asAt: IsoDate): string =>
  `${plan} – position at ${formatDayLong(asAt)}`;

export const askIntro = (count: number): string =>
  `${capitalise(countOf(count, 'action'))} in your name ${isOrAre(count)} listed below. For each, please send what has been done, whether its date still holds, and what difference it has made.`;

/** @param says the reasons, as `askReasons` has them */
export const askLine = ({ reference, text }: Pick<AskedLine, 'reference' | 'text'>, says: string): string =>
  `- ${[reference, text].filter(Boolean).join(' ')}: ${says}`;

export const askMore = (count: number): string =>
  `... and ${inFigures(count, 'more action', 'more actions')}.`;
export const askHeading = (owner: string, count: number): string =>
  `${owner || NO_OWNER} (${inFigures(count, 'action')})`;
export const ASK_NONE =
  'Nobody has to be asked: nothing is overdue, due in 30 days, or without an update or an impact.';
export const noSuchOwner = (owner: string): string => `Nothing is to be asked of "${owner}".`;
