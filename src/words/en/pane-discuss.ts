/** What the view *Discuss* says, and the list that is copied from it as text. */
import type { IsoDate } from '../../model/days/day';
import { formatCount } from '../format';
import { capitalise, countOf, formatDayLong } from './phrases';

export const DISCUSS_WORDS = {
  lists: 'What to list',
  list: { actions: 'Actions', questions: 'Questions', owners: 'Who to ask' },
  questions: (count: number) =>
    count === 0 ? 'No question for challenge' : `${capitalise(countOf(count, 'question'))} for challenge`,
  questionsCopied: (count: number) => `${capitalise(countOf(count, 'question'))} as text: on the clipboard.`,
  copyQuestions: 'Questions to copy',
  /** "Four owners to ask" */
  owners: (count: number) =>
    count === 0 ? 'Nobody to ask' : `${capitalise(countOf(count, 'owner'))} to ask`,
  ownersHint:
    'By owner: what is overdue, due in 30 days, without a new update, or without an impact. Nothing is sent: a mail opens for you to address.',
  copyAsk: 'Copy',
  copyAskLabel: (owner: string) => `Copy what to ask ${owner || 'of actions without an owner'}`,
  askCopied: (owner: string) => `What to ask ${owner || 'of actions without an owner'}: on the clipboard.`,
  askText: 'What to ask',
  mail: 'Open a mail',
  mailLabel: (owner: string) => `Open a mail to ask ${owner || 'about actions without an owner'}`,
  title: (count: number) =>
    count === 0 ? 'Nothing is left to discuss' : `${formatCount(count)} to discuss, the most urgent first`,
  filters: 'What to show',
  search: 'Search in actions',
  chips: {
    overdue: 'Overdue',
    red: 'Red',
    'not-started': 'Not started',
    'no-status': 'No status',
    'no-update': 'No update',
  },
  chip: (label: string, count: number) => `${label} ${formatCount(count)}`,
  anyOwner: 'Any owner',
  owner: 'Owner',
  noOwner: 'No owner',
  anyTheme: 'Any theme',
  theme: 'Theme',
  noTheme: 'Under no theme',
  anyRating: 'Any rating',
  rating: 'Rating',
  due: 'Due',
  anyDue: 'Any date',
  dueRanges: (soonDays: number) => ({
    overdue: 'Overdue',
    soon: `Due within ${soonDays} days`,
    later: 'Due later',
    none: 'No date',
  }),
  byOwner: 'By owner',
  /** "Director of Place: 3" */
  ownerTitle: (owner: string, count: number): string =>
    `${owner || DISCUSS_WORDS.noOwner}: ${formatCount(count)}`,
  clear: 'Clear',
  copy: (count: number) => `Copy ${count === 1 ? 'this one' : `these ${formatCount(count)}`}`,
  copied: (count: number) => `${countOf(count, 'action')} as text: on the clipboard.`,
  copyText: 'List to copy',
} as const;

export interface DiscussLine {
  readonly reference: string;
  readonly text: string;
  readonly owner: string;
  /** "Overdue 12 days", "Red". */
  readonly facts: readonly string[];
}

interface DiscussGroup {
  /** Null: the list needs none. */
  readonly heading: string | null;
  readonly lines: readonly DiscussLine[];
}

function lineText({ reference, text, owner, facts }: DiscussLine): string {
  const what = [reference, text].filter(Boolean).join(' ');
  const more = [owner, ...facts].filter(Boolean).join('; ');
  return more === '' ? `- ${what}` : `- ${what} (${more})`;
}

/** Ready to send: a heading, then a line an action, an owner's under the name where they stand together. */
export const discussText = (name: string, asAt: IsoDate, groups: readonly DiscussGroup[]): string =>
  [
    `${name}: to discuss, as at ${formatDayLong(asAt)}`,
    ...groups.flatMap(({ heading, lines }) => [
      ...(heading === null ? [] : ['', heading]),
      ...lines.map(lineText),
    ]),
  ].join('\n');
