/** The findings of section 6 with the cells they stand at, family by family: "overdue H7", a whole plan's without a cell. */
import type { PlainPlan } from './plain-plan';
import { levelled, textIn, cellIn } from './plain-plan';
import type { PlainDate } from './dates';
import { isEither, isMonthFirst, readDate } from './dates';
import type { Assessed } from './left-open';
import { spellings } from './left-open';
import { saysDone } from './read-words';
import { coloursIn, fillColour } from './colours';
import type { Read } from './read-status';
import type { Role } from './plain-plan';

const cellName = (plan: PlainPlan, row: number, role: Role): string =>
  `${'ABCDEFGHIJKLMNOPQ'[plan.columns.indexOf(role)]}${row + plan.titleRows + 2}`;

/** What a cell of dates says, in doubt where another of its column can only be month first. */
export function dateIn(plan: PlainPlan, row: number, role: 'due' | 'revised'): PlainDate {
  const cell = cellIn(plan.rows[row] ?? { cells: {} }, role);
  const read = readDate(cell);
  const doubt = plan.rows.some((other) => isMonthFirst(cellIn(other, role)));
  return doubt && isEither(cell) && read.kind === 'date' ? { kind: 'mangled', day: read.day } : read;
}

/** Words that say only that what belongs in a cell is still to come, or is none (6). */
const STILL_TO_COME = ['tbc', 'n/a', 'none', 'nil', 'to follow', 'vacant', 'not known'];

function saysNothing(text: string): boolean {
  if (!/[a-z0-9]/i.test(text)) return true;
  return STILL_TO_COME.includes(text.toLowerCase().replace(/\.$/, ''));
}

export function findingsOf({ plan, groups, scale, read }: Assessed): string[] {
  const found: string[] = [];
  const has = (role: Role): boolean => plan.columns.includes(role);
  const at = (code: string, row: number, role: Role): void => {
    found.push(`${code} ${cellName(plan, row, has(role) ? role : 'action')}`);
  };
  const text = (row: number, role: Role): string => textIn(plan.rows[row] ?? { cells: {} }, role);

  let firstNumber: number | null = null;
  const isNumber = (written: string): boolean => /^\d+$/.test(written);

  if (!has('owner')) found.push('owner-column-missing');
  if (!has('due') && !has('revised')) found.push('date-column-missing');
  if (!has('next')) found.push('next-step-column-missing');
  if (!has('impact')) found.push('impact-column-missing');
  // A column of shares that is blank throughout is none (2.2).
  const hasShares = plan.rows.some((row) => cellIn(row, 'percent').value !== null);
  const noStatus = !has('status') && !has('rating') && !hasShares;
  if (noStatus) found.push('status-column-missing');
  if (groups.inferred !== null) at('grouping-inferred', groups.inferred, 'recommendation');
  if (scale.mixed) found.push('percent-scale-mixed');

  for (const row of groups.actions) {
    const one = read[row];
    if (!one) continue;
    statusOf(row, one);
    if (groups.ownerOf[row] === null) at('recommendation-missing', row, 'recommendation');
    if (one.lifecycle === 'excluded') continue;
    if (text(row, 'action').split('\n').length > 1) at('several-actions-in-cell', row, 'action');
    othersOf(row, one);
  }
  variants();
  references();
  assumedEntries();
  groups.recommendations.forEach((one) => {
    if (one.actions.length === 0) at('recommendation-empty', one.row, 'recommendation');
  });
  return found.sort();

  function statusOf(row: number, one: Read): void {
    if (plan.rows[row]?.struck) at('row-struck-through', row, 'action');
    else if (one.written === '' && !noStatus) at('status-missing', row, one.at);
    else if (one.basis === 'unread' && !noStatus) {
      // Numbers without a key are one finding: what is missing is the key.
      if (!isNumber(one.written)) at('status-unknown', row, one.at);
      else if (firstNumber === null) at('status-unknown', (firstNumber = row), one.at);
    }
    const said = coloursIn(text(row, 'status'));
    const named = said.length > 0 ? said : coloursIn(text(row, 'rating'));
    const filled = fillColour(cellIn(plan.rows[row] ?? { cells: {} }, 'status').fill);
    if (named.length > 0 && filled !== 'none' && !named.includes(filled)) at('status-conflict', row, one.at);
    if (one.percent !== null && text(row, 'status') !== '') {
      const finished = one.percent >= 100;
      const conflict =
        (one.lifecycle === 'completed' && !finished) ||
        (one.lifecycle === 'not-started' && one.percent > 0) ||
        (one.lifecycle === 'in-progress' && finished);
      if (conflict) at('status-conflict', row, one.at);
    }
    if (
      !noStatus &&
      one.lifecycle !== 'completed' &&
      one.lifecycle !== 'excluded' &&
      saysDone(text(row, 'update'))
    )
      at('status-doubtful', row, one.at);
  }

  function othersOf(row: number, one: Read): void {
    const owner = text(row, 'owner');
    if (has('owner') && saysNothing(owner)) at('owner-missing', row, 'owner');
    if (/[/;\n]/.test(owner)) at('owner-several', row, 'owner');
    const open = one.lifecycle === 'in-progress' || one.lifecycle === 'not-started';
    const progressed = one.lifecycle === 'completed' || one.lifecycle === 'in-progress';
    if (has('impact') && progressed && saysNothing(text(row, 'impact'))) at('impact-missing', row, 'impact');
    if (has('next') && open && saysNothing(text(row, 'next'))) at('next-step-missing', row, 'next');
    if (one.lifecycle !== 'completed') datesOf(row);
  }

  function datesOf(row: number): void {
    if (!has('due') && !has('revised')) return;
    const due = dateIn(plan, row, 'due');
    const revised = dateIn(plan, row, 'revised');
    for (const [role, date] of [
      ['due', due],
      ['revised', revised],
    ] as const) {
      if (date.kind !== 'blank' && date.kind !== 'date') at(`date-${date.kind}`, row, role);
    }
    if (due.kind === 'blank' && revised.kind === 'blank')
      at('date-missing', row, has('due') ? 'due' : 'revised');
    // What is written for a revised date and is none leaves the one that was agreed.
    const counts = revised.kind === 'date' ? revised : due;
    if (counts.kind === 'date' && counts.day < plan.asAt)
      at('overdue', row, revised.kind === 'date' ? 'revised' : 'due');
    if (due.kind === 'date' && revised.kind === 'date' && revised.day > due.day)
      at('re-dated', row, 'revised');
  }

  /** The commonest spelling is the one to keep, of equally common ones the first. */
  function variants(): void {
    const spelt = spellings(plan, groups, read);
    for (const ways of spelt.values()) {
      let most: string | null = null;
      for (const [way, rows] of ways) {
        if (most === null || rows.length > (ways.get(most)?.length ?? 0)) most = way;
      }
      for (const [way, rows] of ways) {
        if (way !== most) rows.forEach((row) => at('status-variant', row, read[row]?.at ?? 'status'));
      }
    }
  }

  function references(): void {
    const seen = new Map<string, number>();
    for (const row of groups.actions) {
      const reference = levelled(text(row, 'reference'));
      if (reference === '') continue;
      const owner = groups.ownerOf[row] ?? null;
      const theme = owner === null ? null : groups.recommendations[owner]?.theme;
      const key = `${theme ?? ''}|${reference}`;
      if (seen.has(key)) at('reference-duplicate', row, 'reference');
      else seen.set(key, row);
    }
    groups.recommendations.forEach((one, index) => {
      const before = groups.recommendations.slice(0, index);
      if (before.some(({ reference, theme }) => reference === one.reference && theme === one.theme))
        at('reference-duplicate', one.row, 'recommendation');
    });
    groups.recommendations.forEach((one) =>
      one.otherTexts.forEach((row) => at('reference-duplicate', row, 'recommendation')),
    );
  }

  function assumedEntries(): void {
    const seen = new Set<string>();
    for (const row of groups.actions) {
      const one = read[row];
      if (!one || one.basis !== 'assumed' || seen.has(one.entry)) continue;
      seen.add(one.entry);
      at('status-assumed', row, one.at);
    }
  }
}
