/** A tidy copy in Excel: colours and lines of the plan's own, and what is read from then on. */
import { openPlan } from '../../../../../src/app/open-plan';
import { addTidyCopy } from '../../../../../src/app/tidy-copy';
import { differences } from '../../../../../src/model/same-plan';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps } from '../../../../excel-host/testing';
import { PLAN_SHEET, startWithPlan } from '../host-book';

failOnGaps();

it('is read as the same plan, and the colours of statuses stand under ink that can be read', async () => {
  const host = startWithPlan();
  for (const [cell, colour] of [
    ['D2', '#92D050'],
    ['D3', '#0000C0'],
  ] as const)
    host.as('co-author').change(PLAN_SHEET, cell, (range) => {
      range.format.fill.color = colour;
    });
  const workbook = openExcelWorkbook();
  const before = await openPlan(workbook, { today: '2025-06-10' });
  const receipt = await addTidyCopy(workbook, before);
  expect(receipt.sheets.map(({ name }) => name)).toContain('Tidy plan');
  const after = await openPlan(workbook, { today: '2025-06-10' });
  expect(after.plan.parts.map(({ sheet }) => sheet)).toEqual(['Tidy plan']);
  expect(differences(before.plan, after.plan)).toEqual([]);
  const tidy = host.model.state.sheets.find(({ name }) => name === 'Tidy plan');
  const looks = [4, 5].map((row) => tidy?.cells.get(row, 3).look);
  expect(looks.map((look) => [look?.fill, look?.fontColour])).toEqual([
    ['#92D050', '#1F1F1F'],
    ['#0000C0', '#FFFFFF'],
  ]);
  expect(host.model.state.sheets.map(({ name }) => name)).toContain(before.plan.parts[0]?.sheet);
});
