/** Every layout and odd shape gives the same plan when it is open in Excel as from its file, within four syncs; five where rules colour it. */
import { openPlan } from '../../../src/app/open-plan';
import type { OpenedPlan } from '../../../src/app/open-plan';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { failOnGaps, startHostWithFile } from '../../excel-host/testing';
import { LAYOUTS } from '../../layouts/layout-list';
import { ODDITIES } from '../../layouts/oddities';

failOnGaps();

const NAME = 'plan.xlsx';
const AS_AT = '2024-09-05';
const MOST_SYNCS = 4;

const cases = [
  ...LAYOUTS.flatMap(({ id, variants }) =>
    variants.map(({ name, build }) => ({ name: `${id}, ${name}`, build })),
  ),
  ...ODDITIES.map(({ name, build }) => ({ name, build })),
];

/** What a person sees of a workbook that was opened; what it was read from may differ. */
const seenOf = ({ source: _source, ...seen }: OpenedPlan) => seen;

test.each(cases)('$name: Excel gives the same plan as the file', async ({ build }) => {
  const bytes = await build();
  const fromFile = await openPlan(await openWorkbookBytes(NAME, bytes), { asAt: AS_AT });
  const host = await startHostWithFile(bytes, { name: NAME });
  const inExcel = await openPlan(openExcelWorkbook(), { asAt: AS_AT });
  expect(seenOf(inExcel)).toEqual(seenOf(fromFile));
  // What a rule that is a formula looks like is asked for once it is known to be one.
  const rules = host.model.sheets.some(({ conditionals }) => conditionals.length > 0);
  expect(host.trace.syncs.length).toBeLessThanOrEqual(MOST_SYNCS + (rules ? 1 : 0));
});
