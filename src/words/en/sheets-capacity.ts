/** What Capacity and time says: what is open and when it is due, who has how much of it, and how the work is divided. */
import type { Capacity, Cluster } from '../../measure/capacity/measure-capacity';
import type { Plan } from '../../model/plan';
import { formatCount } from '../format';
import {
  capitalise,
  countInWords,
  countOrNone,
  countOf,
  formatDayLong,
  formatMonth,
  hasOrHave,
  isOrAre,
  listOf,
  quote,
} from './phrases';

export const CAPACITY_WORDS = {
  quarters: 'When open actions are due',
  when: 'Due',
  open: 'Open',
  notStarted: 'Not started',
  overdue: 'Overdue',
  /** "Q2 2024/25, this quarter" */
  thisQuarter: (quarter: string) => `${quarter}, this quarter`,
  later: 'Later',
  openEnded: 'Open-ended',
  none: 'No date that can be read',
  total: 'All open',
  owners: 'Open actions by owner',
  ownersIntro: 'Who has most open stands first. Open is what is neither completed nor excluded.',
  owner: 'Owner',
  noDay: 'No day',
  group: 'A group',
  isGroup: 'Group',
  divided: 'How the work is divided',
  dividedIntro: 'As the plan says it in columns of its own; excluded ones are left out.',
  kind: 'Kind of work',
  actions: 'In scope',
  completed: 'Completed',
  notSaid: 'Not said',
  names: 'Names that may be one owner spelt two ways',
  namesIntro:
    'They count apart. Where two are one, write a row on the sheet RAG settings: Same owner, and beside it the two names with = between them, the one that stays on the right.',
  oneName: 'One spelling',
  otherName: 'Another',
  setting: 'What to write if they are one',
  nothing: 'Nothing is open.',
} as const;

/** Classes of columns beside, in words. */
export const DIVIDED_LABELS = {
  usual: 'Business as usual',
  change: 'Change',
  lead: 'The council leads',
  influence: 'The council influences',
  partner: 'With partners',
  now: 'Now',
  'not-now': 'Not now',
} as const;

export interface OpenFacts {
  readonly open: number;
  readonly overdue: number;
  readonly thisQuarter: number;
  readonly noDay: number;
}

/** "32 actions are open: two are overdue, nine are due this quarter, and four have no day by which they are due." */
export function openSentence(
  { open, overdue, thisQuarter, noDay }: OpenFacts,
  unit: Plan['unit'],
  hasDates: boolean,
): string {
  if (open === 0) return CAPACITY_WORDS.nothing;
  const start = `${capitalise(countOf(open, unit))} ${isOrAre(open)} open`;
  if (!hasDates) return `${start}; the plan has no column of due dates.`;
  if (open === 1) {
    const when = overdue
      ? 'overdue'
      : thisQuarter
        ? 'due this quarter'
        : noDay
          ? 'without a day'
          : 'due later';
    return `${start} and ${when}.`;
  }
  const parts = [
    `${countOrNone(overdue)} ${isOrAre(overdue)} overdue`,
    `${countOrNone(thisQuarter)} ${isOrAre(thisQuarter)} due this quarter`,
    ...(noDay === 0 ? [] : [`${countInWords(noDay)} ${hasOrHave(noDay)} no day by which to be done`]),
  ];
  return `${start}: ${listOf(parts)}.`;
}

/** "March 2025 has most: 12 of the 26 with a day to come, nine of them on 31 March 2025." */
export const clusterSentence = ({ month, count, day, onDay, of }: Cluster): string =>
  `${formatMonth(month)} has most: ${countInWords(count)} of the ${countInWords(of)} with a day to come` +
  (onDay > 1 ? `, ${onDay === count ? 'all' : countInWords(onDay)} of them on ${formatDayLong(day)}.` : '.');

/** Null where every owner is a person or a post. */
export function groupsSentence({ owners }: Pick<Capacity, 'owners'>): string | null {
  const groups = owners.filter(({ isGroup }) => isGroup);
  if (groups.length === 0) return null;
  const named = groups.slice(0, MOST_NAMED).map(({ owner }) => quote(owner, 40));
  const more = groups.length - named.length;
  const all = more === 0 ? named : [...named, `${formatCount(more)} more`];
  return `${capitalise(countOf(groups.length, 'owner'))} of open actions ${groups.length === 1 ? 'is a group' : 'are groups'} (${listOf(all)}): who in it answers?`;
}

const MOST_NAMED = 3;
