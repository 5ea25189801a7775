/** A row that comes into a saved file makes of the workbook what the same row makes of it in Excel: opened by another library, sheets and names are the same. */
import fc from 'fast-check';
import { areaAddress } from '../../../../../src/model/address';
import type { NewRow } from '../../../../../src/edit/plan-change';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { copyWorkbook } from '../../../../../src/workbook/file/copy/copy-workbook';
import { WHOLE_SHEET } from '../../../../excel-host/model/box';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, startHostWithFile } from '../../../../excel-host/testing';
import { telling, TIME_LIMIT } from '../../../../hunting';
import { LAYOUTS } from '../../../../layouts/layout-list';
import { makeWorkbook, type MadeCell, type MadeSheet } from '../../../../make/workbook';

failOnGaps();

const columns = ['A', 'B', 'C', 'D'] as const;
const row = fc.integer({ min: 2, max: 14 });
const dollar = fc.constantFrom('', '$');
const reference = fc
  .tuple(fc.constantFrom('', '', 'Plan!', "'Other sheet'!"), dollar, fc.constantFrom(...columns), dollar, row)
  .map((parts) => parts.join(''));
const span = fc
  .tuple(fc.constantFrom('', 'Plan!'), fc.constantFrom(...columns), dollar, row, row)
  .map(
    ([sheet, column, fixed, a, b]) =>
      `SUM(${sheet}${column}${fixed}${Math.min(a, b)}:${column}${fixed}${Math.max(a, b)})`,
  );
const formula = fc.oneof(
  reference,
  span,
  fc.constant('COUNTA(B:B)+COUNTA(3:3)'),
  fc.constant('"A3"&LOG10(A5)'),
);
const made: fc.Arbitrary<MadeCell | string | number | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Write', 'Print', 7, null) },
  {
    weight: 1,
    arbitrary: fc.record({
      v: fc.constantFrom('Done', 3),
      fill: fc.constantFrom('#00B050', '#FFC000'),
      format: fc.constant('0.0'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ v: fc.constant(1), formula }) },
);
const sheet = (name: string): fc.Arbitrary<MadeSheet> =>
  fc.record({
    name: fc.constant(name),
    rows: fc.array(fc.array(made, { minLength: 4, maxLength: 4 }), { minLength: 14, maxLength: 14 }),
    merges: fc.tuple(row, fc.nat(4)).map(([top, more]) => [`E${top}:F${top + more + 1}`]),
    validations: fc.tuple(row, row).map(([a, b]) => [{ area: `D${Math.min(a, b)}:D${Math.max(a, b)}`, from: `$H$${a}:$H$${a + 3}` }]),
    conditional: fc.tuple(row, row).map(([a, b]) => [{ area: `B${Math.min(a, b)}:C${Math.max(a, b)}`, formula: `$A$${b}>$A${Math.min(a, b)}`, fill: '#FF0000' }]),
    freezeRows: fc.constant(1),
  }); // prettier-ignore

/** Everything that is known of the sheets, without numbers that are given anew; blank cells of the rows that came in stand aside. */
function stateOf({ model }: ExcelHost, fresh: readonly NewRow[]): unknown {
  const { sheets, names } = model.state;
  const isFresh = (name: string, at: number): boolean => fresh.some((one) => one.sheet === name && one.row === at);
  return {
    names: names.map(({ name, formula: says }) => [name, says]),
    sheets: sheets.map(({ name, cells, rows, merges, tables, conditionals, validations, frozen, rowBreaks }) => ({
      name,
      cells: [...cells.within(WHOLE_SHEET)].filter(({ row: at, cell }) => !isFresh(name, at) || cell.value !== '').map(({ row: at, column, cell }) => [at, column, cell.value, cell.formula, cell.format, cell.look]),
      heights: [...rows].filter(([at]) => !isFresh(name, at)),
      merges, frozen, rowBreaks,
      tables: tables.map(({ name: table, box }) => [table, box]),
      conditionals: conditionals.map(({ boxes, rule }) => [boxes, rule]),
      validations: validations.map(({ box, rule }) => [box, rule]),
    })),
  };
} // prettier-ignore

async function sameInBoth(bytes: Uint8Array, one: NewRow): Promise<void> {
  const host = await startHostWithFile(bytes);
  await openExcelWorkbook().changePlan({ row: one, grown: null, mends: [] });
  const inExcel = stateOf(host, [one]);
  const copy = await copyWorkbook(bytes, { rows: [one] }, { name: 'plan.xlsx' });
  expect(stateOf(await startHostWithFile(copy.bytes), [one])).toEqual(inExcel);
}

const layouts = LAYOUTS.flatMap(({ id, variants }) =>
  variants.slice(0, 1).map(({ build }) => ({ id, build })),
);

it.each(layouts)('in a plan laid out as $id', async ({ build }) => {
  const bytes = await build();
  const host = await startHostWithFile(bytes);
  const [first] = host.model.sheets;
  for (const at of [4, 7]) await sameInBoth(bytes, { sheet: first!.name, row: at, around: [] });
});

it('in any workbook of formulas, merges, lists, rules and names', async () => {
  const { tried, done } = telling('workbooks');
  await fc.assert(
    // Of a row that comes in among those that stay in view it is not known how many Excel keeps there.
    fc.asyncProperty(
      sheet('Plan'),
      sheet('Other sheet'),
      fc.integer({ min: 1, max: 14 }),
      async (plan, other, at) => {
        tried();
        await sameInBoth(await makeWorkbook([plan, other]), { sheet: 'Plan', row: at, around: [] });
      },
    ),
    { numRuns: Number(process.env['ROWS_RUNS'] ?? 25), ...TIME_LIMIT },
  );
  done();
});

it('in an Excel table', async () => {
  const rows = [['Ref', 'Action'], ...Array.from({ length: 6 }, (_, at) => [at, `Action ${at}`])];
  const area = areaAddress({ top: 0, left: 0, rows: 7, columns: 2 });
  const bytes = await makeWorkbook([{ name: 'Plan', rows, tables: [{ name: 'Actions', area }] }]);
  for (const at of [0, 1, 4, 7]) await sameInBoth(bytes, { sheet: 'Plan', row: at, around: [] });
});
