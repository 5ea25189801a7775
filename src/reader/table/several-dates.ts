/** Which of several due dates was the first, and which have taken its place since (section 7). */
import { isDateRole } from '../../model/terms';
import {
  columnOf,
  statusColumns,
  type ChosenColumn,
  type FoundColumn,
  type Header,
  type StatusColumns,
} from './block';
import { columnReasons, headerReason, standIn, type Evidence } from './column-signals';
import type { HeaderMatch } from './match-header';
import { COLUMN_LIMITS, HEADER_LIMITS } from './signals';

const FIRST = /\b(original|originally|baseline|initial|first|previous|prior|old|former)\b/;
const SINCE =
  /\b(revised|current|latest|updated|amended|new|extended|now|rescheduled|changed|second|third|2nd|3rd)\b/;
/** A day that nobody has agreed, or on which it was done. */
const NOT_AGREED =
  /\b(forecast|predicted|projected|expected|anticipated|stretch|interim|actual|complete|completed|completion)\b/;

interface DateColumn {
  readonly label: Header;
  readonly match: HeaderMatch;
  readonly isEmpty: boolean;
}

const isFirst = ({ label }: DateColumn): boolean => FIRST.test(label.words.said);
const isSince = (date: DateColumn): boolean => !isFirst(date) && SINCE.test(date.label.words.said);

/** What its header calls a due date, and what holds days or nothing. */
function dateColumn({ label, profile }: Evidence): DateColumn | null {
  const match = label.words.matches.find(
    ({ role, score }) => isDateRole(role) && score >= HEADER_LIMITS.says,
  );
  const holdsDays = profile.filled === 0 || profile.dates + profile.openEnded >= COLUMN_LIMITS.most;
  const isEmpty = profile.filled === 0;
  return match && holdsDays && label.spannedFrom === null ? { label, match, isEmpty } : null;
}

/** Beside "Original due date": "Due date", else another that is agreed. */
function partnerOf(first: DateColumn, plain: readonly DateColumn[]): DateColumn | undefined {
  const own = first.label.words.said.replace(FIRST, '').replace(/ +/g, ' ').trim();
  return (
    plain.find(({ label }) => label.words.said === own) ??
    plain.find(({ label }) => !NOT_AGREED.test(label.words.said))
  );
}

const asColumn = (role: 'dueDate' | 'revisedDate', { label, match, isEmpty }: DateColumn): ChosenColumn => ({
  role,
  column: label.column,
  header: label.text,
  reasons: [headerReason(label.text, match), ...(isEmpty ? [] : columnReasons('holds-dates'))],
});

/**
 * The columns of due and revised dates where the plan has several: the original one is the due date, and the one called
 * current, new or the like, or the one called neither beside an original, is the revised one. Where there are several of
 * these, all are. Null where the headers do not say so. `free`: columns without a role, and those of dates; `phase`: the
 * number in the header of the status that counts, of whose phase the due date is ("Phase 2 target", "Phase 2 status").
 */
export function severalDates(free: readonly Evidence[], phase = ''): ChosenColumn[] | null {
  const dates = free.flatMap((item) => dateColumn(item) ?? []);
  const first = dates.find(isFirst);
  const since = dates.filter(isSince);
  const plain = dates.filter((date) => !isFirst(date) && !isSince(date));
  const [plainest] = plain;
  // The same but for its number: of another phase.
  const ofPhase = plain.find(({ label }) => label.text === plainest?.label.text.replace(/\d+/, phase));
  const due = first ?? ofPhase ?? plainest;
  const partner = first && since.length === 0 ? partnerOf(first, plain) : undefined;
  const revised = partner ? [partner] : since;
  if (due === undefined || (revised.length === 0 && [first, plainest].includes(due))) return null;
  return [asColumn('dueDate', due), ...revised.map((date) => asColumn('revisedDate', date))];
}

/** "Last review", "Agreed" above "Date": when something else was. */
const OF_ANOTHER_DAY = /\b(?:review|meeting|[a-z]{3,}ed) date$/;

/**
 * "Date", where nothing else is called a due date: it stands between what is done and how that stands, so that it is neither
 * when that was raised nor when the status was given; and not behind an update, which has a day of its own.
 */
export function plainDate(
  columns: readonly ChosenColumn[],
  statuses: StatusColumns,
  free: readonly Evidence[],
): FoundColumn[] {
  const dates = free.filter(
    ({ label }) => label.words.own === 'date' && !OF_ANOTHER_DAY.test(label.words.level),
  );
  const [only, ...others] = dates;
  const action = columnOf({ columns }, 'action');
  const [status] = statusColumns(statuses);
  if (!only || others.length > 0 || action === null || !status) return [];
  const { label, profile } = only;
  const isBetween =
    action < label.column &&
    label.column < status.column &&
    columnOf({ columns }, 'update') !== label.column - 1;
  const holdsDays = profile.dates > 0 && profile.dates + profile.openEnded >= COLUMN_LIMITS.most;
  return isBetween && holdsDays && profile.years < COLUMN_LIMITS.some
    ? [standIn('dueDate', label, 'date')]
    : [];
}
