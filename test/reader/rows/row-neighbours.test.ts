/** Rows that only their neighbours can tell, kind by kind; and the facts that a row's kind is decided on. */
import { mendKinds } from '../../../src/reader/rows/row-neighbours';
import { holds, rowFacts, type RoleColumns, type RowKind } from '../../../src/reader/rows/row-facts';
import type { JudgedBlock } from '../../../src/reader/table/block';
import { makeGrid, type CellSpec } from '../../make/grid';

/** Columns: reference, recommendation, action, owner, status. */
const COLUMNS: RoleColumns = {
  first: 0,
  last: 4,
  main: 2,
  action: 2,
  recommendation: 1,
  recommendationReference: null,
  reference: 0,
  theme: null,
  source: null,
  numbersBoth: false,
  due: null,
  statuses: [4],
  coloured: [4],
  followUp: [3],
};
const CODES: Readonly<Record<string, RowKind>> = {
  a: 'action',
  l: 'lone',
  r: 'recommendation',
  h: 'heading',
  p: 'progress',
  n: 'note',
  b: 'blank',
  t: 'header',
};
const LETTERS = Object.fromEntries(Object.entries(CODES).map(([letter, kind]) => [kind, letter]));

/** What becomes of the kinds, as letters. @param at cells by row: [column, text] */
function mended(
  kinds: string,
  at: Readonly<Record<number, readonly (readonly [column: number, text: string])[]>> = {},
  columns: Partial<RoleColumns> = {},
  table: string | null = null,
): string {
  const rows = [...kinds].map((_, row) => {
    const cells: CellSpec[] = [null, null, null, null, null];
    for (const [column, text] of at[row] ?? []) cells[column] = text;
    return cells;
  });
  const block = {
    grid: makeGrid(rows),
    labels: [],
    table: table === null ? null : { name: table },
  } as unknown as JudgedBlock;
  const body = { block, columns: { ...COLUMNS, ...columns }, top: 0 };
  return mendKinds({ ...body, kinds: [...kinds].map((letter) => CODES[letter]!) })
    .map((kind) => LETTERS[kind])
    .join('');
}
const NONE = { recommendation: null };

describe('A lone text', () => {
  const inMain = (text: string) => [[2, text]] as const;
  const beside = (text: string) => [[1, text]] as const;
  test.each<[string, string, Parameters<typeof mended>, string]>([
    [
      'is a heading',
      'above actions, where no column names recommendations',
      ['laa', { 0: inMain('Homes') }, NONE],
      'haa',
    ],
    ['is an action', 'with nothing below it', ['aal', { 2: inMain('Homes') }, NONE], 'aaa'],
    [
      'is a heading',
      'that calls itself one, with nothing below it',
      ['aal', { 2: inMain('Theme 2') }, NONE],
      'aah',
    ],
    ['is an action', 'where recommendations have a column', ['laa', { 0: inMain('Homes') }], 'aaa'],
    ['is a heading', 'that calls itself one there', ['laa', { 0: inMain('Theme 1') }], 'haa'],
    ['is an action', 'in an Excel table', ['ala', { 1: inMain('Homes') }, NONE, 'Plan'], 'aaa'],
    [
      'is a heading',
      'of several in an Excel table',
      ['lala', { 0: inMain('Homes'), 2: inMain('Roads') }, NONE, 'Plan'],
      'haha',
    ],
    ['is a recommendation', 'above an action without one', ['ala', { 1: beside('Improve homes') }], 'ara'],
    ['is a heading', 'that comes first and leads to more', ['lra', { 0: beside('Homes') }], 'hra'],
    ['is a recommendation', 'that does not come first', ['aalr', { 2: beside('Homes'), 3: [] }], 'aarr'],
    ['is a heading', 'right above a header', ['alta', { 1: beside('Homes') }], 'ahta'],
    [
      'is an action',
      'right above a header, where recommendations are counted',
      ['lta', { 0: [[1, 'Improve homes']] }, { action: null, main: 1 }],
      'ata',
    ],
    [
      'is an action',
      'where recommendations are counted',
      ['lal', { 0: inMain('Homes'), 2: inMain('x') }, { action: null, main: 1 }],
      'aaa',
    ],
    [
      'is a heading',
      'that calls itself one where they are counted',
      ['la', { 0: [[1, 'Theme 1']] }, { action: null, main: 1 }],
      'ha',
    ],
    [
      'is an action',
      'that calls itself one but does not come first',
      ['ala', { 1: [[1, 'Theme 1']] }, { action: null, main: 1 }],
      'aaa',
    ],
  ])('%s %s', (_is, _where, given, said) => {
    expect(mended(...given)).toBe(said);
  });
});

describe('A lone text of a plan that names recommendations in a column', () => {
  /** Lone texts in that column, each above an action that has a recommendation. */
  const above = (first: string, second: string, table: string | null = null, kinds = 'lala') => {
    const own = [[1, '1. Improve it'] as const, [2, 'x'] as const];
    const texts = [first, second];
    const at = Object.fromEntries(
      [...kinds].map((kind, row) => [row, kind === 'l' ? ([[1, texts.shift() ?? '']] as const) : own]),
    );
    return mended(kinds, at, {}, table);
  };
  test('is a heading where the plan begins with one', () => {
    expect(above('Homes', 'Roads')).toBe('haha');
    expect(above('Homes', 'Roads', null, 'alala')).toBe('arara');
  });
  test('is a heading where several call themselves one, and no recommendation', () => {
    expect(above('Theme 1', 'Theme 2', null, 'alala')).toBe('ahaha');
    expect(above('Recommendation 1', 'Rec 2', null, 'alala')).toBe('arara');
    expect(above('Theme 1', '', null, 'ala')).toBe('ara');
    expect(above('Homes', '', null, 'rla')).toBe('rra');
    expect(above('Theme 1', 'Theme 2', null, 'alalr')).toBe('ahahr');
  });
  test('is a recommendation in an Excel table, unless several call themselves a heading', () => {
    expect(above('Homes', 'Roads', 'Plan')).toBe('rara');
    expect(above('Theme 1', 'Theme 2', 'Plan')).toBe('haha');
    expect(above('Theme 1', '', 'Plan', 'la')).toBe('ra');
  });
});

describe('What a lone text leads to', () => {
  const inMain = { 0: [[2, 'Homes']] as const };
  test('is looked for in the fifty rows below it, past blanks and headers', () => {
    expect(mended(`l${'b'.repeat(49)}a`, inMain, NONE)[0]).toBe('h');
    expect(mended(`l${'b'.repeat(50)}a`, inMain, NONE)[0]).toBe('a');
    expect(mended('lbta', inMain, NONE)).toBe('hbta');
    expect(mended('lna', inMain, NONE)).toBe('ana');
    expect(mended('lba', { 0: [[1, 'Improve homes']], 2: [[2, 'x']] })).toBe('rba');
  });
  test('tells headings of a table where it is so for more than half of them', () => {
    const all = (kinds: string) =>
      mended(
        kinds,
        Object.fromEntries([...kinds].map((_, row) => [row, [[2, `Homes ${row}`]] as const])),
        NONE,
        'Plan',
      );
    expect(all('laalal')).toBe('haahaa');
    expect(all('lal')).toBe('aaa');
    expect(all('llala')).toBe('hhaha');
    expect(all('lrlr')).toBe('hrhr');
  });
});

describe('Rows of progress', () => {
  test('stand under each action, the last one too', () => {
    expect(mended('alal', {}, NONE)).toBe('apap');
    expect(mended('ahap', {}, NONE)).toBe('apap');
    expect(mended('alal')).not.toContain('p');
  });
  test('are none where one action has none, or where there is one action', () => {
    expect(mended('alaal', {}, NONE)).not.toContain('p');
    expect(mended('al', {}, NONE)).not.toContain('p');
    expect(mended('ala', {}, NONE)).not.toContain('p');
  });
});

describe('By their references', () => {
  const refs = (...all: string[]) =>
    Object.fromEntries(
      all.map((text, row) => [
        row,
        [
          [0, text],
          [3, 'x'],
        ] as const,
      ]),
    );
  test('rows are recommendations whose reference is the first part of others', () => {
    expect(mended('aaaa', refs('1', '1.1', '1.2', '2'), NONE)).toBe('raaa');
    expect(mended('aaa', refs('1', '1.1', '1.2'))).toBe('aaa');
    expect(mended('aaa', refs('1', '1.1', '1.2'), { ...NONE, recommendationReference: 1 })).toBe('aaa');
    expect(mended('aaa', refs('', '1.1', '1.2'), NONE)).toBe('aaa');
    expect(mended('aaa', refs('', 'Rec-1', 'Rec-2'), NONE)).toBe('aaa');
    expect(mended('aaa', refs('r 1.', 'R1.1', 'R1.2'), NONE)).toBe('raa');
    expect(mended('ann', refs('1', '1.1', '1.2'), NONE)).toBe('ann');
    expect(mended('naa', refs('1', '1.1', '1.2'), NONE)).toBe('naa');
  });
  test('"Recommendation 2 | Improve" above its actions is a heading, unless somebody follows it up', () => {
    const row = (...more: (readonly [number, string])[]) => ({
      0: [[0, 'Recommendation 2'], [2, 'Improve'], ...more] as const,
    });
    expect(mended('aa', row(), NONE)).toBe('ha');
    expect(mended('aa', row([3, 'Head']), NONE)).toBe('aa');
    expect(mended('aa', row([4, 'Done']), NONE)).toBe('aa');
    expect(mended('aa', row())).toBe('aa');
    expect(mended('na', row(), NONE)).toBe('na');
    expect(mended('aa', row(), { ...NONE, reference: null })).toBe('aa');
  });
});

test('below the last action, apart from it by a blank row, nothing counts but a recommendation that is named in full', () => {
  expect(mended('abhrp')).toBe('abnnn');
  expect(mended('ahbr')).toBe('ahbn');
  expect(mended('abha')).toBe('abha');
  expect(mended('rbhr')).toBe('rbhr');
  expect(mended('abr', { 2: [[0, 'Key recommendation 3: Improve homes']] })).toBe('abr');
  expect(mended('abr', { 2: [[0, 'Recommendation 3: Improve homes']] })).toBe('abr');
  const named = { recommendationReference: 0 };
  expect(
    mended(
      'abr',
      {
        2: [
          [0, '3'],
          [1, 'Improve homes'],
        ],
      },
      named,
    ),
  ).toBe('abr');
  expect(
    mended(
      'abr',
      {
        2: [
          [0, 'Sum'],
          [1, 'Improve homes'],
        ],
      },
      named,
    ),
  ).toBe('abn');
});

describe('The facts of a row', () => {
  const facts = (row: CellSpec[], columns: Partial<RoleColumns> = {}) =>
    rowFacts(makeGrid([row]), 0, { ...COLUMNS, ...columns });
  test('are what it holds, from the first column that says something', () => {
    expect(facts([null, ' ', null, null, null])).toBeNull();
    expect(facts([null, ' Homes ', null, null, null])).toEqual({
      filled: 1,
      at: 1,
      text: 'Homes',
      oneText: true,
      coloured: false,
    });
    expect(facts(['Homes', 'Homes ', null, 'Roads', null])).toMatchObject({
      filled: 3,
      at: 0,
      oneText: false,
    });
    expect(facts(['Homes', 'Homes ', null, null, null])).toMatchObject({ filled: 2, oneText: true });
    expect(facts([{ v: null, uncalculated: true }, null, 'x', null, null])).toMatchObject({
      filled: 2,
      at: 0,
      text: '',
    });
    expect(facts(['a', 'b', 'c', null, null], { first: 1, last: 1 })).toMatchObject({ filled: 1, at: 1 });
  });
  test('say whether a blank status cell has a colour of its own, in a row of one text', () => {
    const red = { fill: '#FF0000' };
    const coloured = (row: CellSpec[]) => facts(row)?.coloured;
    expect(coloured([null, 'Homes', null, null, red])).toBe(true);
    expect(coloured([null, { v: 'Homes', ...red }, null, null, red])).toBe(false);
    expect(coloured(['Homes', 'Homes', null, null, red])).toBe(true);
    expect(coloured(['1', 'Homes', null, null, red])).toBe(false);
    expect(coloured([null, 'Homes', null, red, null])).toBe(false);
    expect(coloured([null, null, null, null, { v: 'Red', ...red }])).toBe(false);
  });
  test('no column holds nothing', () => {
    const grid = makeGrid([[' x ', 0]]);
    expect([holds(grid, 0, null), holds(grid, 0, 0), holds(grid, 0, 1), holds(grid, 0, 2)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
