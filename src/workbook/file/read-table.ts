/** Reads one Excel table's part: its name and where it lies. */
import type { TableArea } from '../../plan/grid';
import { parsePlace } from './sheet-areas';
import { XmlScan } from './xml-scan';

/** Null where the part is no table. */
export function readTable(xml: string): TableArea | null {
  const scan = new XmlScan(xml);
  while (scan.next() !== 'open');
  const area = parsePlace(scan.attribute('ref') ?? '');
  if (scan.name !== 'table' || !area) return null;
  return {
    name: scan.attribute('displayName') ?? scan.attribute('name') ?? '',
    area,
    hasHeaders: Number(scan.attribute('headerRowCount') ?? 1) > 0,
    hasTotals: Number(scan.attribute('totalsRowCount') ?? 0) > 0,
  };
}
