/** A workbook that counts its days from 1904: what a narrow column hides is known again before anything is written. */
import { textAt } from '../../../../../src/model/grid';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, startHost } from '../../../../excel-host/testing';
import { smallBook } from '../host-book';

failOnGaps();

const SHEET = 'Plan';
/** 31 March 2025 when counting from 1904. */
const SERIAL = 44_285;

/** Dates of C1, C2 and of the other sheet stand in columns too narrow for them; B2 shows its own, and so tells the date system. */
function startFrom1904(): ExcelHost {
  const rows = [
    ['Action', 'Due', SERIAL],
    ['Write the priorities down', SERIAL, SERIAL],
  ];
  const other = { name: 'Other', rows: [[SERIAL]] };
  const host = startHost({ sheets: [other, { name: SHEET, rows }] });
  host.as('user').change('Other', 'A1', (range) => {
    range.numberFormat = [['dd/mm/yyyy']];
  });
  host.model.changeBook({ date1904: true });
  host.as('user').change(SHEET, 'B1:C2', (range) => {
    range.numberFormat = [
      ['General', 'dd/mm/yyyy'],
      ['dd/mm/yyyy', 'dd/mm/yyyy'],
    ];
  });
  for (const [cell, width] of [
    ['B1', 100],
    ['C1', 10],
  ] as const)
    host.as('user').change(SHEET, cell, (range) => {
      range.format.columnWidth = width;
    });
  return host;
}

it('its dates are read, mended and found again as a wide column would show them', async () => {
  const host = startFrom1904();
  const workbook = openExcelWorkbook();
  const [other, grid] = await workbook.readGrids();
  const [header, expected] = [textAt(grid!, 0, 2), textAt(grid!, 1, 2)];
  expect([header, expected, textAt(other!, 0, 0)]).toEqual(Array(3).fill('31/03/2025'));

  const guard = { sheet: SHEET, table: null, headers: [{ row: 0, column: 2, text: header }] };
  expect((await workbook.writeSheets(smallBook(), [guard])).sheets).toHaveLength(2);

  const mend = { cell: { sheet: SHEET, row: 1, column: 2 }, expected, replacement: '30/04/2025' };
  expect((await workbook.mendCells([mend])).mended).toEqual([mend]);
  expect(host.model.findSheet(SHEET)?.cells.get(1, 2).value).toBe('30/04/2025');
});
