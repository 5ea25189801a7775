/** What the views Checks, Statuses and Plan of the pane say. */
import type { Tally } from '../../measure/tally';
import { progressedShare, formatCount } from '../format';
import { capitalise, countOf, quote } from './phrases';

export const CHECKS_WORDS = {
  none: 'Nothing was found that is wrong or doubtful.',
  nothingOpen: 'Every finding has been accepted.',
  details: 'Details',
  detailsLabel: (title: string) => `Details: ${title}`,
  change: (from: string, to: string) => `Change ${quote(from, 40)} to ${quote(to, 40)}`,
  fix: 'Fix',
  fixAll: (count: number) => `Fix all ${formatCount(count)}`,
  fixAllLabel: (count: number, from: string, to: string) =>
    `Fix all ${formatCount(count)}: change ${quote(from, 40)} to ${quote(to, 40)}`,
  accept: (count: number) => (count === 1 ? 'Accept' : `Accept all ${formatCount(count)}`),
  acceptLabel: (count: number, title: string) =>
    count === 1 ? `Accept: ${title}` : `Accept all ${formatCount(count)}: ${title}`,
  acceptOne: (address: string) => `Accept ${address}`,
  accepted: (count: number) => `Accepted (${formatCount(count)})`,
  acceptedHint: 'Still listed on Checks, no longer counted as problems.',
  reopen: 'Reopen',
  reopenLabel: (title: string) => `Reopen: ${title}`,
} as const;

export const STATUSES_WORDS = {
  title: 'How statuses are read',
  intro: 'Each status of the plan, and what it counts as. Those that are not sure come first.',
  countsAsLabel: (status: string) => `${status} counts as`,
  ratingLabel: (status: string) => `Rating of ${status}`,
  fill: (colour: string) => `Cell filled ${colour}`,
  confirm: 'Confirm',
  confirmLabel: (status: string) => `Confirm how ${status} is read`,
  confirmAll: (count: number) => `Confirm ${count === 1 ? 'the one' : `all ${formatCount(count)}`} assumed`,
  takeBack: 'Take back',
  takeBackLabel: (status: string) => `Take back what you chose for ${status}`,
  confirmed: 'confirmed, not kept yet',
  changed: 'changed, not kept yet',
  takenBack: 'taken back, not kept yet',
  keep: 'Keep',
  keepLabel: 'Keep these changes in the workbook',
  leave: 'Leave',
  leaveLabel: 'Leave the statuses as they were',
  pending: (count: number) => capitalise(countOf(count, 'change')),
  assumedAfter: (assumed: number, inScope: number) =>
    `Assumed readings: ${formatCount(assumed)} of ${formatCount(inScope)}.`,
  /** "97% -> 85% completed or progressed" in words that a screen reader says well. */
  effect: (before: Tally, after: Tally): string => {
    const [from, to] = [progressedShare(before), progressedShare(after)];
    return from === to
      ? `Completed or progressed: stays at ${to}`
      : `Completed or progressed: ${from} → ${to}`;
  },
  near: (to: string) => `Near to ${quote(to, 24)}.`,
  fixLabel: (from: string, to: string, cells: number) =>
    `Change ${quote(from, 24)} to ${quote(to, 24)} in ${countOf(cells, 'cell')}`,
  none: 'The plan has no statuses to read.',
} as const;

export const PLAN_WORDS = {
  title: 'The plan that was found',
  table: (table: string, range: string) => `Table ${table}, ${range}`,
  range: (range: string) => `Range ${range}`,
  why: 'Why this one',
  chooseIt: 'Not this? Choose sheet, row and columns',
  updated: (text: string) => `The plan says: ${quote(text)}`,
  sheet: 'Sheet',
  severalSheets: 'Several sheets, as found',
  headerRow: 'Header row',
  rowOption: (row: number, headers: readonly string[]) => `Row ${row}: ${quote(headers.join(', '), 60)}`,
  columns: 'Columns',
  none: '(none)',
  auto: 'Find it for me',
  grouping: 'How actions belong to recommendations',
  groupingFound: (how: string) => `As found: ${how}`,
  groupingOption: (how: string) => capitalise(how),
  because: (role: string) => `Why ${role.toLowerCase()}`,
  candidates: 'Other candidates',
  forAndAgainst: 'For and against',
  noCandidates: 'Nothing else in this workbook looks like a plan.',
  candidate: (sheets: readonly string[], table: string | null, range: string) =>
    `${sheets.map((sheet) => quote(sheet, 31)).join(', ')}, ${table ?? range}`,
  use: 'Use this',
  useLabel: (name: string) => `Read the plan from ${name}`,
  names: 'Names for titles',
  keep: 'Keep names',
  findAgain: 'Find the plan for me',
  chosen: 'You have chosen where the plan is.',
  lookedAt: 'Sheets that hold no plan',
  settingsProblems: 'On the RAG settings sheet',
  setUp: 'Drop-downs, colours and a key',
  setUpHint: 'Exactly what would change is listed first; nothing else is touched.',
  startSetUp: 'Set up this plan',
  tidy: 'Tidy copy',
  tidyHint:
    'The whole plan as one table on a sheet of its own, word for word. The plan is read from it from then on; the other sheets stay as they are.',
  makeTidy: 'Make a tidy copy',
} as const;
