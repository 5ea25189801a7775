/** Changes cells of the plan in a copy: each is looked at first, and left alone where it is not what was expected. */
import { writesContent, type Mend } from '../../../edit/mend';
import { isInArea } from '../../../model/areas';
import type { Area, Grid } from '../../../model/grid';
import { formatAt, textAt } from '../../../model/grid';
import { cleanText } from '../../common/clean-text';
import { parsePlaces } from '../../common/sheet-areas';
import type { MendReceipt } from '../../workbook';
import type { Budget } from '../package/budget';
import { byteText } from '../package/byte-text';
import { attributeIn } from '../package/walk-tags';
import type { Book } from '../read/read-book';
import { readGridsOf } from '../read/read-grids';
import type { BookFrame } from './book-frame';
import type { Draft } from './draft';
import { childOf, childrenOf, rawAttribute, readElements, Splices } from './elements';
import { spliceCells, type NewCell } from './splice-cells';
import { walkCells } from './walk-cells';
import type { StyleGraft } from './graft-styles';
import { isOn } from '../package/xml-text';

type Changed = Pick<MendReceipt, 'mended' | 'leftAlone'>;
type WhyLeft = MendReceipt['leftAlone'][number]['reason'];

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** What of a sheet part forbids to change a cell: formulas, and the protection of the sheet. */
interface SheetFacts {
  readonly formulas: ReadonlySet<string>;
  /** Filled by one formula each, of which only the first cell says so. */
  readonly filled: readonly Area[];
  /** Number of the cell's style. */
  readonly styles: ReadonlyMap<string, number>;
  readonly isProtected: boolean;
}

/** Types of formulas that fill an area. */
const FILLS: ReadonlySet<string> = new Set(['array', 'dataTable']);

function factsOf(xml: string): SheetFacts {
  const formulas = new Set<string>();
  const styles = new Map<string, number>();
  const filled: Area[] = [];
  let isProtected = false;
  walkCells(xml, (name, attributes, end, row, column) => {
    if (name === 'c') styles.set(placeOf(row, column), Number(attributeIn(xml, attributes, end, 's') ?? 0));
    else if (name === 'f') {
      formulas.add(placeOf(row, column));
      if (FILLS.has(attributeIn(xml, attributes, end, 't') ?? ''))
        filled.push(...parsePlaces(attributeIn(xml, attributes, end, 'ref') ?? ''));
    } else if (name === 'sheetProtection') isProtected = isOn(attributeIn(xml, attributes, end, 'sheet'));
  });
  return { formulas, filled, styles, isProtected };
}

/** By number of a cell style, whether protecting the sheet leaves such cells open. */
function openStyles(draft: Draft, book: Book): readonly boolean[] {
  const bytes = draft.bytes(book.parts.get('styles') ?? '');
  if (!bytes) return [];
  const xml = byteText(bytes).text;
  return childrenOf(childOf(readElements(xml, 3), 'cellXfs'), 'xf').map((style) => {
    const protection = childOf(style, 'protection');
    const locked = protection && rawAttribute(xml, protection, 'locked');
    return locked !== undefined && !isOn(locked);
  });
}

/** All places of one sheet's mends, and why each of them is left alone; null where it is not. */
function judge(
  mends: readonly Mend[],
  grid: Grid,
  facts: SheetFacts,
  open: readonly boolean[],
): (WhyLeft | null)[] {
  return mends.map(({ cell, expected }) => {
    const place = placeOf(cell.row, cell.column);
    if (facts.formulas.has(place) || facts.filled.some((area) => isInArea(area, cell.row, cell.column)))
      return 'formula';
    const shown = textAt(grid, cell.row - grid.top, cell.column - grid.left);
    // A plan is read without the blanks around its texts.
    if (shown.trim() !== expected.trim()) return 'changed';
    return facts.isProtected && open[facts.styles.get(place) ?? 0] !== true ? 'protected' : null;
  });
}

/** Formulas that count what has changed were worked out before: they are to be worked out again when the copy is opened. */
function askToCalculate(draft: Draft, { part, root, xml }: BookFrame): void {
  const splices = new Splices(xml);
  const known = childOf(root, 'calcPr');
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  const after = before.map((name) => childOf(root, name)).find((element) => element);
  if (known && rawAttribute(xml, known, 'fullCalcOnLoad') !== undefined)
    splices.setAttribute(known, 'fullCalcOnLoad', '1');
  else if (known) splices.replace(known.attributes, known.attributes, ' fullCalcOnLoad="1"');
  else if (after) splices.replace(after.to, after.to, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  draft.edit(part, () => splices.toString());
}

/** What is written of a mend; in another style only where the one that its cell has says otherwise. */
function cellOf(mend: Mend, grid: Grid, style: number, styles: StyleGraft | null): NewCell {
  const { cell, replacement, number, fill } = mend;
  const content = writesContent(mend) ? (number?.value ?? cleanText(replacement)) : null;
  const shown = formatAt(grid, cell.row - grid.top, cell.column - grid.left);
  const format = number && number.format !== shown ? number.format : undefined;
  if (styles === null || (fill === undefined && format === undefined)) return { content };
  return {
    content,
    style: styles.variantOf(style, {
      ...(fill !== undefined && { fill }),
      ...(format !== undefined && { format }),
    }),
  };
}

export interface CellsOf {
  readonly book: Book;
  readonly frame: BookFrame;
  readonly file: string;
  readonly budget: Budget;
  /** Takes what is added to the user's styles; null where the workbook has none. */
  readonly styles: StyleGraft | null;
}

export function changeCells(
  draft: Draft,
  { book, frame, file, budget, styles }: CellsOf,
  mends: readonly Mend[],
): Changed {
  const mended: Mend[] = [];
  const leftAlone: { mend: Mend; reason: WhyLeft }[] = [];
  const bySheet = new Map<string, Mend[]>();
  for (const mend of mends) bySheet.set(mend.cell.sheet, [...(bySheet.get(mend.cell.sheet) ?? []), mend]);
  const sheets = book.sheets.filter(({ name }) => bySheet.has(name));
  const grids = readGridsOf(draft, { ...book, sheets }, file, budget);
  const open = openStyles(draft, book);
  sheets.forEach(({ name, part }, index) => {
    const wanted = bySheet.get(name) ?? [];
    bySheet.delete(name);
    draft.edit(part, (xml) => {
      const facts = factsOf(xml);
      const reasons = judge(wanted, grids[index] as Grid, facts, open);
      const cells = new Map<number, Map<number, NewCell>>();
      wanted.forEach((mend, at) => {
        const reason = reasons[at] ?? null;
        if (reason !== null) return leftAlone.push({ mend, reason });
        const row = cells.get(mend.cell.row) ?? new Map<number, NewCell>();
        const style = facts.styles.get(placeOf(mend.cell.row, mend.cell.column)) ?? 0;
        cells.set(
          mend.cell.row,
          row.set(mend.cell.column, cellOf(mend, grids[index] as Grid, style, styles)),
        );
        return mended.push(mend);
      });
      return cells.size > 0 ? spliceCells(xml, cells) : xml;
    });
  });
  for (const gone of bySheet.values())
    leftAlone.push(...gone.map((mend) => ({ mend, reason: 'gone' as const })));
  if (mended.length > 0) askToCalculate(draft, frame);
  return { mended, leftAlone };
}
