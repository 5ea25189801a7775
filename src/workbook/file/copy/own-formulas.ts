/** The formulas of a sheet by their places: a sheet of ours is known by what it works out, not by what that comes to. */
import { parseAddress } from '../../../model/address';
import { textBetween } from '../package/xml-text';
import { attributeIn, walkTags } from '../package/walk-tags';

/** With "=", by sheet row and column, each from 0. One that only repeats another's has no text of its own. */
export type Formulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

export function readFormulas(xml: string): Formulas {
  const rows = new Map<number, Map<number, string>>();
  let place = { row: -1, column: -1 };
  let from = -1;
  let inCells = true;
  walkTags(xml, {
    open(name, attributes, end) {
      if (!inCells) return;
      if (name === 'c') place = parseAddress(attributeIn(xml, attributes, end, 'r') ?? '') ?? place;
      else if (name === 'f') from = end;
    },
    close(name, at) {
      // What follows has formulas too: rules and bars.
      if (name === 'sheetData') inCells = false;
      if (name !== 'f' || from < 0) return;
      const row = rows.get(place.row) ?? new Map<number, string>();
      row.set(place.column, `=${textBetween(xml, from, at)}`);
      rows.set(place.row, row);
      from = -1;
    },
  });
  return rows;
}
