/** Every layout that is set up in Excel is the same plan as before: one step to take back, and no cell, look or rule of the user's is another. */
import { isAsTried, writeSetUp } from '../../../src/app/set-up-plan';
import { openPlan } from '../../../src/app/open-plan';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { failOnGaps, startHostWithFile } from '../../excel-host/testing';
import type { SheetState } from '../../excel-host/model/state';
import { otherwise, proposeAll, SET_UP_CASES } from '../../layouts/set-up-cases';

failOnGaps();

const AS_AT = '2024-09-05';
const MOST_SYNCS = 8;

/** Everything of a sheet but its rules. */
const plain = ({ validations: _lists, conditionals: _formats, ...sheet }: SheetState) => sheet;

test.each(SET_UP_CASES)('$key', async ({ build }) => {
  const host = await startHostWithFile(await build(), { name: 'plan.xlsx' });
  const workbook = openExcelWorkbook();
  const opened = await openPlan(workbook, { asAt: AS_AT });
  const { setUp, parts, effect } = proposeAll(opened);
  expect(otherwise(opened, effect.after)).toEqual([]);
  if (parts.length === 0) return;
  const before = host.model.state;
  const receipt = await writeSetUp(workbook, opened, setUp, parts);
  expect(receipt.undo).toBe('one-step');
  expect(receipt.syncs).toBeLessThanOrEqual(MOST_SYNCS);
  const after = host.model.state;
  expect(after.sheets.slice(0, before.sheets.length).map(plain)).toEqual(before.sheets.map(plain));
  before.sheets.forEach(({ name, conditionals, validations }, at) => {
    const now = after.sheets[at];
    const words = setUp.colours.rules.filter(({ sheet }) => sheet === name);
    expect(now?.conditionals.slice(0, conditionals.length)).toEqual(conditionals);
    expect(now?.conditionals.slice(conditionals.length).map(({ rule }) => rule)).toEqual(
      words.map(({ word }) => ({ formula1: `="${word}"`, operator: 'EqualTo' })),
    );
    expect(now?.validations.slice(0, validations.length)).toEqual(validations);
  });
  expect(otherwise(opened, await openPlan(openExcelWorkbook(), { asAt: AS_AT }))).toEqual([]);
  expect(isAsTried(effect.after, await openPlan(openExcelWorkbook(), { asAt: AS_AT }))).toBe(true);
  host.takeBack();
  expect(host.model.state).toEqual(before);
});
