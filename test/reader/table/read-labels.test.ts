/** The labels of a header of one row or two: groups over several columns, labels over two, and what only looks like one. */
import { beginsBody, hasRowBeneath, readLabels } from '../../../src/reader/table/read-labels';
import { makeGrid, type CellSpec } from '../../make/grid';

const last = (rows: CellSpec[][]) => Math.max(...rows.map((row) => row.length)) - 1;
/** Texts of the labels, with the rows of the header. */
const labelsOf = (rows: CellSpec[][], row = 0, oneRow = false) => {
  const { labels, headerTop, headerRow } = readLabels(makeGrid(rows), row, 0, last(rows), oneRow);
  return [headerTop, headerRow, ...labels.map(({ text }) => text)];
};

test('one row of headers, cleaned of what parts its lines', () => {
  expect(
    labelsOf([
      ['Ref', ' Lead \n officer ', null],
      ['1', 'x', 'y'],
    ]),
  ).toEqual([0, 0, 'Ref', 'Lead officer', '']);
});

describe('Labels in the row beneath', () => {
  const grouped = [
    ['Ref', 'Progress', null, 'Owner'],
    [null, 'Q1', 'Q2', null],
  ];
  test('stand under the group above, whose own column keeps its label', () => {
    expect(labelsOf(grouped)).toEqual([0, 1, 'Ref', 'Progress: Q1', 'Progress: Q2', 'Owner']);
    expect(labelsOf(grouped, 0, true)).toEqual([0, 0, 'Ref', 'Progress', '', 'Owner']);
    const { labels } = readLabels(makeGrid(grouped), 0, 0, 3, false);
    expect(labels.map(({ row }) => row)).toEqual([0, 1, 1, 0]);
  });

  test('end with the group where neither row says anything, and are not said twice', () => {
    const rows = [
      ['Ref', 'Progress', null, null, null],
      [null, 'Progress', 'Q2', null, 'Q3'],
    ];
    expect(labelsOf(rows)).toEqual([0, 1, 'Ref', 'Progress', 'Progress: Q2', '', 'Q3']);
    const { labels } = readLabels(makeGrid(rows), 0, 0, 4, false);
    expect(labels.map(({ row }) => row)).toEqual([0, 1, 1, 1, 1]);
  });

  test.each<[string, CellSpec[][], boolean]>([
    [
      'a label under a blank',
      [
        ['A', 'B', null],
        [null, 'x', 'y'],
      ],
      true,
    ],
    [
      'values under every header',
      [
        ['A', 'B', 'C'],
        ['x', 'y', 'z'],
      ],
      false,
    ],
    [
      'a number',
      [
        ['A', 'B', null],
        [null, 'x', 7],
      ],
      false,
    ],
    [
      'a text of 60 letters',
      [
        ['A', 'B', null],
        [null, 'x', 'y'.repeat(60)],
      ],
      true,
    ],
    [
      'a text of 61 letters',
      [
        ['A', 'B', null],
        [null, 'x', 'y'.repeat(61)],
      ],
      false,
    ],
    [
      'a label left of every group',
      [
        [null, 'B', null],
        ['x', 'y', 'z'],
      ],
      false,
    ],
    [
      'a label under a header that leads nothing',
      [
        ['A', 'B', 'C'],
        [null, 'y', null],
      ],
      false,
    ],
    [
      'four words under a blank',
      [
        ['A', 'B', null],
        [null, 'x', 'one two three four'],
      ],
      true,
    ],
    [
      'five words under a blank',
      [
        ['A', 'B', null],
        [null, 'x', 'one two three four five'],
      ],
      false,
    ],
    [
      'a period of more words under a blank',
      [
        ['A', 'B', null],
        [null, 'x', 'the position as at 31 March 2025'],
      ],
      true,
    ],
    [
      'a label under the last header',
      [
        ['A', null, 'C'],
        [null, 'x', 'y'],
      ],
      false,
    ],
    [
      'a label under a header before a blank of both rows',
      [
        ['A', 'B', null],
        [null, 'x', null],
      ],
      false,
    ],
    [
      'nothing',
      [
        ['A', 'B', null],
        [null, null, null],
      ],
      false,
    ],
  ])('are not taken for the body: %s', (_what, rows, is) => {
    expect(hasRowBeneath(makeGrid(rows), 0, 0, 2)).toBe(is);
  });

  test('are the first row of the body where fewer than two of them are known', () => {
    const rows = (under: CellSpec[]) => makeGrid([['Action', 'Status', null], under]);
    expect(beginsBody(rows([null, 'Completed', 'Paused']), 0, 0, 2)).toBe(true);
    expect(beginsBody(rows([null, 'Due date', 'Owner']), 0, 0, 2)).toBe(false);
    expect(
      beginsBody(
        makeGrid([
          ['A', 'B'],
          ['x', 'y'],
        ]),
        0,
        0,
        1,
      ),
    ).toBe(false);
  });
});

describe('Group labels in the row above', () => {
  const headers = ['Ref', 'Action', 'Q1', 'Q2', 'Owner'];
  const under = (...above: CellSpec[]) => labelsOf([above, headers], 1);
  test('stand before the labels that they cover, up to a label that is known by itself', () => {
    expect(under(null, null, 'Progress', null, null)).toEqual([
      ...[0, 1, 'Ref', 'Action', 'Progress: Q1', 'Progress: Q2', 'Owner'],
    ]);
  });
  test('of periods cover as many columns as the narrowest of them', () => {
    const rows = [
      [null, '2024/25', null, '2025/26', null, null],
      ['Ref', 'Zza', 'Zzb', 'Zza', 'Zzb', 'Zzc'],
    ];
    expect(labelsOf(rows, 1)).toEqual([
      ...[0, 1, 'Ref', '2024/25: Zza', '2024/25: Zzb', '2025/26: Zza', '2025/26: Zzb', 'Zzc'],
    ]);
  });
  test.each<[string, CellSpec[]]>([
    ['a title over the first column alone', ['Our action plan']],
    ['a number', [null, null, 7]],
    ['a status', [null, null, 'Not started']],
    ['a colour', [null, null, 'Green']],
    ['a day of updating', [null, null, 'Last updated in May']],
    ['a sentence', [null, null, 'x '.repeat(31)]],
    ['a text beyond the table', [null, null, 'Progress', null, null, 'Zzz']],
  ])('are none where the row above has %s', (_what, above) => {
    expect(labelsOf([above, headers], 1).slice(0, 7)).toEqual([1, 1, ...headers]);
  });
  test('may begin over the first column where two others stand beside it', () => {
    expect(under('Plan', null, 'Progress', null, 'Zzz').slice(2)).toEqual([
      ...['Plan: Ref', 'Action', 'Progress: Q1', 'Progress: Q2', 'Zzz: Owner'],
    ]);
    expect(under('Plan', null, 'Progress').slice(0, 3)).toEqual([1, 1, 'Ref']);
  });
  test('are none with a text up to two columns beyond the table', () => {
    const beyond = (blanks: number) => {
      const above = [
        null,
        null,
        'Progress',
        null,
        null,
        ...Array.from({ length: blanks }, () => null),
        'Zzz',
      ];
      return readLabels(makeGrid([above, headers]), 1, 0, 4, false).headerTop;
    };
    expect([beyond(0), beyond(1), beyond(2)]).toEqual([1, 1, 0]);
  });
  test('stand over a header each, but for the first', () => {
    const over = (...above: CellSpec[]) => labelsOf([above, ['Ref', 'Action', null, null, 'Owner']], 1);
    expect(over(null, 'Delivery', null, null, null).slice(0, 6)).toEqual([
      ...[0, 1, 'Ref', 'Delivery: Action', '', ''],
    ]);
    expect(over(null, null, 'Delivery', null, null).slice(0, 2)).toEqual([1, 1]);
    expect(over('Plan', null, 'Zzz', 'Yyy', null).slice(0, 2)).toEqual([1, 1]);
  });
  test('of periods reach as far as the narrowest of those before, and cover nothing before the first', () => {
    const rows = [
      [null, 'Q1', 'Q2', null, 'Q3', null],
      ['Zza', 'RAG', 'RAG', 'Zzb', 'RAG', 'Zzc'],
    ];
    expect(labelsOf(rows, 1)).toEqual([0, 1, 'Zza', 'Q1: RAG', 'Q2: RAG', 'Zzb', 'Q3: RAG', 'Zzc']);
  });
});

describe('A group label in the row above', () => {
  const under = (group: string) =>
    labelsOf(
      [
        [null, group, null],
        ['Ref', 'Zzz', 'Yyy'],
        ['1', 'x', 'y'],
      ],
      1,
    );
  test('has sixty characters at most', () => {
    expect(under('x'.repeat(60))).toEqual([0, 1, 'Ref', `${'x'.repeat(60)}: Zzz`, `${'x'.repeat(60)}: Yyy`]);
    expect(under('x'.repeat(61))).toEqual([1, 1, 'Ref', 'Zzz', 'Yyy']);
  });
  test('is no status, colour or day of updating', () => {
    for (const text of ['Green', 'On track', 'Updated May 2025', 'Draft', 'Key'])
      expect(under(text)[0]).toBe(1);
  });
  test('that is a period reaches as far as the one before it', () => {
    const rows = [
      [null, 'Q1', null, 'Q2', null, null],
      ['Ref', 'RAG', 'Note', 'RAG', 'Note', 'Zzz'],
      ['1', 'G', 'x', 'A', 'y', 'z'],
    ];
    expect(labelsOf(rows, 1)).toEqual([0, 1, 'Ref', 'Q1: RAG', 'Q1: Note', 'Q2: RAG', 'Q2: Note', 'Zzz']);
  });
  test('may be a header that reads like a status', () => {
    expect(under('Completed')).toEqual([0, 1, 'Ref', 'Completed: Zzz', 'Completed: Yyy']);
  });
  test('that is none ends before a header that could hardly be said less plainly', () => {
    const rows = [
      [null, 'Delivery', null, null],
      ['Ref', 'Zzz', 'Stage', 'Yyy'],
    ];
    expect(labelsOf(rows, 1)).toEqual([0, 1, 'Ref', 'Delivery: Zzz', 'Stage', 'Yyy']);
  });
  test('that is none reaches to a header that says plainly what it is', () => {
    const rows = [
      [null, 'Delivery', null, null],
      ['Ref', 'Zzz', 'Yyy', 'Owner'],
      ['1', 'x', 'y', 'z'],
    ];
    expect(labelsOf(rows, 1)).toEqual([0, 1, 'Ref', 'Delivery: Zzz', 'Delivery: Yyy', 'Owner']);
  });
});
