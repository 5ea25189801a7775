/** Lets tables of a copy take in the row below them or the column beside them, as Excel does when somebody types there. */
import type { Mend } from '../../../edit/mend';
import type { GrownTable } from '../../../edit/plan-change';
import { areaAddress } from '../../../model/address';
import { parsePlace } from '../../common/sheet-areas';
import { asciiText } from '../package/byte-text';
import type { Budget } from '../package/budget';
import { escapeText } from '../package/escape-text';
import { readRelations } from '../package/read-relations';
import { attributeText } from '../package/xml-text';
import type { Book } from '../read/read-book';
import type { Draft } from './draft';
import { childOf, childrenOf, rawAttribute, readElements, Splices } from './elements';

export interface TakenRow {
  readonly sheet: string;
  readonly row: number;
}

export interface Growing {
  readonly draft: Draft;
  readonly book: Book;
  readonly budget: Budget;
}

/**
 * @param cells what is written: the header of a column that comes in is among them
 * @returns the rows that tables have taken in
 */
export function growTables(
  { draft, book, budget }: Growing,
  grown: readonly GrownTable[],
  cells: readonly Mend[],
): readonly TakenRow[] {
  const taken: TakenRow[] = [];
  for (const one of grown) {
    const sheet = book.sheets.find(({ name }) => name === one.sheet);
    const parts = sheet
      ? readRelations(draft, sheet.part, budget).filter(({ type }) => type === 'table')
      : [];
    for (const { part } of parts)
      if (draft.has(part))
        draft.edit(part, (xml) => {
          if (!isTable(xml, one.table)) return xml;
          const before = parsePlace(rawAttribute(xml, readElements(xml, 0), 'ref') ?? '');
          const [end, after] = [before ? before.top + before.rows : Infinity, one.area.top + one.area.rows];
          for (let row = end; row < after; row += 1) taken.push({ sheet: one.sheet, row });
          return grow(xml, one, cells);
        });
  }
  return taken;
}

function isTable(xml: string, name: string): boolean {
  const root = readElements(xml, 0);
  return ['displayName', 'name'].some((key) => {
    const text = rawAttribute(xml, root, key);
    return text !== undefined && attributeText(text) === name;
  });
}

function grow(xml: string, { area, sheet }: GrownTable, cells: readonly Mend[]): string {
  const root = readElements(xml, 2);
  const splices = new Splices(xml);
  splices.setAttribute(root, 'ref', areaAddress(area));
  const filter = childOf(root, 'autoFilter');
  // A filter never has the totals among its rows.
  const totals = Number(rawAttribute(xml, root, 'totalsRowCount') ?? 0);
  if (filter) splices.setAttribute(filter, 'ref', areaAddress({ ...area, rows: area.rows - totals }));
  const list = childOf(root, 'tableColumns');
  const columns = childrenOf(list, 'tableColumn');
  let id = Math.max(0, ...columns.map((column) => Number(rawAttribute(xml, column, 'id') ?? 0)));
  for (let at = columns.length; list && at < area.columns; at += 1) {
    const header = cells.find(
      ({ cell }) => cell.sheet === sheet && cell.row === area.top && cell.column === area.left + at,
    );
    const name = asciiText(escapeText(header?.replacement ?? `Column${at + 1}`));
    splices.append(list, `<${root.prefix}tableColumn id="${(id += 1)}" name="${name}"/>`);
  }
  if (list) splices.setAttribute(list, 'count', String(area.columns));
  return splices.toString();
}
