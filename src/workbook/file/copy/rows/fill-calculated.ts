/** Puts the formulas of a table's calculated columns into rows that it has taken in, as Excel does. */
import { groupBy } from '../../../../model/group-by';
import { parsePlace } from '../../../common/sheet-areas';
import { byteText } from '../../package/byte-text';
import { readRelations } from '../../package/read-relations';
import { textBetween } from '../../package/xml-text';
import { childOf, childrenOf, rawAttribute, readElements } from '../elements';
import type { Growing, TakenRow } from '../grow-tables';
import { readFormulas } from '../own-formulas';
import { spliceCells, type NewCell } from '../splice-cells';
import { walkCells } from '../walk-cells';
import { placesIn } from './formula-places';
import { copiedFormula } from './move-formula';

interface CalculatedColumn {
  readonly column: number;
  readonly formula: string;
  /** Of its data. */
  readonly top: number;
  readonly bottom: number;
}

function calculatedColumns(bytes: Uint8Array): CalculatedColumn[] {
  const { text: xml, read } = byteText(bytes);
  const root = readElements(xml, 3);
  const area = parsePlace(rawAttribute(xml, root, 'ref') ?? '');
  if (!area) return [];
  const headers = Number(rawAttribute(xml, root, 'headerRowCount') ?? 1);
  const totals = Number(rawAttribute(xml, root, 'totalsRowCount') ?? 0);
  return childrenOf(childOf(root, 'tableColumns'), 'tableColumn').flatMap((column, index) => {
    const formula = childOf(column, 'calculatedColumnFormula');
    if (!formula || rawAttribute(xml, formula, 'array') !== undefined) return [];
    const text = read(xml.slice(formula.opened, formula.close));
    return {
      column: area.left + index,
      formula: textBetween(text, 0, text.length),
      top: area.top + headers,
      bottom: area.top + area.rows - totals - 1,
    };
  });
}

/** Of these rows the cells that hold something, as "row,column". */
function filledCells(xml: string, rows: ReadonlySet<number>): ReadonlySet<string> {
  const filled = new Set<string>();
  walkCells(xml, (name, _attributes, _end, row, column) => {
    if (rows.has(row) && (name === 'v' || name === 'is' || name === 'f')) filled.add(`${row},${column}`);
  });
  return filled;
}

/** The same in every row: it names no row that counts from its own. */
const isSameEverywhere = (formula: string): boolean =>
  placesIn(formula)?.every(({ corners }) => corners.every(({ isRowFixed }) => isRowFixed)) ?? false;

/** Where the formula of a row is not known the cell stays blank, as one that somebody has cleared. */
export function fillCalculated({ draft, book, budget }: Growing, taken: readonly TakenRow[]): void {
  for (const [name, rows] of groupBy(taken, ({ sheet }) => sheet)) {
    const part = book.sheets.find((sheet) => sheet.name === name)?.part;
    const tables = part === undefined ? [] : readRelations(draft, part, budget);
    const columns = tables.flatMap((table) => {
      const bytes = table.type === 'table' ? draft.bytes(table.part) : null;
      return bytes ? calculatedColumns(bytes) : [];
    });
    if (part === undefined || columns.length === 0) continue;
    const formulas = readFormulas(draft.text(part) ?? '');
    draft.edit(part, (xml) => {
      const numbers = [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
      const filled = filledCells(xml, new Set(numbers));
      const cells = new Map<number, Map<number, NewCell>>();
      for (const row of numbers) {
        for (const { column, formula, top, bottom } of columns) {
          if (row < top || row > bottom || filled.has(`${row},${column}`)) continue;
          const above = (formulas.get(row - 1)?.get(column) ?? '').slice(1);
          const before = cells.get(row - 1)?.get(column)?.content;
          const known = typeof before === 'object' && before ? before.formula : above;
          const own = isSameEverywhere(formula) ? formula : known && copiedFormula(known, 1, 0);
          if (own !== '') cells.set(row, (cells.get(row) ?? new Map<number, NewCell>()).set(column, { content: { formula: own } }));
        }
      }
      return cells.size > 0 ? spliceCells(xml, cells) : xml;
    });
  }
} // prettier-ignore
