/** Whose reference a reference column holds: the recommendation's or the action's (rule 3.5). */
import { textAt, trimmed } from '../../model/grid';
import { levelReference, prefixOf, referenceOfText } from '../text/reference-text';
import { CALLED_EXAMPLE } from '../text/row-words';
import type { ColumnRole } from '../../model/terms';
import { columnOf, type Block, type ChosenColumn, type FoundColumn } from './block';
import { namesNumbers, total, weighRole, type Evidence } from './column-signals';
import type { Reason } from '../../model/decision';
import { numbersBoth } from './identity-columns';
import { COLUMN_LIMITS, COLUMN_THRESHOLD, REFERENCE_LIMITS } from './signals';
import { coversRows } from './unlabelled-columns';

interface ReferenceColumn {
  readonly item: Evidence;
  readonly column: number;
  readonly reasons: readonly Reason[];
  readonly worth: number;
  /** The header calls it a reference; else its content alone does. */
  readonly named: boolean;
  /** The header itself says whose it is. */
  readonly says: 'recommendationReference' | 'reference' | null;
}

export interface References {
  /** Columns that hold references, so that no other role takes them. */
  readonly candidates: readonly number[];
  /** Once recommendation and action are known: at most one column for each of the two roles. */
  readonly settle: (columns: readonly ChosenColumn[]) => FoundColumn[];
}

/** References of parts that never share their first: 1.1, 2.1, 3.1 are actions', one for each of three recommendations. */
function haveOwnPrefixes(references: readonly string[]): boolean {
  const prefixes = references.map(prefixOf);
  return !prefixes.includes(null) && new Set(prefixes).size === prefixes.length;
}

/** True where all rows of a recommendation have one value in the column. Blank recommendations belong to the one above. */
function oneValueEach(
  { grid }: Block,
  rows: readonly number[],
  recommendation: number,
  action: number | null,
  column: number,
): boolean {
  const values = new Map<string, string>();
  let current = '';
  let slips = 0;
  let repeated = 0;
  for (const row of rows.slice(0, REFERENCE_LIMITS.rows)) {
    // Lines of a key and notes below the plan have no text of their own in its main column.
    if (trimmed(grid, row, action ?? recommendation) === '') continue;
    const text = trimmed(grid, row, recommendation);
    if (text !== '') current = text;
    const value = trimmed(grid, row, column);
    if (value === '' || current === '' || CALLED_EXAMPLE.test(value)) continue;
    const known = values.get(current);
    if (known === undefined) values.set(current, value);
    else {
      repeated++;
      if (known !== value) slips++;
    }
  }
  if (repeated === 0) return !haveOwnPrefixes([...values.values()]);
  return slips < repeated * REFERENCE_LIMITS.slips;
}

/** True where references of parts, 1.1 and 1.2, name another recommendation than the column does: it numbers something else. */
function contradicts({ grid }: Block, rows: readonly number[], own: number, column: number): boolean {
  let compared = 0;
  let agreed = 0;
  for (const row of rows.slice(0, REFERENCE_LIMITS.rows)) {
    const prefix = prefixOf(trimmed(grid, row, own));
    const value = trimmed(grid, row, column);
    if (prefix === null || value === '') continue;
    compared++;
    if (levelReference(value) === levelReference(prefix)) agreed++;
  }
  return compared - agreed > compared * REFERENCE_LIMITS.slips;
}

/** No letters before a number, or those of an action: R1, KR1 and AFI 1 are of what was recommended or found. */
const OF_A_ROW = /^(?:(?:a|act|action|t|task|id|no|row|item)(?!\p{L}))?\P{L}*$/iu;

/** A number that goes on from row to row, whatever the rows belong to: it tells rows apart, and says nothing of what they are under. */
function runsThrough({ grid }: Block, rows: readonly number[], column: number): boolean {
  let before: { readonly head: string; readonly number: number } | null = null;
  let steps = 0;
  for (const row of rows.slice(0, REFERENCE_LIMITS.rows)) {
    const text = trimmed(grid, row, column);
    if (text === '') continue;
    const [, head = '', digits] = /^(.{0,12}?)(\d{1,6})$/.exec(text) ?? [];
    if (digits === undefined || !OF_A_ROW.test(head)) return false;
    const number = Number(digits);
    if (before !== null) {
      if (head !== before.head || number !== before.number + 1) return false;
      steps++;
    }
    before = { head, number };
  }
  return steps > 0;
}

/** True where the texts begin with numbers of their own, other than those of the column. */
function numbersOthers({ grid }: Block, rows: readonly number[], texts: number, column: number): boolean {
  return rows.slice(0, REFERENCE_LIMITS.rows).some((row) => {
    const own = referenceOfText(textAt(grid, row, texts));
    const value = trimmed(grid, row, column);
    return own !== null && value !== '' && levelReference(own.reference) !== levelReference(value);
  });
}

/** True where numbers come back, and none of them beside another action: a row that stands there twice has its number twice. */
function onlyRowsComeBack({ grid }: Block, rows: readonly number[], column: number, action: number): boolean {
  const numbered = rows.filter((row) => trimmed(grid, row, column) !== '');
  const [numbers, pairs] = [[column], [column, action]].map(
    (columns) => new Set(numbered.map((row) => columns.map((at) => trimmed(grid, row, at)).join('\n'))).size,
  );
  return numbers === pairs && numbers !== numbered.length;
}

function asReference(item: Evidence): ReferenceColumn | null {
  // Numbers in a column of no name, to the right of the references, are no second reference (3.5).
  if (item.label.spannedFrom !== null && item.profile.integers >= COLUMN_LIMITS.most) return null;
  const own = weighRole('reference', item);
  const theirs = weighRole('recommendationReference', item);
  const reasons = total(theirs) > total(own) ? theirs : own;
  const worth = total(reasons);
  if (worth < COLUMN_THRESHOLD) return null;
  const better = item.label.words.matches[0];
  // "R1 Clarify the vision ..." under "Rec" is the recommendation itself.
  if (better?.role === 'recommendationReference' && item.profile.meanLength >= COLUMN_LIMITS.longText)
    return null;
  const isOther = better && better.role !== 'reference' && better.role !== 'recommendationReference';
  if (isOther && !item.leadsSpan && !namesNumbers(item, better)) return null;
  const words = item.label.words.said.split(' ');
  const says = total(theirs) > total(own) ? 'recommendationReference' : null;
  const named = better !== undefined || item.leadsSpan;
  const { column } = item.label;
  return {
    item,
    column,
    reasons,
    worth,
    named,
    says: says ?? (words.includes('action') ? 'reference' : null),
  };
}

const scoreOf = ({ item }: ReferenceColumn): number => item.label.words.matches[0]?.score ?? 0;

/** "1.1" below a header that says a reference no less than the other one: no count, and no code of something else. */
const isOfParts = (one: ReferenceColumn, other: ReferenceColumn): boolean =>
  one.item.profile.composite >= REFERENCE_LIMITS.composite && scoreOf(one) >= scoreOf(other);

export function assignReferences(
  block: Block,
  free: readonly Evidence[],
  all: readonly Evidence[],
  closed: ReadonlySet<ColumnRole>,
  rows: readonly number[],
): References {
  const found = free.flatMap((item) => asReference(item) ?? []);
  found.sort((a, b) => b.worth - a.worth || a.column - b.column);
  // A header that is not known never beats a named reference column (3.5).
  const anyNamed = found.some(({ named }) => named);
  const best = found.filter(({ named }) => named || !anyNamed).slice(0, 2);
  const settle = (columns: readonly ChosenColumn[]): FoundColumn[] => {
    const recommendation = columnOf({ columns }, 'recommendation');
    const action = columnOf({ columns }, 'action');
    const numbered = [recommendation, action].some(
      (column) =>
        (all.find(({ label }) => label.column === column)?.profile.numbered ?? 0) >=
        REFERENCE_LIMITS.numbered,
    );
    const isForBoth = ({ column }: ReferenceColumn): boolean => numbersBoth(block, rows, columns, column);
    // ... nor a number in the text.
    const counting = best.filter(({ named }) => named || !numbered);
    const runs = ({ column }: ReferenceColumn): boolean => runsThrough(block, rows, column);
    const isTheirs = (one: ReferenceColumn): boolean => {
      const { item, column, says } = one;
      if (isForBoth(one)) return false;
      // What stands over several columns may say whose they are, or only what they are about.
      const byGroup = says === 'recommendationReference' && item.label.own !== undefined;
      if (says && !(byGroup && recommendation !== null)) return says === 'recommendationReference';
      if (recommendation === null) {
        const others = best.filter((other) => other !== one);
        return (
          action !== null &&
          coversRows(item) &&
          // Numbers that run on, with nothing beside what stands first, leave blank what heads the actions.
          (trimmed(block.grid, rows[0] ?? 0, column) !== '' || !runs(one)) &&
          item.profile.composite < REFERENCE_LIMITS.composite &&
          !onlyRowsComeBack(block, rows, column, action) &&
          !others.some((other) => contradicts(block, rows, other.column, column))
        );
      }
      if (runs(one) && numbersOthers(block, rows, recommendation, column)) return false;
      return oneValueEach(block, rows, recommendation, action, column);
    };
    const theirs = counting.filter(isTheirs);
    const own = counting.filter((candidate) => !theirs.includes(candidate));
    // One of parts, or one that numbers recommendations as well, says more than one that only runs on.
    const [first, second] = own;
    const saysMore = second && (isForBoth(second) || (first && isOfParts(second, first)));
    if (first && saysMore && runs(first) && !runs(second)) own.reverse();
    if (recommendation !== null) {
      // Both fit: the one that stands nearer to the recommendation is its own, the other the actions'.
      theirs.sort(
        (a, b) =>
          Math.abs(a.column - recommendation) - Math.abs(b.column - recommendation) || a.column - b.column,
      );
      own.push(...theirs.splice(1));
    }
    const give = (role: ColumnRole, list: readonly ReferenceColumn[]): FoundColumn[] =>
      list.slice(0, 1).flatMap(({ item, reasons }) => {
        return closed.has(role) ? [] : [{ role, label: item.label, reasons }];
      });
    return [...give('recommendationReference', theirs), ...give('reference', own)];
  };
  return { candidates: best.map(({ column }) => column), settle };
}
