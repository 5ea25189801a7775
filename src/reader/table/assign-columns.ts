/** Which column of a block has which role: status columns first, then the best-weighed role for each column. */
import { isDateRole, type ColumnRole } from '../../model/terms';
import {
  asHeader,
  columnOf,
  statusColumns,
  type JudgedBlock,
  type StatusColumn,
  type ChosenColumn,
  type FoundColumn,
  type Block,
  type Label,
  type Header,
} from './block';
import { bodyRows } from './body-rows';
import { withoutEarlier } from './earlier-texts';
import { total, weighRole, type Evidence } from './column-signals';
import { makeReason } from '../../model/decision';
import { findSource, numbersBoth } from './identity-columns';
import { ownerAndDate, ownerByUnit, withoutOwnersOfRisks } from './owner-columns';
import { chooseStatuses } from './choose-statuses';
import { BY_USER, labelsNamed, type ChosenHeaders } from './name-label';
import { profileColumn } from './profile-column';
import { assignReferences } from './reference-columns';
import { stepsOf } from './rows-of-steps';
import { sampleRows } from './sample-rows';
import { COLUMN_LIMITS, COLUMN_THRESHOLD, STATUS_SIGNALS } from './signals';
import { plainDate, severalDates } from './several-dates';
import { isNarrative } from './status-columns';
import { themeByField } from './theme-columns';
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

interface Bid extends FoundColumn {
  readonly label: Header;
  readonly worth: number;
  readonly isFilled: boolean;
}

/** "Finance" under Recommendation names it, where "Recommendation detail" says what is recommended. */
function withoutShortNames(claims: readonly Bid[], evidence: readonly Evidence[]): Bid[] {
  const isCalledSo = ({ role, label }: Bid): boolean =>
    role === 'recommendation' && /\brecommendations?\b/.test(label.words.level);
  const isShort = ({ label: { column } }: Bid): boolean =>
    evidence.some(
      ({ label, profile }) => label.column === column && profile.meanLength < COLUMN_LIMITS.shortText,
    );
  const hasText = claims.some((claim) => isCalledSo(claim) && claim.isFilled && !isShort(claim));
  return claims.filter((claim) => !hasText || !isCalledSo(claim) || !isShort(claim));
}

/** The best-weighed role for each column; owners may be several, of all others there is one. */
function takeBest(evidence: readonly Evidence[], closed: ReadonlySet<ColumnRole>): Bid[] {
  const claims: Bid[] = [];
  for (const item of evidence) {
    for (const role of [...ONE_EACH, 'owner' as const]) {
      const reasons = weighRole(role, item);
      const worth = total(reasons);
      const isFilled = item.profile.filled > 0;
      if (worth >= COLUMN_THRESHOLD) claims.push({ role, label: item.label, reasons, worth, isFilled });
    }
  }
  const bids = withoutShortNames(withoutOwnersOfRisks(withoutEarlier(claims)), evidence);
  bids.sort((a, b) => b.worth - a.worth || a.label.column - b.label.column);
  const taken = new Set<number>();
  const given = new Set<ColumnRole>(closed);
  return bids.filter(({ role, label: { column } }) => {
    if (taken.has(column) || given.has(role)) return false;
    taken.add(column);
    if (role !== 'owner') given.add(role);
    return true;
  });
}

/** With an original due date and those that came after it in place of the two that bid most. */
function withDates(
  columns: readonly ChosenColumn[],
  free: readonly Evidence[],
  all: readonly Evidence[],
  status: StatusColumn | undefined,
): readonly ChosenColumn[] {
  const others = columns.filter(({ role }) => !isDateRole(role));
  const isDate = ({ label }: Evidence): boolean =>
    columns.some(({ role, column }) => column === label.column && isDateRole(role));
  const found = severalDates(
    all.filter((item) => free.includes(item) || isDate(item)),
    /\d+/.exec(status?.header ?? '')?.[0],
  );
  return found ? [...others, ...found] : columns;
}

/** What calls itself a status and is a narrative. */
function narrativeUpdate(free: readonly Evidence[]): FoundColumn[] {
  const found = free.find(
    ({ label, profile }) =>
      isNarrative(profile) && label.words.matches.some(({ role }) => role === 'status' || role === 'rating'),
  );
  const signal = 'narrative-not-status';
  const reasons = [makeReason(signal, STATUS_SIGNALS[signal], {})];
  return found ? [{ role: 'update', label: found.label, reasons }] : [];
}

const asChosen = ({ role, label, reasons }: FoundColumn): ChosenColumn => ({
  role,
  column: label.column,
  header: label.text,
  reasons,
});

/** What the user has chosen, but for the statuses. */
const chosenColumns = ({ labels, grid }: Block, chosen: ChosenHeaders): ChosenColumn[] =>
  (Object.entries(chosen) as [ColumnRole, string][])
    .filter(([role]) => role !== 'status' && role !== 'rating' && role !== 'percentComplete')
    .flatMap(([role, header]) =>
      labelsNamed(labels, header, grid.left).map((label) => asChosen({ role, label, reasons: [BY_USER] })),
    );

const ofMonths = ({ label, profile }: Evidence): boolean =>
  /\b(?:month|quarter)\b/.test(label.words.level) && profile.meanLength < COLUMN_LIMITS.text;

/** "2026" beside its month in a column of its own is no day. */
function withoutYears(
  columns: readonly ChosenColumn[],
  free: readonly Evidence[],
  all: readonly Evidence[],
): readonly ChosenColumn[] {
  if (!free.some(ofMonths)) return columns;
  const areYears = (column: number): boolean =>
    all.some(({ label, profile }) => label.column === column && profile.years >= COLUMN_LIMITS.most);
  const year = columns.find(({ role, column }) => role === 'dueDate' && areYears(column));
  return columns.filter((column) => column !== year);
}

/** Give each column of the block its role. `chosen` is the user's word and wins. */
export function assignColumns(block: Block, chosen: ChosenHeaders): JudgedBlock {
  const rows = bodyRows(block);
  const sample = sampleRows(rows);
  const labels = block.labels.map(asHeader);
  const closed = new Set(Object.keys(chosen) as ColumnRole[]);
  let columns: readonly ChosenColumn[] = chosenColumns(block, chosen);
  const give = (found: readonly FoundColumn[]): void => {
    columns = [...columns, ...found.map(asChosen)];
  };
  const lacks = (role: ColumnRole): boolean => !closed.has(role) && columnOf({ columns }, role) === null;
  const taken = new Set<number>();
  const isFree = ({ label: { column } }: { label: Label }): boolean =>
    !taken.has(column) && !columns.some((one) => one.column === column);

  const seen = labels.map((label): Evidence => {
    const profile = profileColumn(block.grid, label.column, sample);
    return { label, profile, leadsSpan: false };
  });
  const statuses = chooseStatuses(block, seen.filter(isFree), chosen, sample);
  for (const { column } of [...statusColumns(statuses), ...statuses.pace]) taken.add(column);
  // A status beside a lead, under one header, makes no reference of the lead.
  const evidence = seen.map((item): Evidence => {
    const isLed = (label: Label): boolean => label.spannedFrom === item.label.column && isFree({ label });
    return labels.some(isLed) ? { ...item, leadsSpan: true } : item;
  });
  const free = (): Evidence[] => evidence.filter(isFree);
  const references = assignReferences(block, free(), evidence, closed, rows);
  // References are settled last, when recommendation and action are known, but keep their columns from other roles.
  const unreserved = (): Evidence[] =>
    free().filter(({ label }) => !references.candidates.includes(label.column));
  give(takeBest(unreserved(), closed));
  if (!closed.has('dueDate') && !closed.has('revisedDate'))
    columns = withDates(columns, free(), evidence, statusColumns(statuses)[0]);
  if (!closed.has('dueDate')) columns = withoutYears(columns, free(), evidence);
  give(findByContent(block, unreserved(), evidence, columns, closed));
  const steps = closed.has('action') ? null : stepsOf(block, rows, columns, statuses, free());
  if (steps) {
    columns = columns.flatMap((column) => {
      if (column.role !== 'action') return column;
      return lacks('recommendation') ? { ...column, role: 'recommendation' } : [];
    });
    give([steps]);
  }
  const named = columns.find(
    ({ role, column }) =>
      role === 'recommendation' &&
      !closed.has(role) &&
      columnOf({ columns }, 'action') !== null &&
      evidence.some((item) => item.label.column === column && isNamedByHeadings(block, item)),
  );
  if (named) {
    taken.add(named.column);
    columns = columns.filter((column) => column !== named);
  }
  give(references.settle(columns));
  columns = [...columns, ...ownerAndDate(block, columns, evidence, closed, sample)];
  if (lacks('dueDate') && lacks('revisedDate')) give(plainDate(columns, statuses, free()));
  if (lacks('owner')) give(ownerByUnit(free()));
  if (lacks('theme')) give(themeByField(block, columns, free(), rows));
  if (lacks('update')) give(narrativeUpdate(free()));
  columns = columns.toSorted((a, b) => a.column - b.column);
  const reference = columnOf({ columns }, 'reference');
  const source = findSource(block, evidence, columns, rows);
  // What recommendations come from shows nothing of what came of them, though it may be called "Source" as well.
  const others = columns.filter(
    ({ role, column }) => role !== 'evidence' || column !== source || closed.has(role),
  );
  const isForBoth = numbersBoth(block, rows, columns, reference);
  return { ...block, labels, columns: others, statuses, source, numbersBoth: isForBoth };
}
