/** What the pane says around the plan's own words and figures: headings, buttons, states. One object a part of the pane. */
import { assumedShare } from '../../measure/assumed-share';
import type { Tally } from '../../measure/tally';
import { SCOPE_LIFECYCLES } from '../../measure/tally';
import type { IsoDate } from '../../model/days/day';
import type { Plan } from '../../model/plan';
import { displayPercent, formatCount } from '../format';
import { LIFECYCLE_LABELS } from './labels';
import { capitalise, countOf, formatDayLong, listOf, quote } from './phrases';

export const PANE_TABS = {
  label: 'Views of the plan',
  position: 'Position',
  checks: 'Checks',
  discuss: 'Discuss',
  statuses: 'Statuses',
  plan: 'Plan',
} as const;

/** "62 actions · 10 recommendations · sheet "Action plan"": what may be too long for the line comes last. */
export function placeLine(plan: Plan): string {
  const sheets = [...new Set(plan.parts.map(({ sheet }) => sheet))];
  const where = sheets.length === 1 ? `sheet ${quote(sheets[0] ?? '', 31)}` : countOf(sheets.length, 'sheet');
  const sizes = [
    `${formatCount(plan.actions.length)} ${plan.actions.length === 1 ? plan.unit : `${plan.unit}s`}`,
  ];
  const { length } = plan.recommendations;
  if (plan.unit === 'action') sizes.push(`${formatCount(length)} recommendation${length === 1 ? '' : 's'}`);
  return [...sizes, where].join(' · ');
}

export const HEADING_WORDS = {
  refresh: 'Read the plan again',
  openPlan: (name: string) => `${name}: see the plan that was found`,
  progressed: 'completed or progressed',
  notProgressed: 'not yet progressed',
  unknown: 'status missing or unclear',
  nothing: 'No percentage: nothing is in scope',
  adjusted: '* Rounded so that they add up to exactly 100.',
  /** "3% (2) not yet progressed" */
  share: (percent: string, count: number, words: string): string =>
    `${percent} (${formatCount(count)}) ${words}`,
  /** "60 of 62 · as at 5 September 2024" */
  counts: (progressed: number, inScope: number, asAt: IsoDate): string =>
    `${formatCount(progressed)} of ${formatCount(inScope)} · as at ${formatDayLong(asAt)}`,
  excluded: (excluded: number) => `${formatCount(excluded)} excluded`,
  hidden: (rows: number) =>
    `${formatCount(rows)} hidden or filtered ${rows === 1 ? 'row is' : 'rows are'} counted`,
  assumed: (assumed: number, inScope: number): string => {
    const share = assumedShare(assumed, inScope);
    return typeof share === 'number'
      ? `${displayPercent(share, assumed, inScope)} (${formatCount(assumed)}) rests on assumed readings`
      : `${capitalise(share ?? 'none')} of this rests on assumed readings`;
  },
  mostlyAssumed: (assumed: number, inScope: number): string =>
    `${HEADING_WORDS.assumed(assumed, inScope)}: confirm them before publishing`,
  noneRead: 'No status could be read',
  /** "Tell me what 1, 2, 3 and 4 mean." */
  tellMe: (statuses: readonly string[]): string => {
    const named = statuses.slice(0, 4).map((status) => quote(status, 20));
    const more = statuses.length - named.length;
    const all = more > 0 ? [...named, `${formatCount(more)} more`] : named;
    return `Tell me what ${listOf(all)} ${statuses.length === 1 ? 'means' : 'mean'}.`;
  },
  tell: 'Say what they mean',
  review: 'Review',
  reviewLabel: 'Review how statuses are read',
  problems: (errors: number, warnings: number): string =>
    `${formatCount(errors)} error${errors === 1 ? '' : 's'} · ${formatCount(warnings)} warning${warnings === 1 ? '' : 's'}`,
  see: 'See',
  seeLabel: 'See the checks',
} as const;

/** A bar in words: "48% completed (30), 49% in progress (30) and 3% not started (2)". */
export function barWords({ percent, lifecycle, inScope }: Tally): string {
  if (percent === null) return 'Nothing in scope';
  const parts = SCOPE_LIFECYCLES.filter((part) => lifecycle[part] > 0).map(
    (part) =>
      `${displayPercent(percent[part], lifecycle[part], inScope)} ${LIFECYCLE_LABELS[part].toLowerCase()} (${formatCount(lifecycle[part])})`,
  );
  return listOf(parts);
}

export const WRITE_WORDS = {
  write: 'Write summary sheets',
  sheets: 'Sheets to write',
  asAt: 'As at',
  council: 'Council name',
  planName: 'Plan name',
  noSheet: 'Choose at least one sheet.',
  copy: 'Copy headline',
  copied: 'The headline is on the clipboard.',
  copyByHand: 'The clipboard cannot be used here. Select the text and copy it.',
  copyText: 'Headline to copy',
} as const;

export const NOTICE_WORDS = {
  close: 'Close this message',
  retry: 'Try again',
  stale: 'The plan has changed since it was read.',
  refresh: 'Refresh',
  readOnly: 'You can read this workbook but not change it: everything but writing works.',
  protectedBook: 'The structure of this workbook is protected: everything but writing new sheets works.',
  cannotWrite: 'This workbook cannot be written to: everything but writing works.',
} as const;

export const WAITING_WORDS = {
  opening: 'Reading the workbook and looking for the plan',
  refreshing: 'Reading the plan again',
  writing: 'Writing the summary sheets',
  mending: 'Writing the corrections',
  keeping: 'Keeping your decision',
  snapshot: 'Taking a snapshot',
  inserting: 'Inserting a sample plan',
} as const;

export const POSITION_WORDS = {
  filters: 'Show actions',
  anyOwner: 'Any owner',
  owner: 'Owner',
  noOwner: 'No owner',
  anyLifecycle: 'Any position',
  lifecycle: 'Position',
  overdue: 'Overdue only',
  clear: 'Clear',
  matching: (count: number, all: number, unit: Plan['unit']): string =>
    `${formatCount(count)} of ${formatCount(all)} ${unit}s`,
  none: 'No action matches. Clear the filters to see all of them.',
  noTheme: 'Under no theme',
  recommendations: 'Recommendations',
  noRecommendation: 'Under no recommendation',
  count: (count: number, unit: Plan['unit']): string =>
    `${formatCount(count)} ${unit}${count === 1 ? '' : 's'}`,
  splits: (hasRatings: boolean) => (hasRatings ? 'Counts and ratings' : 'Counts'),
  lifecycleSplit: 'How far the work is',
  ratingSplit: 'Ratings in the plan',
  excluded: (count: number) => `${formatCount(count)} excluded, in no percentage`,
  overdueBy: (days: number) => `overdue ${formatCount(days)} day${days === 1 ? '' : 's'}`,
  due: (day: string) => `due ${day}`,
  goTo: (address: string) => `Go to ${address}`,
  noText: '(no text)',
  addAction: 'Add an action',
  showMore: (count: number) => `Show ${formatCount(count)} more`,
  progressed: (shown: string) => `${shown} completed or progressed`,
} as const;

export const ABOUT_WORDS = {
  help: 'Help',
  version: (version: string) => `Version ${version}`,
} as const;

/** A column that has no header of its own is named by its letter. */
export const columnByLetter = (letter: string): string => `Column ${letter}`;

export const START_WORDS = {
  title: 'RAG Action Plan cannot start here.',
  needs:
    'It needs Excel for Microsoft 365, Excel 2021 or later, or Excel on the web, opened from the Home tab of a workbook.',
} as const;

/** Said before anything is written, where it cannot be taken back. */
export const NO_UNDO_AHEAD =
  'In this version of Excel a write or a fix cannot be undone, and what you did before it cannot be undone afterwards either: save the workbook first.';
