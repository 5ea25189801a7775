/** Which tables have buttons to filter by: those of fifteen rows and more below the header, unless something stands beside them. */
import { hasFilter } from '../../src/render/table-filter';
import { rowHeights } from '../../src/render/sheet/row-heights';
import { stackCells } from '../../src/render/sheet-cells';
import type { SheetTable } from '../../src/render/sheet-plan';

/** @param rows with the header */
const table = (rows: number, isWhole?: true): SheetTable => ({
  ...{ name: 'RagActionList', heading: 'Actions', top: 1, left: 0, rows, columns: 1 },
  ...(isWhole && { isWhole }),
});

test('a longer table has them, a shorter one and one that stays as it is have none', () => {
  expect([table(16), table(15), table(100, true)].map(hasFilter)).toEqual([true, false, false]);
});

test('a header with a button is two lines high', () => {
  const cells = stackCells([[], [{ value: 'Status', style: 'header' }]]);
  const heightOf = (one: SheetTable) => rowHeights({ cells, widths: [40], tables: [one], heights: {} })[1];
  expect([heightOf(table(16)), heightOf(table(15))]).toEqual([30, 0]);
});
