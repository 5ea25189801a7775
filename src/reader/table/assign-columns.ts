/** Which column of a block has which role: status columns first, then the best-weighed role for each column. */
import { isDateRole, type ColumnRole } from '../../model/terms';
import {
  columnOf,
  statusColumns,
  type JudgedBlock,
  type ChosenColumn,
  type Block,
  type Label,
  type Header,
} from './block';
import { bodyRows } from './body-rows';
import { withoutEarlier } from './earlier-texts';
import { total, weighRole, type Evidence } from './column-signals';
import type { Reason } from '../../model/decision';
import { findSource, numbersBoth } from './identity-columns';
import { readHeaderWords } from './match-header';
import { ownerAndDate, ownerByUnit } from './owner-columns';
import { chooseStatuses } from './choose-statuses';
import { BY_USER, labelsNamed, type ChosenHeaders } from './name-label';
import { profileColumn, sampleRows } from './profile-column';
import { assignReferences } from './reference-columns';
import { COLUMN_THRESHOLD, STATUS_SIGNALS } from './signals';
import { severalDates } from './several-dates';
import { isNarrative } from './status-columns';
import { findByContent, isNamedByHeadings } from './unlabelled-columns';

const ONE_EACH: readonly ColumnRole[] = [
  'theme',
  'recommendation',
  'action',
  'dueDate',
  'revisedDate',
  'update',
  'impact',
  'nextSteps',
  'evidence',
];

interface Bid {
  readonly role: ColumnRole;
  readonly label: Header;
  readonly reasons: readonly Reason[];
  readonly worth: number;
  readonly isFilled: boolean;
}

function takeBest(evidence: readonly Evidence[], taken: Set<number>, closed: ReadonlySet<ColumnRole>): Bid[] {
  const claims: Bid[] = [];
  for (const item of evidence) {
    for (const role of [...ONE_EACH, 'owner' as const]) {
      const reasons = weighRole(role, item);
      const worth = total(reasons);
      const isFilled = item.profile.filled > 0;
      if (worth >= COLUMN_THRESHOLD) claims.push({ role, label: item.label, reasons, worth, isFilled });
    }
  }
  const bids = withoutEarlier(claims);
  bids.sort((a, b) => b.worth - a.worth || a.label.column - b.label.column);
  const given = new Set<ColumnRole>(closed);
  const won: Bid[] = [];
  for (const bid of bids) {
    if (taken.has(bid.label.column) || given.has(bid.role)) continue;
    taken.add(bid.label.column);
    if (bid.role !== 'owner') given.add(bid.role);
    won.push(bid);
  }
  return won;
}

const isDate = ({ role }: ChosenColumn): boolean => isDateRole(role);

/** An original due date and those that came after it, in place of the two that bid most. */
function takeDates(
  columns: ChosenColumn[],
  free: readonly Evidence[],
  all: readonly Evidence[],
  taken: Set<number>,
  closed: ReadonlySet<ColumnRole>,
): void {
  if (closed.has('dueDate') || closed.has('revisedDate')) return;
  const now = columns.filter(isDate).map(({ column }) => column);
  const found = severalDates(all.filter((item) => free.includes(item) || now.includes(item.label.column)));
  if (!found) return;
  for (const column of now) taken.delete(column);
  columns.splice(0, columns.length, ...columns.filter((column) => !isDate(column)), ...found);
  for (const { column } of found) taken.add(column);
}

/** Give each column of the block its role. `chosen` is the user's word and wins. */
export function assignColumns(block: Block, chosen: ChosenHeaders): JudgedBlock {
  const rows = bodyRows(block);
  const sample = sampleRows(rows);
  const labels = block.labels.map((label): Header => ({ ...label, words: readHeaderWords(label.text) }));
  const seen = labels.map((label): Evidence => {
    const profile = profileColumn(block.grid, label.column, sample);
    return { label, profile, leadsSpan: false };
  });
  const columns: ChosenColumn[] = [];
  const closed = new Set<ColumnRole>();
  const taken = new Set<number>();
  const give = (role: ColumnRole, label: Label, reasons: readonly Reason[]): void => {
    taken.add(label.column);
    columns.push({ role, column: label.column, header: label.text, reasons });
  };
  for (const [role, header] of Object.entries(chosen) as [ColumnRole, string][]) {
    closed.add(role);
    if (role === 'status' || role === 'rating' || role === 'percentComplete') continue;
    for (const label of labelsNamed(block.labels, header, block.grid.left)) give(role, label, [BY_USER]);
  }
  const statuses = chooseStatuses(
    block,
    seen.filter(({ label }) => !taken.has(label.column)),
    chosen,
    sample,
  );
  for (const { column } of [...statusColumns(statuses), ...statuses.pace]) taken.add(column);
  // A status beside a lead, under one header, makes no reference of the lead.
  const evidence = seen.map((item): Evidence => {
    const leads = block.labels.some((one) => one.spannedFrom === item.label.column && !taken.has(one.column));
    return leads ? { ...item, leadsSpan: true } : item;
  });
  const free = (): Evidence[] => evidence.filter(({ label }) => !taken.has(label.column));
  const references = assignReferences(block, free(), evidence, closed, rows);
  // References are settled last, when recommendation and action are known, but keep their columns from other roles.
  const reserved = new Set(references.candidates);
  for (const bid of takeBest(
    free().filter(({ label }) => !reserved.has(label.column)),
    taken,
    closed,
  )) {
    give(bid.role, bid.label, bid.reasons);
  }
  takeDates(columns, free(), evidence, taken, closed);
  for (const found of findByContent(
    block,
    free().filter(({ label }) => !reserved.has(label.column)),
    evidence,
    columns,
    closed,
  )) {
    give(found.role, found.label, found.reasons);
  }
  const named = columns.findIndex(
    ({ role, column }) =>
      role === 'recommendation' &&
      !closed.has(role) &&
      columns.some((other) => other.role === 'action') &&
      evidence.some((item) => item.label.column === column && isNamedByHeadings(block, item)),
  );
  if (named >= 0) columns.splice(named, 1);
  for (const found of references.settle(columns)) give(found.role, found.label, found.reasons);
  ownerAndDate(block, columns, evidence, closed, sample);
  const unit = closed.has('owner') ? null : ownerByUnit(free(), columns);
  if (unit) give('owner', unit.label, unit.reasons);
  const narrative = free().find(
    ({ label, profile }) =>
      isNarrative(profile) && label.words.matches.some(({ role }) => role === 'status' || role === 'rating'),
  );
  if (narrative && !closed.has('update') && !columns.some(({ role }) => role === 'update')) {
    give('update', narrative.label, [
      { signal: 'narrative-not-status', weight: STATUS_SIGNALS['narrative-not-status'], facts: {} },
    ]);
  }
  columns.sort((a, b) => a.column - b.column);
  const recommendation = columnOf({ columns }, 'recommendation');
  const action = columnOf({ columns }, 'action');
  const reference = columnOf({ columns }, 'reference');
  const both =
    recommendation !== null &&
    action !== null &&
    reference !== null &&
    numbersBoth(block, rows, recommendation, action, reference);
  const source = findSource(block, evidence, columns, rows);
  // What recommendations come from shows nothing of what came of them, though it may be called "Source" as well.
  const others = columns.filter(
    ({ role, column }) => role !== 'evidence' || column !== source || closed.has(role),
  );
  return { ...block, labels, columns: others, statuses, source, numbersBoth: both };
}
