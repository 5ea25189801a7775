/** What is noted of a plan while it is read: cells without a value, colours that cannot be read, columns that are missing. */
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { planOf } from '../say-plan';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status', 'RAG'];
let step = 0;
const row = (cells: Readonly<Record<string, CellSpec>> = {}): CellSpec[] => {
  step++;
  const own: Record<string, CellSpec> = {
    ...{
      Ref: `${step}.1`,
      Recommendation: `${step}. Improve service ${step}`,
      Action: `Take step ${step} of the work`,
    },
    ...{ Owner: 'Leader', 'Due date': '31/03/2025', Status: 'Completed', RAG: 'Green', ...cells },
  };
  return HEADER.map((header) => own[header] ?? null);
};
const notes = (code: string, rows: CellSpec[][], options: GridOptions = {}) =>
  planOf(makeGrid([HEADER, ...rows], options))
    .notes.filter((one) => one.code === code)
    .map(({ cell, facts }) => [cell?.row, cell?.column, facts]);

test('A formula without a value is noted in the cells that count, and in no other', () => {
  const waiting: CellSpec = { v: null, uncalculated: true };
  const at = (header: string) =>
    notes('formula-not-calculated', [row(), row({ [header]: waiting })]).map(([, column]) => column);
  expect(HEADER.flatMap((header) => at(header))).toEqual([0, 1, 2, 4, 5, 6]);
});

test.each<[string, number | null]>([
  ['• Ask members\n• Ask staff', 2],
  ['- Ask members\n- Ask staff\n- Ask all', 3],
  ['1. Ask members\n2. Ask staff', 2],
  ['• Ask members and staff', null],
  ['Ask members\nAsk staff', null],
])('Of %j are noted so many actions in one cell: %p', (text, actions) => {
  expect(notes('several-actions-in-cell', [row(), row({ Action: text })])).toEqual(
    actions === null ? [] : [[2, 2, { actions }]],
  );
});

describe('Colours of conditional formatting', () => {
  const noted = (cells: Record<string, CellSpec>, areas = ['A1:G9']) =>
    notes('status-colour-conditional', [row(cells), row(cells)], { conditionalColours: areas });
  test.each<[string, Record<string, CellSpec>, boolean]>([
    ['on a blank colour', { RAG: null }, true],
    ['on blank cells', { RAG: null, Status: null }, true],
    ['on a number that nothing explains', { RAG: null, Status: 3 }, true],
    ['not on a word that nothing explains', { RAG: 'Green', Status: 'Zzz' }, false],
    ['not beside a fill', { RAG: { fill: '#92D050' } }, false],
    ['not on words and a colour', {}, false],
  ])('are noted once, at the first cell: %s', (_what, cells, is) => {
    expect(noted(cells)).toHaveLength(is ? 1 : 0);
  });
  test('are noted with the header of their column, and only where they lie', () => {
    expect(noted({ RAG: null })).toEqual([[1, 6, { header: 'RAG' }]]);
    expect(noted({ RAG: null }, ['A1:F9'])).toEqual([]);
    expect(noted({ RAG: null }, ['G3:G3'])).toEqual([[2, 6, { header: 'RAG' }]]);
  });
});

test('A blank of an earlier period is no colour that cannot be read, where the current one is there', () => {
  const noted = (status: CellSpec) =>
    planOf(
      makeGrid(
        [
          ['Action', 'Owner', 'Q1 status', 'Q2 status', 'RAG'],
          ...[1, 2, 3].map((at): CellSpec[] => [
            ...[`Take step ${at}`, 'Leader', at === 1 ? null : 'In progress'],
            ...(at === 1 ? [status, 'Green'] : ['Completed', 'Green']),
          ]),
        ],
        { conditionalColours: ['A1:E9'] },
      ),
    ).notes.filter(({ code }) => code === 'status-colour-conditional').length;
  expect([noted('Completed'), noted(null)]).toEqual([0, 1]);
});

test('Each row that is struck through is noted, and no other', () => {
  const struck = { Action: { v: 'Ask the members', struck: true } };
  expect(notes('row-struck-through', [row(), row(struck), row()])).toEqual([[2, 2, {}]]);
});

describe('That no column says the status', () => {
  const without = (...more: string[]) =>
    planOf(
      makeGrid([
        ['Recommendation', 'Action', 'Owner', ...more],
        ...[0, 1, 2].map((at) => [
          `Improve service ${at}`,
          `Take step ${at} of it`,
          'Leader',
          ...more.map(() => [50, 100, 0][at] ?? 0),
        ]),
      ]),
    ).notes.filter(({ code }) => code === 'status-column-missing');
  test('is noted once for the plan, and not where a column of % complete does', () => {
    expect(without()).toHaveLength(1);
    expect(without()[0]?.cell).toBeNull();
    expect(without('% complete')).toEqual([]);
    expect(without('Status', '% complete')).toEqual([]);
  });
  test('is not noted of one part of several', () => {
    const sheet = (name: string, sheetIndex: number, headers: string[]) =>
      makeGrid(
        [
          ['Ref', 'Action', 'Owner', 'Due date', ...headers],
          ...[1, 2].map((at) => [
            `${sheetIndex}.${at}`,
            `Do ${at} for ${name}`,
            'Leader',
            '31/03/2025',
            ...headers.map(() => 'Completed'),
          ]),
        ],
        { sheet: name, sheetIndex },
      );
    const codes = planOf([sheet('Homes', 0, []), sheet('Roads', 1, ['Status'])]).notes.map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('status-column-missing');
  });
});

test('It is noted where the only part that says the status has no action', () => {
  const header = ['Ref', 'Action', 'Owner', 'Due date'];
  const act = (ref: string): CellSpec[] => [ref, `Take step ${ref} of it`, 'Leader', '31/03/2025'];
  const codes = planOf([
    makeGrid([header, act('1.1'), act('1.2')], { sheet: 'Homes', sheetIndex: 0 }),
    makeGrid([[...header, 'Status']], { sheet: 'Roads', sheetIndex: 1 }),
  ]).notes.map(({ code }) => code);
  expect(codes).toContain('status-column-missing');
});

test('Both scales of per cent in one column are noted at its first cell', () => {
  const percents = (...cells: CellSpec[]) =>
    planOf(
      makeGrid([
        ['Action', 'Owner', '% complete'],
        ...cells.map((cell, at) => [`Take step ${at} of it`, 'Leader', cell]),
      ]),
    )
      .notes.filter(({ code }) => code === 'percent-scale-mixed')
      .map(({ cell }) => [cell?.row, cell?.column]);
  expect(percents(null, 0.5, 75)).toEqual([[2, 2]]);
  expect(percents(25, 50, 75)).toEqual([]);
});
