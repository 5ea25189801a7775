/** What a plan that is set up gets: lists and colours sheet by sheet, and the sheet of its key, also as it is read again. */
import { asGrid } from '../../../src/render/sheet/as-grid';
import { keyLines, keySheet, ruledSheets, wordLook } from '../../../src/render/sheet/set-up-sheets';
import { RATING_STYLES, lookOf } from '../../../src/render/styles';
import { rowsOf } from '../../make/sheet-rows';

const area = (top: number) => ({ top, left: 3, rows: 9, columns: 1 });

describe('Rules', () => {
  const colours = [
    { sheet: 'Homes', area: area(1), word: 'Open', rating: 'amber', fill: null },
    { sheet: 'Roads', area: area(2), word: 'Shut', rating: 'green', fill: '#123456' },
  ] as const;
  test('stand on the sheet that they are for, each area by itself', () => {
    const lists = [
      { sheet: 'Roads', areas: [area(2), area(20)], words: ['Open', 'Shut'] },
      { sheet: 'Parks', areas: [area(5)], words: ['Yes'] },
    ];
    expect(ruledSheets({ lists, colours })).toEqual([
      {
        sheet: 'Roads',
        choices: [
          { ...area(2), values: ['Open', 'Shut'] },
          { ...area(20), values: ['Open', 'Shut'] },
        ],
        highlights: [{ ...area(2), text: 'Shut', style: 'text', fill: '#123456' }],
      },
      { sheet: 'Parks', choices: [{ ...area(5), values: ['Yes'] }], highlights: [] },
      { sheet: 'Homes', choices: [], highlights: [{ ...area(1), text: 'Open', style: RATING_STYLES.amber }] },
    ]);
    expect(ruledSheets({ lists: [], colours: [] })).toEqual([]);
  });
  test('colour a word as the plan does, else as a plan that is begun', () => {
    expect(wordLook(colours[0])).toEqual(lookOf(RATING_STYLES.amber));
    expect(wordLook(colours[1]).fill).toBe('#123456');
  });
});

describe('The sheet of the key', () => {
  const KEY = {
    words: [
      { text: 'Open', lifecycle: 'in-progress' },
      { text: 'Shut', lifecycle: 'completed' },
    ],
    colours: [
      { text: 'G', rating: 'green', fill: '#00FF00', lifecycle: 'in-progress' },
      { text: null, rating: 'red', fill: null, lifecycle: null },
    ],
  } as const;
  const sheet = keySheet(KEY, 'Our plan');
  const textsOf = (plan: typeof sheet) => rowsOf(plan).map((row) => row.map((cell) => cell?.value));

  test('has a table of words and one of colours, each with what it counts as', () => {
    const begun = 'In progress: some of the work has been done.';
    expect(textsOf(sheet)).toEqual([
      ['Key'],
      [expect.stringMatching(/^What each word of the plan counts as/)],
      ...[[], ['Status'], ['Status', 'What it counts as']],
      ['Open', begun],
      ['Shut', 'Completed: all of the work has been done.'],
      ...[[], ['RAG'], ['RAG', 'What it counts as']],
      ['G', begun],
      ['Red', 'Shown beside the status; the status is what counts.'],
    ]);
    expect(sheet.tables.map(({ top, left, rows, columns }) => [top, left, rows, columns])).toEqual([
      [4, 0, 3, 2],
      [9, 0, 3, 2],
    ]);
    expect(sheet.widths).toEqual([20, 80]);
    expect(sheet.kind).toBe('key');
  });
  test('colours the words of the second: as the plan does, else as a plan that is begun', () => {
    const styles = rowsOf(sheet).map(([cell]) => [cell?.style, cell?.fill]);
    expect(styles[5]).toEqual(['text', undefined]);
    expect(styles.slice(10)).toEqual([
      ['text', '#00FF00'],
      [RATING_STYLES.red, undefined],
    ]);
  });
  test('leaves out the table that has no lines', () => {
    const { tables } = keySheet({ ...KEY, words: [] }, 'Our plan');
    expect(tables.map(({ name, top }) => [name, top])).toEqual([[sheet.tables[1]?.name, 4]]);
    expect(keyLines({ words: [], colours: [] })).toEqual({ words: [], colours: [] });
  });
  test('is read as it will stand once it is written', () => {
    const grid = asGrid(sheet, 'Key (2)', 4);
    expect(grid).toMatchObject({
      sheet: 'Key (2)',
      sheetIndex: 4,
      visible: true,
      top: 0,
      left: 0,
      rowCount: 12,
      columnCount: 2,
      date1904: false,
      merges: [],
      validations: [],
    });
    expect(grid.values[0]?.slice(3, 6)).toEqual(['Status', 'Status', 'Open']);
    expect(grid.texts[1]?.slice(3, 6)).toEqual([
      '',
      'What it counts as',
      'In progress: some of the work has been done.',
    ]);
    expect(grid.looks[0]?.fills.slice(10)).toEqual(['#00FF00', lookOf(RATING_STYLES.red).fill]);
    expect(grid.looks[0]?.fills[5]).toBeNull();
    expect(grid.tables.map(({ area: at, hasHeaders, hasTotals }) => [at, hasHeaders, hasTotals])).toEqual([
      [{ top: 4, left: 0, rows: 3, columns: 2 }, true, false],
      [{ top: 9, left: 0, rows: 3, columns: 2 }, true, false],
    ]);
  });
});
