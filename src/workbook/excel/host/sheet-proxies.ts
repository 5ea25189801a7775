/** One proxy for each sheet and run, and ranges that Excel need not remember: fewer actions, and nothing to clean up after. */
import type { Area } from '../../../model/grid';
import { areaAddress } from '../../../model/address';
import { inBatches } from './in-batches';
import { rangeAt } from './sheet-area';

const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

function proxiesOf(context: Excel.RequestContext): Map<string, Excel.Worksheet> {
  const proxies = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, proxies);
  return proxies;
}

export function sheetProxy(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const proxies = proxiesOf(context);
  const sheet = proxies.get(name) ?? context.workbook.worksheets.getItem(name);
  proxies.set(name, sheet);
  return sheet;
}

/** Makes the sheet. */
export function addSheet(context: Excel.RequestContext, name: string): void {
  proxiesOf(context).set(name, context.workbook.worksheets.add(name));
}

/** A range that is written to and then forgotten. */
export const passingRange = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  rangeAt(sheet, area).untrack();

/** Characters of addresses that native Excel takes at once. */
const LONGEST_ADDRESS = 250;

/** Several areas of a sheet as few objects: what is said of one is said of all its areas. */
export function passingRanges(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): (Excel.Range | Excel.RangeAreas)[] {
  return chunkAreas(areas).map((chunk) => {
    const [first] = chunk;
    return chunk.length === 1 && first
      ? passingRange(sheet, first)
      : sheet.getRanges(chunk.map(areaAddress).join(',')).untrack();
  });
}

/** How many objects that takes. */
export const chunkAreas = (areas: readonly Area[]): Area[][] =>
  inBatches(areas, (area) => areaAddress(area).length + 1, LONGEST_ADDRESS);
