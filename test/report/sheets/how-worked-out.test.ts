import { reportHowWorkedOut } from '../../../src/report/sheets/how-worked-out';
import { checkSheet } from '../../make/check-sheet-plan';
import { rowsOf } from '../../make/sheet-rows';
import type { MadeRow } from '../../make/plan';
import { cellsOf, linesOf, makeInput, valuesOf, writtenAs } from '../make-book';

const planHowWorkedOut = writtenAs(reportHowWorkedOut);
const repeat = (count: number, row: MadeRow): MadeRow[] => Array.from({ length: count }, () => row);

describe('How this was worked out', () => {
  test('2.1 the status map stands there with counts and basis, assumed readings first', () => {
    const rows = [
      ...repeat(3, { status: 'Completed' }),
      { status: 'Green' },
      ...repeat(2, { status: 'Red' }),
      { status: '' },
    ];
    const table = valuesOf(planHowWorkedOut(makeInput({ rows })), 'RagMethodStatuses');
    expect(
      table?.map((row) => [row['Status in the plan'], row['Actions'], row['Why'], row['Counts as']]),
    ).toEqual([
      ['Red', 2, 'Assumed: a bare colour', 'Not started'],
      ['Green', 1, 'Assumed: a bare colour', 'In progress'],
      ['(blank)', 1, 'Could not be read', 'Status missing or unclear'],
      ['Completed', 3, 'From its words', 'Completed'],
    ]);
  });

  test('a status that is a colour alone is called by it, as in the other sheets', () => {
    const rows = [
      { status: 'fill #FF0000', fill: '#FF0000', source: 'fill' as const, rating: 'red' as const },
    ];
    const row = valuesOf(planHowWorkedOut(makeInput({ rows })), 'RagMethodStatuses')?.[0];
    expect([row?.['Status in the plan'], row?.['Colour']]).toEqual(['(red cell)', '#FF0000']);
  });

  test('spellings of one status stand beside it with their counts', () => {
    const rows = [{ status: 'Green' }, { status: 'Green' }, { status: 'GREEN' }];
    const row = valuesOf(planHowWorkedOut(makeInput({ rows })), 'RagMethodStatuses')?.[0];
    expect(row?.['Why']).toBe('Assumed: a bare colour; written Green (2), GREEN (1)');
  });

  test('3.1 the denominator is printed with what was left out of it', () => {
    const rows = [
      { status: 'Completed' },
      { status: 'Superseded' },
      { status: '', hidden: true },
      { status: 'Green', struck: true },
    ];
    const table = valuesOf(planHowWorkedOut(makeInput({ rows })), 'RagMethodCounts');
    expect(table?.map((row) => [row['What'], row['Number']])).toEqual([
      ['Recommendations', 1],
      ['Actions in the plan', 4],
      ['Excluded', 2],
      ['Total used for percentages', 2],
      ['Status missing or unclear', 1],
      ['On assumed readings', 0],
      ['Hidden rows', 1],
      ['Struck through', 1],
    ]);
  });

  test('3.1 every excluded action is listed with why and where', () => {
    const rows = [
      { ref: '1.1', status: 'Completed' },
      { ref: '1.2', status: 'Superseded' },
      { ref: '1.3', status: 'Green', struck: true },
    ];
    const sheet = planHowWorkedOut(makeInput({ rows }));
    const table = valuesOf(sheet, 'RagMethodExcluded');
    expect(
      table?.map((row) => [row['Why it is excluded'], row['Reference'], row['Where in the plan']]),
    ).toEqual([
      ['Superseded', '1.2', expect.stringMatching(/6$/)],
      ['Struck through', '1.3', expect.stringMatching(/7$/)],
    ]);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('a plan without excluded actions has no list of them', () => {
    const sheet = planHowWorkedOut(makeInput({ rows: [{ status: 'Completed' }] }));
    expect(valuesOf(sheet, 'RagMethodExcluded')).toBeUndefined();
  });

  test('4.4 every marked figure is listed with its count, as shown and by nearest rounding', () => {
    const rows = [
      ...repeat(30, { status: 'Completed' }),
      ...repeat(30, { status: 'In progress' }),
      ...repeat(2, { status: 'Not started' }),
    ];
    const sheet = planHowWorkedOut(makeInput({ rows }));
    expect(valuesOf(sheet, 'RagMethodAdjusted')).toEqual([
      ...['Whole plan', 'Recommendation 1'].map((Of) => ({
        Of,
        Figure: 'In progress',
        Count: 30,
        'In scope': 62,
        'Share shown': 0.49,
        Nearest: 0.48,
      })),
    ]);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('beside every figure stand formulas that count it again from Actions, with the same result', () => {
    const rows = [
      ...repeat(3, { status: 'Completed', theme: 'One' }),
      { rec: '2', status: 'In progress', theme: 'Two' },
      { rec: '2', status: 'Superseded', theme: 'Two' },
    ];
    const sheet = planHowWorkedOut(makeInput({ rows }));
    const figures = sheet.tables.find(({ name }) => name === 'RagMethodFigures');
    const { top = 0, rows: lines = 0, columns = 0 } = figures ?? {};
    const [headers, ...body] = rowsOf(sheet).slice(top, top + lines);
    expect(headers?.slice(columns).map((cell) => cell?.value ?? null)).toEqual([
      null,
      'Counted again',
      'Unrounded share',
      'Remainder in points',
      'Recount',
    ]);
    for (const row of body) {
      const [count, share] = row.slice(3, 5);
      const [, again, unrounded, , word] = row.slice(columns);
      expect(again).toMatchObject({ value: count?.value, formula: expect.any(Array) });
      expect(word?.value).toBe('agrees');
      if (typeof share?.value === 'number')
        expect(Math.abs(share.value - Number(unrounded?.value))).toBeLessThan(0.01);
    }
    const theme = body.find(([of, , figure]) => of?.value === 'Theme: Two' && figure?.value === 'Excluded');
    expect(theme?.[columns + 1]?.formula).toEqual([
      'COUNTIFS(',
      '',
      { table: 'RagActionList', column: 'Counts as' },
      ',"Excluded"',
      ',',
      { table: 'RagActionList', column: 'Theme order' },
      ',2',
      ')',
    ]);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('a share is counted again of the total of its own theme or recommendation', () => {
    const rows = [
      ...repeat(3, { status: 'Completed' }),
      ...repeat(2, { status: 'Green', rec: '2' }),
      { status: 'Not started', rec: '2' },
    ];
    const sheet = planHowWorkedOut(makeInput({ rows }));
    const {
      top = 0,
      rows: lines = 0,
      columns = 0,
    } = sheet.tables.find(({ name }) => name === 'RagMethodFigures') ?? {};
    const body = rowsOf(sheet).slice(top + 1, top + lines);
    const shown = body.flatMap((row) => (typeof row[4]?.value === 'number' ? [row] : []));
    expect(shown.length).toBeGreaterThan(10);
    for (const row of shown) {
      const [count, , again, unrounded, remainder] = [3, columns, columns + 1, columns + 2, columns + 3].map(
        (at) => row[at],
      );
      const scope = String(row[0]?.value).startsWith('Recommendation') ? 3 : 6;
      const exact = Number(count?.value) / scope;
      expect(again?.value).toBe(count?.value);
      expect(unrounded?.value).toBeCloseTo(exact, 10);
      expect(remainder?.value).toBeCloseTo((100 * exact) % 1, 8);
      // "H9/H7": what it is divided by stands in the row of its own total.
      const total = Number(/\/[A-Z]+(\d+)$/.exec(String(unrounded?.formula?.[0]))?.[1]);
      expect(rowsOf(sheet)[total - 1]?.[columns + 1]?.value).toBe(scope);
    }
  });

  test('where Actions is not written with it, there is nothing to count again', () => {
    const input = makeInput({ rows: [{ status: 'Completed' }] });
    const [figures] = reportHowWorkedOut(input, ['method']).blocks.flatMap((block) =>
      block.kind === 'table' && block.name === 'RagMethodFigures' ? [block] : [],
    );
    expect(figures?.beside).toEqual([]);
  });

  test('equal counts with unequal shares are explained where they stand', () => {
    const said = 'Equal counts can differ by a point so that the total is 100.';
    const rows = [...repeat(30, { status: 'Completed' }), ...repeat(30, { status: 'In progress' })];
    const odd = [...rows, ...repeat(2, { status: 'Not started' })];
    expect(linesOf(planHowWorkedOut(makeInput({ rows: odd })))).toContain(said);
    expect(linesOf(planHowWorkedOut(makeInput({ rows })))).not.toContain(said);
  });

  test('where nothing was adjusted, a sentence says so', () => {
    const sheet = planHowWorkedOut(makeInput({ rows: [{ status: 'Completed' }] }));
    expect(linesOf(sheet)).toContain('No figure on these sheets differs from nearest rounding.');
  });

  test('columns, source range, dates and version are printed', () => {
    const rows = [{ status: 'Completed', owner: 'Head of Finance' }];
    const sheet = planHowWorkedOut(makeInput({ rows, lastUpdated: 'Updated August 2024' }));
    const columns = valuesOf(sheet, 'RagMethodColumns')?.map((row) => Object.values(row));
    expect(columns).toContainEqual(['Owner', 'Owner']);
    const range = cellsOf(sheet, 'RagMethodParts')?.[0];
    expect(range?.['Cells']).toMatchObject({
      value: 'A4:E5',
      link: { sheet: 'Action plan', row: 3, column: 0 },
    });
    expect(range?.['Rows under the header']?.value).toBe(1);
    const facts = Object.fromEntries(
      valuesOf(sheet, 'RagMethodFacts')?.map(({ Item, Value }) => [Item, Value]) ?? [],
    );
    expect(facts).toMatchObject({
      'File of the plan': 'plan.xlsx',
      'As at': '5 September 2024',
      'Last updated, as the plan says': 'Updated August 2024',
      'Worked out by': 'RAG Action Plan 1.2.3',
    });
  });

  test('a plan that says nothing of its date is shown to say nothing', () => {
    const facts = valuesOf(planHowWorkedOut(makeInput({})), 'RagMethodFacts');
    expect(facts?.map(({ Value }) => Value)).toContain('Not said');
  });
});
