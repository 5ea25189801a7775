import { makeGrid, type CellSpec } from '../../make/grid';
import { readKeyLines, readKeyText } from '../../../src/reader/key/read-key-lines';
import { planOf } from '../say-plan';

function lines(rows: CellSpec[][], sure = false): string[] {
  const grid = makeGrid(rows);
  const every = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  return readKeyLines(grid, every(grid.rowCount), every(grid.columnCount), sure).map(
    ({ label, colourText, fill }) => `${colourText ?? '-'} ${fill ?? '-'} ${label}`,
  );
}

describe('the lines of a key', () => {
  test('a colour beside its meaning', () => {
    expect(
      lines([
        ['Green', 'Complete'],
        [{ v: 'Red', fill: '#FF0000' }, 'Not started'],
      ]),
    ).toEqual(['Green - Complete', 'Red #FF0000 Not started']);
  });

  test('a filled cell beside its meaning, before or after it, or the meaning filled itself', () => {
    expect(
      lines([
        [{ fill: '#92D050' }, 'Complete'],
        ['Not started', { fill: '#FF0000' }],
      ]),
    ).toEqual(['- #92D050 Complete', '- #FF0000 Not started']);
    expect(lines([[{ v: 'In progress/on track', fill: '#92D050' }]])).toEqual([
      '- #92D050 In progress/on track',
    ]);
  });

  test('codes count below a heading that says it is a key', () => {
    const rows = [
      ['1', 'Not started'],
      ['2', 'In progress'],
    ];
    expect(lines(rows)).toEqual([]);
    expect(lines([['RAG key'], ...rows])).toEqual(['1 - Not started', '2 - In progress']);
  });

  test('several lines in one text', () => {
    expect(lines([['Key: Behind track / In progress / Complete']], true)).toEqual([
      '- - Behind track',
      '- - In progress',
      '- - Complete',
    ]);
    expect(
      readKeyText('G - complete; A - under way').map(({ colourText, label }) => [colourText, label]),
    ).toEqual([
      ['G', 'complete'],
      ['A', 'under way'],
    ]);
    expect(lines([['Green = complete\nRed = not started']])).toEqual([
      'Green - complete',
      'Red - not started',
    ]);
  });
});

describe('2.5 the plan is read by its own key, which is never counted', () => {
  const header = ['Recommendation', 'Action', 'RAG'];
  const rows = [
    ['Set clear priorities', 'Hold a workshop', 'Green'],
    ['Strengthen scrutiny', 'Train the chairs', 'Red'],
  ];
  const key = [
    ['Green', 'Complete'],
    ['Red', 'In progress'],
  ];
  const read = (plan: ReturnType<typeof planOf>) =>
    plan.actions.map(({ lifecycle, basis }) => `${lifecycle} ${basis}`);
  const expected = ['completed key', 'in-progress key'];

  test('above the plan', () =>
    expect(read(planOf(makeGrid([['Key'], ...key, [], header, ...rows])))).toEqual(expected));
  test('below the plan', () =>
    expect(read(planOf(makeGrid([header, ...rows, [], ...key])))).toEqual(expected));
  test('beside the plan', () =>
    expect(
      read(planOf(makeGrid([header, ...rows].map((row, at) => [...row, null, ...(key[at - 1] ?? [])])))),
    ).toEqual(expected));
  test('on a sheet called Guidance', () =>
    expect(
      read(
        planOf([
          makeGrid([header, ...rows]),
          makeGrid([['Guidance'], ...key], { sheet: 'Guidance', sheetIndex: 1 }),
        ]),
      ),
    ).toEqual(expected));
  test('below an Excel table', () =>
    expect(
      read(planOf(makeGrid([header, ...rows, [], ['Key'], ...key], { tables: { Plan: 'A1:C3' } }))),
    ).toEqual(expected));
  test('numbers with a key', () => {
    const numbered = rows.map(([rec = '', action = ''], at) => [rec, action, at + 1]);
    const plan = planOf(makeGrid([['Key'], [1, 'Complete'], [2, 'In progress'], [], header, ...numbered]));
    expect(read(plan)).toEqual(expected);
  });
});
