/** Rules about ratings on the settings sheet of an open workbook: written, edited by hand, taken away, and broken off on the way. */
import { keepDecisions } from '../../../../../src/app/keep-settings';
import { openPlan } from '../../../../../src/app/open-plan';
import type { RatingRule } from '../../../../../src/model/rating-rule';
import { editsBetween } from '../../../../../src/settings/edits';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { failOnGaps } from '../../../../excel-host/testing';
import { makeRule } from '../../../../make/rating-rule';
import { startWithPlan } from '../host-book';

failOnGaps();

const AS_AT = { asAt: '2025-03-31' } as const;
const RED = makeRule('red', { daysLateFrom: 92 });
const AMBER = makeRule('amber', { daysLateFrom: 1, percentTo: 49, lifecycle: 'in-progress' });

const opened = () => openPlan(openExcelWorkbook(), AS_AT);
async function decide(ratingRules: readonly RatingRule[]): Promise<unknown> {
  const { settings } = await opened();
  return keepDecisions(openExcelWorkbook(), editsBetween(settings, { ...settings, ratingRules }));
}
const kept = async () => (await opened()).settings.ratingRules;
type Host = ReturnType<typeof startWithPlan>;
const sheetOf = (host: Host) => {
  const sheet = host.model.findSheet('RAG settings');
  if (!sheet) throw new Error('There are no settings.');
  return sheet;
};
/** Every text and number of the sheet, with its place. */
function cellsOf(host: Host): { readonly value: unknown; readonly row: number; readonly column: number }[] {
  const { cells } = sheetOf(host);
  return Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => ({ value: cells.get(row, column).value, row, column })),
  ).flat();
}
const placeOf = (host: Host, value: unknown) => cellsOf(host).find((cell) => cell.value === value);

test('rules are written as a table of numbers, and an edit by hand counts as it is typed', async () => {
  const host = startWithPlan();
  await decide([RED, AMBER]);
  expect(await kept()).toEqual([RED, AMBER]);
  const days = placeOf(host, 92);
  host.as('user').type('RAG settings', `B${(days?.row ?? 0) + 1}`, [[60]]);
  expect(await kept()).toEqual([makeRule('red', { daysLateFrom: 60 }), AMBER]);
  host.as('user').type('RAG settings', `B${(days?.row ?? 0) + 1}`, [['soon']]);
  const { settings, settingsProblems } = await opened();
  expect(settings.ratingRules).toEqual([AMBER]);
  expect(settingsProblems).toEqual([
    { kind: 'rule-days-unreadable', facts: { cell: `B${(days?.row ?? 0) + 1}`, value: 'soon' } },
  ]);
  await decide([AMBER, RED]);
  expect(await kept()).toEqual([AMBER, RED]);
  expect(placeOf(host, 'soon')).toBeDefined();
});

test('the last rule goes with its table and its words', async () => {
  const host = startWithPlan();
  await decide([RED]);
  expect(placeOf(host, 'Days late from')).toBeDefined();
  await decide([]);
  expect(await kept()).toEqual([]);
  expect(placeOf(host, 'Days late from')).toBeUndefined();
  expect(placeOf(host, 92)).toBeUndefined();
});

test.each(['TableCollection.add()', 'Range.numberFormat=', 'NamedItem.formula='])(
  'a write that breaks off at %s leaves the rules as they were or as they are to be, and the next one makes them whole',
  async (member) => {
    const host = startWithPlan();
    await decide([RED]);
    host.faults.failMember(member, 'GeneralException');
    await expect(decide([AMBER, RED])).rejects.toMatchObject({ kind: 'host-failed' });
    host.faults.reset();
    expect([[RED], [AMBER, RED]]).toContainEqual(await kept());
    await decide([AMBER]);
    expect(await kept()).toEqual([AMBER]);
  },
);
