/** The columns that say how an action stands: those that are read as such, with what the user has chosen in their place. */
import { columnLetters } from '../../model/address';
import { valueAt } from '../../model/grid';
import { needsOthers, questionOf } from '../status/yes-no';
import type { Block, ReadStatusColumn, StatusColumn, StatusColumns } from './block';
import type { Evidence } from './column-signals';
import { groupStatusColumns } from './group-statuses';
import { BY_USER, labelNamed, type ChosenHeaders } from './name-label';
import { passedOver } from './passed-over';
import { profileColumn } from './profile-column';
import { readStatusColumn, readUnheaded } from './status-columns';

/**
 * The evidence for statuses, without rows that have one text and nothing else: headings that stand in the first column,
 * be it the status column.
 */
function withoutHeadings(
  { grid, labels }: Block,
  evidence: readonly Evidence[],
  rows: readonly number[],
): readonly Evidence[] {
  const several = rows.filter(
    (row) => labels.filter(({ column }) => valueAt(grid, row, column) !== null).length > 1,
  );
  if (several.length === rows.length) return evidence;
  return evidence.map((item) => ({ ...item, profile: profileColumn(grid, item.label.column, several) }));
}

/** What the user has chosen for a role: a column, or none where the header is not there; null where nothing is chosen. */
function chosenColumn(
  evidence: readonly Evidence[],
  header: string | undefined,
  left: number,
): readonly StatusColumn[] | null {
  if (header === undefined) return null;
  const labels = evidence.map(({ label }) => label);
  const label = labelNamed(labels, header, left);
  if (!label) return [];
  const { column, text } = label;
  const question = questionOf(text);
  // Of a column by itself nobody would say what a blank in it means.
  const asks = question !== null && !needsOthers(question);
  return [{ column, header: text, kind: 'words', ...(asks && { question }), reasons: [BY_USER] }];
}

/** @param evidence of the columns that have no other role @param sample rows that columns are judged by */
export function chooseStatuses(
  block: Block,
  evidence: readonly Evidence[],
  chosen: ChosenHeaders,
  sample: readonly number[],
): StatusColumns {
  const { left } = block.grid;
  const items = withoutHeadings(block, evidence, sample);
  const [status, rating, percent] = [chosen.status, chosen.rating, chosen.percentComplete].map((header) =>
    chosenColumn(items, header, left),
  );
  const read = items.flatMap(({ label, profile }): ReadStatusColumn[] => {
    const column =
      label.spannedFrom === null
        ? readStatusColumn(label, profile)
        : readUnheaded(label, profile, columnLetters(left + label.column));
    if (column === null) return [];
    return percent?.[0]?.column === label.column ? [{ ...column, kind: 'percent' }] : [column];
  });
  const isUnread = ({ kind }: ReadStatusColumn): boolean => kind === 'unread';
  const groups = groupStatusColumns(read.filter((column) => !isUnread(column)));
  // What the user calls the status or the per cent is not taken for anything else beside it.
  const without = (
    list: readonly StatusColumn[],
    ...own: (readonly StatusColumn[] | null | undefined)[]
  ): StatusColumn[] => list.filter(({ column }) => !own.some((one) => one?.[0]?.column === column));
  const taken = {
    status: status ?? without(groups.status, percent),
    rating: without(rating ?? groups.rating, status, percent),
    percent: without(percent ?? groups.percent, status),
    pace: without(groups.pace, status, percent),
    rivals: status ? [] : groups.rivals,
    unread: status ? null : (read.find(isUnread) ?? null),
  };
  return { ...taken, passedOver: passedOver(items, taken) };
}
