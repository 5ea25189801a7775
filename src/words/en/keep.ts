/** What is said where a plan is kept: forms, what cannot be done, and the lines that go into the plan itself. */
import type { IsoDate } from '../../model/days/day';
import { formatDayLong, quote } from './phrases';

export const KEEP_WORDS = {
  update: 'Update',
  move: 'Move a date',
  complete: 'Complete',
  close: 'Close',
  addTitle: (reference: string) =>
    reference === '' ? 'A new action' : `A new action under recommendation ${reference}`,
  addDo: 'Add it',
  updateDo: 'Write the update',
  moveDo: 'Move it',
  completeDo: 'Complete it',
  text: 'Action',
  owner: 'Who leads',
  due: 'Due',
  dueHint: '31 March 2025, 31/3/25, March 2025 or Q4 2024/25',
  status: 'Status',
  stays: 'Stays as it is',
  blank: 'Left blank',
  progress: 'What has happened',
  progressHint: 'Put, with the day, before what stands there.',
  nextStep: 'Next step',
  to: 'New date',
  reason: 'Why',
  reasonHint: 'Kept, with the day, before what is written of its progress.',
  noUpdates: 'The plan has no column for updates, so what is said of it is not kept.',
  newColumn: 'Revised date',
  offerColumn: 'The plan has no column for revised dates: add one at the right',
  original: (text: string) => `${text} stays in the plan as the first date.`,
  impact: 'What difference it made',
  evidence: 'Evidence',
  later: 'Left empty, it is said later.',
  becomes: (status: string) => `Its status becomes ${quote(status, 40)}.`,
  readAs: (day: IsoDate) => `Read as ${formatDayLong(day)}.`,
  noDate: 'That cannot be read as a day: type it as 31 March 2025.',
  missing: 'Type something here.',
  nothing: 'Nothing would change: choose a status, or type what has happened.',
  noWay: 'Nothing in this plan says that an action is completed yet. Type it once by hand.',
} as const;

/** Why it was not done, to stand before where it can be typed. */
const WHY_NOT = {
  'no-status': 'The plan has no column for a status.',
  'no-update': 'The plan has no column for updates.',
  'no-date': 'The plan has no column where that date could stand.',
  'no-next-step': 'The plan has no column for next steps.',
  'no-room': 'Something stands beside the plan, so no column can be added there.',
  'no-actions':
    'The plan has one row for each recommendation and no actions below them, so there is nowhere to add one.',
  'reads-otherwise':
    'Tried out, something else in the plan would have been read differently, so nothing was written.',
  'no-row':
    'No row can be put in there, as the sheet is protected or something in the workbook would then point at other cells, and no free row below the plan would say where it belongs.',
} as const;

/** @param place "Plan!B12", where it can be typed; null where there is none */
export const whyNotSentence = (why: keyof typeof WHY_NOT, place: string | null): string =>
  place === null ? WHY_NOT[why] : `${WHY_NOT[why]} You can do it by hand at ${place}.`;

/** "5 September 2024: The board met." */
export const progressLine = (day: IsoDate, text: string): string => `${formatDayLong(day)}: ${text.trim()}`;

/** @param from as the plan shows it */
export const movedLine = (day: IsoDate, from: string, to: IsoDate, reason: string): string => {
  const moved =
    from === '' ? `Date set to ${formatDayLong(to)}` : `Date moved from ${from} to ${formatDayLong(to)}`;
  return progressLine(day, reason.trim() === '' ? `${moved}.` : `${moved}: ${reason}`);
};

/** What has no column of its own is said in the line. */
export function completedLine(day: IsoDate, impact: string, evidence: string): string {
  const parts = ['Completed.'];
  if (impact.trim() !== '') parts.push(`What difference it made: ${impact.trim()}`);
  if (evidence.trim() !== '') parts.push(`Evidence: ${evidence.trim()}`);
  return progressLine(day, parts.join(' '));
}
