/** Which cell of the row a plan without a status column colours: the reference, the whole row, or another (2.4). */
import { fillAt, valueAt } from '../../model/grid';
import { groupBy } from '../../model/group-by';
import { ratingOfFill } from '../../model/status/colours';
import type { GroupedAction } from '../grouping/group-actions';
import type { Part } from '../locate/located';
import { isDateRole } from '../../model/terms';
import { rowsThatAre } from '../rows/row-facts';
import { saysHowItStands, statusColumns } from '../table/block';

/** Share of rows that must carry a rating colour. */
const ENOUGH = 0.3;

interface Colouring {
  readonly column: number;
  readonly ratings: number;
  readonly different: number;
}

/** A fill that says nothing: every row has it, or every other row has it. */
const isDecoration = (fills: readonly (string | null)[]): boolean =>
  fills.every((fill, index) => index < 2 || fill === fills[index - 2]);

function colouringOf({ block }: Part, rows: readonly number[], column: number): Colouring | null {
  const fills = rows.map((row) => fillAt(block.grid, row, column));
  const ratings = fills.filter((fill) => fill !== null && ratingOfFill(fill) !== 'none').length;
  if (ratings === 0 || ratings < rows.length * ENOUGH || (rows.length > 1 && isDecoration(fills)))
    return null;
  return { column, ratings, different: new Set(fills).size };
}

/** So many columns beside one another are months or weeks, and no ratings. */
const DRAWN = 3;

/** Columns over which a plan is drawn: fills without a text, in no row two colours, and not in the same columns in each. */
function drawnOver({ block: { grid, labels } }: Part, rows: readonly number[]): ReadonlySet<number> {
  const drawn = labels
    .map(({ column }) => column)
    .filter(
      (column) =>
        rows.some((row) => fillAt(grid, row, column) !== null) &&
        rows.every((row) => valueAt(grid, row, column) === null),
    );
  const bars = rows
    .map((row) => drawn.map((column) => fillAt(grid, row, column)))
    .filter((fills) => fills.some((fill) => fill !== null));
  const isOneColour = bars.every((fills) => new Set(fills.filter(Boolean)).size < 2);
  const places = new Set(bars.map((fills) => fills.map(Boolean).join()));
  return new Set(drawn.length >= DRAWN && places.size > 1 && isOneColour ? drawn : []);
}

/** The colours of a priority or a risk are its own (2.2); a date, the actions (Priority actions) and their numbers may be coloured by how the work stands. */
const isColouredForItself = ({ words }: Part['block']['labels'][number]): boolean =>
  words.isNeverStatus && !words.matches.some(({ role }) => isDateRole(role));

/** The coloured column of a part, given its action rows; null where there is none. Looks must be loaded. */
function findColouredColumn(part: Part, rows: readonly number[]): number | null {
  const drawn = drawnOver(part, rows);
  const { reference, main } = part.columns;
  const rank = ({ column }: { readonly column: number }): number =>
    column === reference ? 0 : column === main ? 1 : 2;
  const found = part.block.labels.flatMap((label) =>
    drawn.has(label.column) || (rank(label) > 1 && isColouredForItself(label))
      ? []
      : (colouringOf(part, rows, label.column) ?? []),
  );
  found.sort(
    (a, b) => b.ratings - a.ratings || b.different - a.different || rank(a) - rank(b) || a.column - b.column,
  );
  return found[0]?.column ?? null;
}

/**
 * The same part with the column that calls itself the status, where nothing says how the work stands, no colour either:
 * what can be read there counts, and the rest is said to be unread, row by row (2.2). Looks must be loaded.
 */
export function withUnread(part: Part): Part {
  const { block } = part;
  const { unread, passedOver } = block.statuses;
  if (unread === null || statusColumns(block.statuses).some(({ kind }) => kind !== 'blank')) return part;
  if (block.columns.some(({ column }) => column === unread.column)) return part;
  if (findColouredColumn(part, rowsThatAre(part.rows, 'action')) !== null) return part;
  const statuses = {
    ...block.statuses,
    status: [unread],
    passedOver: passedOver.filter(({ header }) => header !== unread.header),
  };
  return { ...part, block: { ...block, statuses } };
}

/** Parts without any status column that colour another cell of the row instead. */
export function colouredColumns(actions: readonly GroupedAction[]): Map<Part, number> {
  const found = new Map<Part, number>();
  for (const [part, own] of groupBy(actions, (action) => action.part)) {
    if (saysHowItStands(part.block)) continue;
    const column = findColouredColumn(
      part,
      own.map(({ row }) => row),
    );
    if (column !== null) found.set(part, column);
  }
  return found;
}
