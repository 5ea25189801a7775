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

test.each<[string, string[]]>([
  ['1 - Complete, 2 - Not started', ['1=Complete', '2=Not started']],
  ['C = Complete, N = Not started', ['C=Complete', 'N=Not started']],
  ['Complete/Not started', ['-=Complete', '-=Not started']],
  ['Complete, Not started', ['-=Complete', '-=Not started']],
  ['Complete; ; Not started', ['-=Complete', '-=Not started']],
  ['Complete / , Not started', ['-=Complete', '-=Not started']],
  ['Complete\r\nNot started', ['-=Complete', '-=Not started']],
  ['Hall', ['-=Hall']],
  [' G = complete ', ['G=complete']],
  ['Band A - the work is in hand', ['Band A=the work is in hand']],
  ['Complete - late', ['-=Complete - late']],
  ['= Complete', ['-== Complete']],
  ['', []],
])('the list %j holds %j', (text, said) => {
  expect(readKeyText(text).map(({ label, colourText }) => `${colourText ?? '-'}=${label}`)).toEqual(said);
});

describe('a line of a key', () => {
  const used = (rows: CellSpec[][], statuses: string[], sure = false) => {
    const grid = makeGrid(rows);
    const every = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    return readKeyLines(grid, every(grid.rowCount), every(grid.columnCount), sure, new Set(statuses)).map(
      ({ label, colourText, fill }) => `${colourText ?? '-'} ${fill ?? '-'} ${label}`,
    );
  };
  test.each<[string, CellSpec[], string[], string[]]>([
    [
      'has a status of the plan before its meaning',
      ['Open', 'Work has begun'],
      ['open'],
      ['Open - Work has begun'],
    ],
    ['not before something else where the plan has no such status', ['Open', 'Work has begun'], [], []],
    [
      'may have a code and a colour before its meaning',
      [1, 'Green', 'Work has begun'],
      ['1'],
      ['1 - Work has begun', 'Green - Work has begun'],
    ],
    [
      'has the fill of any of its cells',
      [{ v: 'Open', fill: '#92D050' }, 'Work has begun'],
      ['open'],
      ['Open #92D050 Work has begun'],
    ],
    [
      'has the fill of its meaning',
      ['Open', { v: 'Work has begun', fill: '#92D050' }],
      ['open'],
      ['Open #92D050 Work has begun'],
    ],
    ['has four cells at most', ['Open', 'Shut', 'Work has begun', 'x', 'y'], ['open', 'shut'], []],
    ['has a meaning in words', ['Open', '100'], ['open'], []],
    ['has no meaning of more than 200 characters', ['Open', 'x'.repeat(201)], ['open'], []],
  ])('%s', (_what, cells, statuses, said) => {
    expect(used([cells], statuses)).toEqual(said);
  });
  test('below a heading may have a sign or a code, though the plan does not use it', () => {
    expect(used([['▲', 'Work has begun']], [], true)).toEqual(['▲ - Work has begun']);
    expect(used([['7', 'Work has begun']], [], true)).toEqual(['7 - Work has begun']);
    expect(used([['777', 'Work has begun']], [], true)).toEqual(['- - Work has begun']);
    expect(used([['▲', 'Complete']], ['▲', 'complete'], true)).toEqual(['▲ - Complete']);
    expect(used([['Complete', 'Late']], ['complete', 'late'], true)).toEqual(['- - Complete', '- - Late']);
    expect(used([['▲', 'Complete', 'Late']], ['▲', 'complete', 'late'], true)).not.toContain('▲ - Complete');
  });

  test.each<[string, string, boolean, string[]]>([
    ['a colour, a sign of equality and its meaning', 'Green = complete', false, ['Green - complete']],
    ['a colour, a colon', 'Green: complete', false, ['Green - complete']],
    ['a colour, a dash', 'Green - complete', false, ['Green - complete']],
    ['a code, where it says that it is a key', 'Key: C = complete', false, ['C - complete']],
    ['a code and a dash, below a heading', 'C - complete', true, ['C - complete']],
    [
      'a word and a sign of equality, below a heading',
      'Open = work has begun',
      true,
      ['Open - work has begun'],
    ],
    [
      'several after commas',
      'Green = complete, Red = not started',
      false,
      ['Green - complete', 'Red - not started'],
    ],
    [
      'several after bars',
      'Green = complete | Red = not started',
      false,
      ['Green - complete', 'Red - not started'],
    ],
    ['a comma within a meaning', 'Green = complete, at last', false, ['Green - complete, at last']],
    ['no text beside it', 'Complete', false, []],
    ['labels that are parted', 'Complete / Not started', false, ['- - Complete', '- - Not started']],
    ['labels that are parted widely', 'Complete  /  Not started', false, ['- - Complete', '- - Not started']],
    ['other words that are parted', 'House / Garden', false, []],
    ['one label and another word', 'Complete / Garden', false, []],
  ])('may be one text: %s', (_what, text, sure, said) => {
    expect(lines([[text]], sure)).toEqual(said);
  });

  test.each<[string, CellSpec[], boolean, string[]]>([
    [
      'a colour of twenty letters',
      ['Green'.padEnd(20, '.'), 'Complete'],
      false,
      ['Green............... - Complete'],
    ],
    ['a colour of more is a text', ['Green'.padEnd(21, '.'), 'Complete'], false, []],
    [
      'a status of forty letters',
      [`Held ${'x'.repeat(35)}`, 'Work has begun'],
      false,
      [`Held ${'x'.repeat(35)} - Work has begun`],
    ],
    ['a status of more is a text', [`Held ${'x'.repeat(36)}`, 'Work has begun'], false, []],
    ['a meaning of 200 letters', ['Green', 'x'.repeat(200)], false, [`Green - ${'x'.repeat(200)}`]],
    ['two letters are a code, below a heading', ['AB', 'Work has begun'], true, ['AB - Work has begun']],
    ['three letters are none', ['ABC', 'Work has begun'], true, ['- - Work has begun']],
    ['a sign of four, below a heading', ['****', 'Work has begun'], true, ['**** - Work has begun']],
    ['a sign of five is a text', ['*****', 'Work has begun'], true, ['- - Work has begun']],
    ['a colour, a text, and a colour without one', ['Green', 'Complete', 'Red'], false, ['Green - Complete']],
    ['a label and signs after it', ['Green', 'Complete', '▲'], false, ['Green - Complete']],
  ])('%s', (_what, cells, sure, said) => {
    const held = [35, 36].map((count) => `held ${'x'.repeat(count)}`);
    expect(used([cells], held, sure)).toEqual(said);
  });

  test('may have its mark up to three cells away, and no other mark is its meaning', () => {
    expect(lines([['Green', null, null, 'Complete']])).toEqual(['Green - Complete']);
    expect(lines([['Green', 'Red']])).toEqual([]);
    expect(lines([['Green', null, 'Complete', 'Hall', 'Shop', 'Farm']])).toEqual(['Green - Complete']);
    expect(lines([['Green', null, null, null, 'Complete', 'Hall', 'Shop', 'Farm']])).toEqual([]);
    expect(lines([['Green', 'Red', 'Hall', 'Shop', 'Farm']])).toEqual(['Red - Hall']);
    expect(lines([['Hall', 'Shop', 'Farm', 'Barn', 'Green']])).toEqual([]);
    expect(lines([['Green', 'Complete', 'Red', 'Not started']])).toEqual([
      'Green - Complete',
      'Red - Not started',
    ]);
    expect(lines([['Green', 'x'.repeat(201)]])).toEqual([]);
  });

  test('has the fill before it, of its own, or in the blank cell after it; one that is a rating first', () => {
    const [green, grey] = ['#92D050', '#D9D9D9'];
    expect(lines([[{ fill: green }, 'Complete']])).toEqual([`- ${green} Complete`]);
    expect(lines([['Green', { v: 'Complete', fill: green }]])).toEqual([`Green ${green} Complete`]);
    expect(lines([[{ v: 'Complete', fill: grey }, { fill: green }]])).toEqual([`- ${green} Complete`]);
    expect(lines([['Complete', { v: ' ', text: ' ', fill: green }]])).toEqual([`- ${green} Complete`]);
    expect(lines([['Complete', { v: 'Hall', fill: green }]])).toEqual([]);
    expect(lines([[{ v: 'Complete', fill: grey }]])).toEqual([`- ${grey} Complete`]);
    expect(lines([[{ v: 'Hall', fill: green }]])).toEqual([]);
    expect(lines([[{ v: 'Hall', fill: green }]], true)).toEqual([`- ${green} Hall`]);
    expect(lines([[{ v: 'Green = complete', fill: grey }]])).toEqual([`Green ${grey} complete`]);
  });
});

test('a text of a key that is longer than 800 characters is a remark', () => {
  const text = (length: number) => 'Complete / Late; '.padEnd(length, 'x');
  expect(lines([[text(800)]], true)).not.toEqual([]);
  expect(lines([[text(801)]], true)).toEqual([]);
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
