/** Owners where no column is plainly theirs: beside a date in one column, or the unit or post that a plan names instead. */
import { textAt, type Grid } from '../../model/grid';
import type { ColumnRole } from '../../model/terms';
import { splitOwnerAndDate } from '../text/split-owner-date';
import type { Block, ChosenColumn, FoundColumn, Header } from './block';
import { columnReasons, headerReason, standIn, type Evidence } from './column-signals';
import { OWNER_STAND_IN } from './header-synonyms';
import { COLUMN_LIMITS } from './signals';

/**
 * "By who and by when": one column that is both, where neither has a column of its own. Who it is may have the date behind
 * it whatever the header says; behind a date stands much else.
 */
export function ownerAndDate(
  { grid }: Block,
  columns: readonly ChosenColumn[],
  evidence: readonly Evidence[],
  closed: ReadonlySet<ColumnRole>,
  rows: readonly number[],
): ChosenColumn[] {
  const pairs = [
    ['owner', 'dueDate'],
    ['dueDate', 'owner'],
  ] as const;
  for (const [has, lacks] of pairs) {
    if (closed.has(lacks) || columns.some(({ role }) => role === lacks)) continue;
    for (const found of columns.filter(({ role }) => role === has)) {
      const item = evidence.find(({ label }) => label.column === found.column);
      const match = item?.label.words.matches.find(({ role }) => role === lacks);
      const isSaid = !match && has === 'owner' && holdsBoth(grid, found.column, rows);
      const reasons = match ? [headerReason(found.header, match)] : columnReasons('holds-dates');
      if (match || isSaid) return [{ ...found, role: lacks, reasons }];
    }
  }
  return [];
}

/** Half of the cells that are filled name somebody and a date. */
function holdsBoth(grid: Grid, column: number, rows: readonly number[]): boolean {
  const said = rows.map((row) => textAt(grid, row, column)).filter((text) => text.trim() !== '');
  const both = said.map(splitOwnerAndDate).filter(({ owner, date }) => owner !== '' && date !== '');
  return both.length > 0 && both.length * 2 >= said.length;
}

const ofRisk = ({ words }: Header): boolean => words.level.split(' ').includes('risk');

/** Whoever looks after a risk has no action for it, where somebody else has. */
export function withoutOwnersOfRisks<One extends { readonly role: ColumnRole; readonly label: Header }>(
  claims: readonly One[],
): One[] {
  const owners = claims.filter(({ role }) => role === 'owner');
  return owners.every(({ label }) => ofRisk(label))
    ? [...claims]
    : claims.filter(({ role, label }) => role !== 'owner' || !ofRisk(label));
}

/** The first column of units or posts, for a plan that has no owners; none where there is no such column. */
export function ownerByUnit(free: readonly Evidence[]): FoundColumn[] {
  const units = free.filter(
    ({ label, profile }) =>
      OWNER_STAND_IN.test(label.words.own) &&
      profile.filled > 0 &&
      profile.numbers + profile.dates + profile.long < COLUMN_LIMITS.some,
  );
  // Whom to ask is not always who does it.
  const found = units.find(({ label }) => label.words.own !== 'contact') ?? units[0];
  return found ? [standIn('owner', found.label, found.label.words.own)] : [];
}
