/** Finds the cells of a range that have lists or conditional formats. Never on a protected sheet: Excel refuses there. */
import { parseArea } from '../../../model/address';
import type { Area } from '../../../model/grid';
import type { Queued } from './read-outline';

/** Each address of "'My, sheet'!A1:B2,'My, sheet'!C3" without its sheet. */
const ADDRESS = /(?:^|[,!])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g;

const areasIn = (addresses: string): Area[] =>
  [...addresses.matchAll(ADDRESS)].flatMap(
    ([, address = '']) => parseArea(address.replaceAll('$', '')) ?? [],
  );

/** None where there are none; asks nothing of what may not be there. */
export function queueSpecial(
  range: Excel.Range,
  kind: 'DataValidations' | 'ConditionalFormats',
): Queued<readonly Area[]> {
  const found = range.getSpecialCellsOrNullObject(kind).load('address');
  return { take: () => (found.isNullObject ? [] : areasIn(found.address)) };
}
