/** One recommendation for each reference or text within its theme, its source report and its sheet, in the order first named (3.5, 3.6). */
import { Recommendations } from '../../../src/reader/grouping/recommendations';

const cellOn = (sheet: string, row = 0) => ({ sheet, sheetIndex: 0, row, column: 1, address: `B${row + 1}` });
const scopeOf = (theme: string, source = '') => ({ theme, source, sorted: '' });

interface Named {
  readonly reference?: string | null;
  readonly text?: string;
  readonly theme?: string;
  readonly source?: string;
  readonly sheet?: string;
  /** References that its actions begin with; null for an action that has none. */
  readonly prefixes?: readonly (string | null)[];
}

/** Names them one after another, as rows do. */
function gather(list: readonly Named[]): Recommendations {
  const recommendations = new Recommendations();
  list.forEach(
    ({ reference = null, text = '', theme = '', source = '', sheet = 'Plan', prefixes = [] }, at) => {
      const one = recommendations.name({ reference, text, cell: cellOn(sheet, at) }, scopeOf(theme, source));
      prefixes.forEach((prefix, action) =>
        recommendations.add(
          one,
          at * 10 + action,
          prefix === null ? null : { text: prefix, key: prefix.toLowerCase() },
        ),
      );
    },
  );
  return recommendations;
}
const say = (list: readonly Named[]): string[] =>
  gather(list)
    .finish()
    .recommendations.map(({ reference, text }) => `${reference} ${text}`.trim());

describe('3.6 a recommendation is known', () => {
  test.each<[string, Named[], string[]]>([
    [
      'by its reference, however it is written',
      [{ reference: 'R1', text: 'A' }, { reference: 'r 1.' }],
      ['R1 A'],
    ],
    [
      'by the code that begins its text',
      [{ text: 'Recommendation 3: Adopt it' }, { reference: '3' }],
      ['3 Adopt it'],
    ],
    [
      'by its text where it has no reference, whatever its case, blanks and punctuation',
      [{ text: 'Adopt the plan.' }, { text: ' adopt  THE plan' }],
      ['1 Adopt the plan.'],
    ],
    [
      'by a text that came after its reference',
      [{ reference: '7' }, { reference: '7', text: 'Adopt it' }, { text: 'Adopt it' }],
      ['7 Adopt it'],
    ],
    [
      'not by its text where the reference is another',
      [
        { reference: '1', text: 'Adopt it' },
        { reference: '2', text: 'Adopt it' },
      ],
      ['1 Adopt it', '2 Adopt it'],
    ],
    [
      'and an own reference goes before one in the text',
      [{ reference: '9', text: '3. Adopt it' }],
      ['9 3. Adopt it'],
    ],
    ['and rows of no text and no reference are no one', [{}, { text: '' }], ['1']],
    ['and a number without a text is no text', [{ reference: '7' }, { text: '' }], ['7', '2']],
    [
      'within its sheet',
      [
        { reference: '1', sheet: 'One' },
        { reference: '1', sheet: 'Two' },
      ],
      ['1', '1'],
    ],
    [
      'within its source report',
      [
        { reference: '1', source: 'Audit' },
        { reference: '1', source: 'Peer review' },
      ],
      ['1', '1'],
    ],
    [
      'and a row that names no report may be of any',
      [{ reference: '1', source: 'Audit' }, { reference: '1' }],
      ['1'],
    ],
    [
      'which rows of the same report name again',
      [
        { reference: '1', source: 'Audit' },
        { reference: '1', text: 'Adopt it', source: 'Audit' },
      ],
      ['1 Adopt it'],
    ],
    ['as may one that was named without', [{ reference: '1' }, { reference: '1', source: 'Audit' }], ['1']],
    [
      'within its theme, however that is written',
      [
        { reference: '1', theme: 'Money' },
        { reference: '1', theme: 'People' },
        { reference: '1', theme: ' MONEY' },
      ],
      ['1', '1'],
    ],
    ['and a row of no theme may be of any', [{ reference: '1', theme: 'Money' }, { reference: '1' }], ['1']],
    ['as may one that was named under none', [{ reference: '1' }, { reference: '1', theme: 'Money' }], ['1']],
    [
      'as may one that was named under none twice',
      [{ reference: '1' }, { reference: '1', text: 'Adopt it' }, { reference: '1', theme: 'Money' }],
      ['1 Adopt it'],
    ],
  ])('%s', (_what, named, said) => {
    expect(say(named)).toEqual(said);
  });

  test('of several the one of the same theme, else the latest', () => {
    const named = [
      { reference: '1', theme: 'Money', text: 'First' },
      { reference: '1', theme: 'People', text: 'Second' },
    ];
    const within = (theme: string) =>
      gather(named).name({ reference: '1', text: '', cell: cellOn('Plan') }, scopeOf(theme)).text;
    expect([within('Money'), within('People'), within('')]).toEqual(['First', 'Second', 'Second']);
  });

  test('and is of the theme that is first named beside it', () => {
    const { recommendations, themes } = gather([
      { reference: '1' },
      { reference: '1', theme: 'Money' },
      { reference: '1', theme: 'MONEY' },
      { reference: '1' },
      { reference: '2', theme: 'People' },
      { reference: '3', theme: 'MONEY' },
      { reference: '4' },
      { reference: '5', theme: '...' },
    ]).finish();
    expect(recommendations.map(({ theme }) => theme)).toEqual([0, 1, 0, null, null]);
    expect(themes).toEqual([
      { name: 'Money', recommendations: [0, 2] },
      { name: 'People', recommendations: [1] },
    ]);
  });

  test('with its report, or none', () => {
    const { recommendations } = gather([{ reference: '1', source: 'Audit' }, { reference: '2' }]).finish();
    expect(recommendations.map(({ source, index }) => [source, index])).toEqual([
      ['Audit', 0],
      [null, 1],
    ]);
  });
});

describe('3.6 the same reference with another text is noted', () => {
  const notesOf = (...list: Named[]) => gather(list).notes;

  test('at its cell, with both texts', () => {
    const [note, ...more] = notesOf(
      { reference: 'R1', text: 'Adopt it' },
      { reference: 'R1', text: 'Reject it' },
    );
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      code: 'reference-duplicate',
      cell: { row: 1 },
      facts: { first: 'Adopt it', other: 'Reject it' },
    });
  });

  test.each<[string, Named[]]>([
    [
      'the same text in other writing',
      [
        { reference: '1', text: 'Adopt it' },
        { reference: '1', text: 'ADOPT, it' },
      ],
    ],
    ['no text', [{ reference: '1', text: 'Adopt it' }, { reference: '1' }]],
    ['a first text', [{ reference: '1' }, { reference: '1', text: 'Adopt it' }]],
    [
      'the reference of another report',
      [
        { reference: '1', text: 'Adopt it', source: 'A' },
        { reference: '1', text: 'Reject it', source: 'B' },
      ],
    ],
  ])('but not %s', (_what, named) => {
    expect(notesOf(...named)).toEqual([]);
  });
});

describe('3.5 without a reference of its own it has', () => {
  test.each<[string, Named[], string[]]>([
    ['what its actions have in common', [{ text: 'A', prefixes: ['3', '3'] }], ['3 A']],
    ['as the first of them writes it', [{ text: 'A', prefixes: ['R3', 'r3'] }], ['R3 A']],
    ['its position where they differ', [{ text: 'A', prefixes: ['3', '4'] }], ['1 A']],
    ['its position where one of them has none', [{ text: 'A', prefixes: ['3', null] }], ['1 A']],
    ['its position without actions', [{ text: 'A' }, { text: 'B' }], ['1 A', '2 B']],
    [
      'its position where another has it as its own',
      [
        { text: 'A', prefixes: ['3'] },
        { reference: '3', text: 'B' },
      ],
      ['1 A', '3 B'],
    ],
    [
      'its position where another has it, of whatever theme, and it is of none',
      [
        { text: 'A', prefixes: ['3'] },
        { reference: '3', text: 'B', theme: 'Money' },
      ],
      ['1 A', '3 B'],
    ],
    [
      'its position where the actions of two have the same',
      [
        { text: 'A', prefixes: ['3'] },
        { text: 'B', prefixes: ['3'] },
      ],
      ['1 A', '2 B'],
    ],
    [
      'what its actions have in common where the other stands in another theme',
      [
        { text: 'A', theme: 'Money', prefixes: ['3'] },
        { text: 'B', theme: 'People', prefixes: ['3'] },
      ],
      ['3 A', '3 B'],
    ],
    [
      'or in another report',
      [
        { text: 'A', source: 'Audit', prefixes: ['3'] },
        { text: 'B', source: 'Peer review', prefixes: ['3'] },
      ],
      ['3 A', '3 B'],
    ],
    [
      'or on another sheet',
      [
        { text: 'A', sheet: 'One', prefixes: ['3'] },
        { text: 'B', sheet: 'Two', prefixes: ['3'] },
      ],
      ['3 A', '3 B'],
    ],
    [
      'where the actions of one with its own reference begin so as well',
      [
        { reference: 'X', text: 'A', prefixes: ['3'] },
        { text: 'B', prefixes: ['3'] },
      ],
      ['X A', '3 B'],
    ],
  ])('%s', (_what, named, said) => {
    expect(say(named)).toEqual(said);
  });
});

describe('An action that strayed goes to the recommendation', () => {
  const findIn = (list: Named[], key: string, theme = '', sheet = 'Plan') =>
    gather(list).withReference(key, scopeOf(theme), sheet)?.text ?? null;
  test.each<[string, Named[], string | null]>([
    ['of that reference', [{ reference: '3', text: 'A' }], 'A'],
    ['whose actions begin with it', [{ text: 'A', prefixes: ['3'] }], 'A'],
    [
      'of that reference before one whose actions begin with it',
      [
        { text: 'A', prefixes: ['3'] },
        { reference: '3', text: 'B' },
      ],
      'B',
    ],
    ['not where its actions begin with several', [{ text: 'A', prefixes: ['3', '4'] }], null],
    ['not of another reference', [{ reference: '4', text: 'A' }], null],
    ['not on another sheet', [{ reference: '3', text: 'A', sheet: 'Other' }], null],
  ])('%s', (_what, named, text) => {
    expect(findIn(named, '3')).toBe(text);
  });
  test('in its own theme', () => {
    const named = [
      { reference: '3', text: 'A', theme: 'Money' },
      { reference: '3', text: 'B', theme: 'People' },
    ];
    expect([findIn(named, '3', 'Money'), findIn(named, '3', 'Homes')]).toEqual(['A', null]);
  });
});
