import { atOnce, type Sliced } from '../../../../../src/model/slices';
import { findPlace } from '../../../../../src/workbook/excel/write/find-places';
import { planWrite } from '../../../../../src/workbook/excel/write/plan-write';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { findRuns } from '../../../../../src/workbook/excel/write/cell-runs';
import { packSteps, step } from '../../../../../src/workbook/excel/write/write-steps';
import { failOnGaps } from '../../../../excel-host/testing';
import { PLAN_SHEET, smallBook, startWithPlan } from '../host-book';

failOnGaps();

test('A long write is worked out in slices, with turns for the pane in between', async () => {
  const host = startWithPlan();
  let turns = 0;
  const inTurns = async <Result>(work: Sliced<Result>): Promise<Result> => {
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
      turns += 1;
    }
  };
  const { sheets } = await openExcelWorkbook({ inTurns }).writeSheets(smallBook(5_000), []);
  expect(turns).toBeGreaterThan(3 * sheets.length);
  expect(host.model.findSheet(sheets[0]!.name)).toBeTruthy();
});

describe('The size of a write', () => {
  it.each([2, 100, 2500])('is never reckoned too small: %i rows a sheet', async (rows) => {
    const host = startWithPlan();
    const book = smallBook(rows);
    await openExcelWorkbook().writeSheets(book, []);
    const seen = {
      sheets: [PLAN_SHEET],
      tables: [],
      headers: [],
      names: new Set<string>(),
      marks: new Map(),
    };
    const access = { canWrite: true, refusal: null };
    const places = book.sheets.map((plan) => findPlace(plan, new Map(), [PLAN_SHEET]));
    const { requests, finishes } = atOnce(planWrite(places, { ...seen, access }, false));
    const steps = [...requests.flat(), ...finishes.flatMap((finish) => finish.steps)];
    const reckoned = steps.reduce((sum, { bytes }) => sum + bytes, 0);
    const sent = host.trace.syncs.slice(1, -1).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(sent).toBeLessThan(reckoned);
    expect(reckoned).toBeLessThan(sent * 2.5);
  });

  it('is one request where all fits, otherwise one a sheet, and more for a sheet that is itself too large', () => {
    const of = (bytes: number) => step(0, () => undefined, bytes);
    const sizes = (requests: ReturnType<typeof packSteps>) =>
      requests.map((steps) => steps.map(({ bytes }) => bytes));
    expect(sizes(packSteps([[of(3)], [of(4)]], 10))).toEqual([[3, 4]]);
    expect(sizes(packSteps([[of(3), of(3)], [of(5)]], 10))).toEqual([[3, 3], [5]]);
    expect(sizes(packSteps([[of(6), of(6)], [of(11)]], 10))).toEqual([[6], [6], [11]]);
    expect(packSteps([], 10)).toEqual([]);
  });
});

describe('Cells that are alike', () => {
  it('are found as rectangles, blanks left out', () => {
    const keys = [
      ['a', 'a', null],
      ['b', 'c', 'c'],
      ['b', 'c', 'c'],
      ['b', null, 'c'],
    ];
    expect(
      findRuns(keys).map(({ key, top, left, rows, columns }) => [key, top, left, rows, columns]),
    ).toEqual([
      ['a', 0, 0, 1, 2],
      ['c', 1, 1, 2, 2],
      ['b', 1, 0, 3, 1],
      ['c', 3, 2, 1, 1],
    ]);
  });
});
