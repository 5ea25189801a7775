/** Reads one Excel table's part: its name, where it lies, and whether it has a header row, which the file library does not tell. */
import type { TableArea } from '../../../model/grid';
import { parsePlace } from '../../common/sheet-areas';
import type { Budget } from '../package/budget';
import { attributeOf, readTree } from '../package/xml-tree';

/** Null where the table lies nowhere. Throws `XmlDamage` where the part is no table. */
export function readTable(xml: string, budget: Budget): TableArea | null {
  const { root: table } = readTree(xml, 'table', budget);
  const area = parsePlace(attributeOf(table, 'ref') ?? '');
  if (!area) return null;
  return {
    name: attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '',
    area,
    hasHeaders: Number(attributeOf(table, 'headerRowCount') ?? 1) > 0,
    hasTotals: Number(attributeOf(table, 'totalsRowCount') ?? 0) > 0,
  };
}
