/** Tables of a copy that take in a column: what Excel insists on of the table's own part. */
import { copyWorkbook } from '../../../../src/workbook/file/copy/copy-workbook';
import { makeWorkbook } from '../../../make/workbook';
import { NAME, xmlOf } from './parts';

const ROWS = [
  ['Ref', 'Status'],
  ['1.1', 'Done'],
  ['Total', 1],
];
/** A column more, under a header that Excel would take for an escape. */
async function grown(totals: boolean): Promise<string> {
  const original = await makeWorkbook([
    { name: 'Plan', rows: ROWS, tables: [{ name: 'Plan', area: 'A1:B3', totals }] },
  ]);
  const area = { top: 0, left: 0, rows: 3, columns: 3 };
  const cells = [{ cell: { sheet: 'Plan', row: 0, column: 2 }, expected: '', replacement: 'Due _x0041_' }];
  const change = { grown: [{ sheet: 'Plan', table: 'Plan', area }], cells };
  return xmlOf((await copyWorkbook(original, change, { name: NAME })).bytes, 'xl/tables/table1.xml');
}

test.each([
  ['with totals', true, 'A1:C2'],
  ['without', false, 'A1:C3'],
])('A table %s filters all of its rows and no other', async (_, totals, filtered) => {
  const xml = await grown(totals);
  expect(xml).toMatch(/<table [^>]*\bref="A1:C3"/);
  expect(xml).toContain(`<autoFilter ref="${filtered}"`);
});

test('A column that comes in is named as its header cell reads', async () => {
  expect(await grown(false)).toMatch(/<tableColumns count="3">.*name="Due _x005F_x0041_"/);
});
