/** How much room a text takes: measured to the edge, broken where a spreadsheet breaks it. A digit is 1 wide, a blank 0.5, a hyphen 0.62. */
import { headerWidth, rowHeights } from '../../../src/render/sheet/row-heights';
import { columnForWords, countLines, lineRoom } from '../../../src/render/sheet/text-lines';
import { ROWS_IN_STRIP } from '../../../src/model/slices';
import { stackCells } from '../../../src/render/sheet-cells';
import type { StyleName } from '../../../src/render/styles';

describe('Room', () => {
  test('of a line is its column without the margins, less in larger type, and never nothing', () => {
    expect(lineRoom(10.9)).toBeCloseTo(10, 10);
    expect(lineRoom(10.9, 2)).toBeCloseTo(5, 10);
    expect(lineRoom(0)).toBeCloseTo(1 / 1.07, 10);
  });

  test('of a column is that of its widest word, a hyphen with what stands before it, without the blank after it', () => {
    expect(columnForWords('00 0000 00')).toBeCloseTo(4 * 1.07 + 0.2, 10);
    expect(columnForWords('00 0000 00', 2)).toBeCloseTo(2 * 4 * 1.07 + 0.2, 10);
    expect(columnForWords('000-00')).toBeCloseTo(3.62 * 1.07 + 0.2, 10);
    expect(columnForWords('')).toBeCloseTo(0.2, 10);
    expect(headerWidth('0000')).toBe(Math.ceil(4 * 1.07 * 1.07 + 0.2 + 1.3));
  });
});

test.each([
  ['nothing', '', 4, 1],
  ['what fits to the edge', '000 000', 6.5, 1],
  ['what is a little too wide', '000 000', 6.49, 2],
  ['a word that fills its line, with a blank that hangs over', '000 000', 3, 2],
  ['words with hyphens, broken after these', '000-000-000', 6, 3],
  ['a word of three lines', '0000000000', 4, 3],
  ['what follows such a word on its last line', '0000000000 0', 4, 3],
  ['what no longer fits there', '0000000000 00', 4, 4],
  ['a line that ends by itself', '0\n0', 40, 2],
  ['an empty line', '0\n\n0', 40, 3],
  ['a line that begins anew', '000\n000', 5, 2],
  ['many words', '00 00 00 00 00', 5, 3],
  ['letters of no known width, which take 1.3', 'éé', 2.6, 1],
  ['the same in a little less room', 'éé', 2.59, 2],
  ['letters of the East, which are the widest', '会会', 3.6, 1],
  ['the same in a little less room', '会会', 3.59, 2],
])('Lines are counted of %s', (_what, text, room, lines) => {
  expect(countLines(text, room)).toBe(lines);
});

describe('The height of a row', () => {
  const line = 11 * 1.36;
  /** Of one cell in a column of so many characters; 0 is the usual height. */
  const heightOf = (value: string | number, style: StyleName, width: number, more = {}) =>
    rowHeights({
      cells: stackCells([[{ value, style }]]),
      widths: [width],
      tables: [],
      heights: {},
      ...more,
    })[0];

  test('is that of its lines, where its style wraps, and of larger type where it does not', () => {
    const words = '000 000 000';
    expect(heightOf(words, 'text', 40)).toBe(0);
    expect(heightOf(words, 'note', 40)).toBe(0);
    expect(heightOf(words, 'note', 4)).toBe(Math.ceil(3 * line));
    expect(heightOf(words, 'line', 4)).toBe(0);
    expect(heightOf(words, 'title', 4)).toBe(Math.ceil(16 * 1.36));
    expect(heightOf(1, 'note', 1)).toBe(0);
    expect(heightOf('0\n'.repeat(100), 'note', 40)).toBe(409);
  });

  test('has room for bold and for an indent, and for the size of its type', () => {
    // Twelve digits take 12.84 and the margins; bold ones 13.74, and in type of 12 points 14.01.
    const twelve = '0'.repeat(12);
    expect([13.1, 13.0].map((width) => heightOf(twelve, 'note', width))).toEqual([0, Math.ceil(2 * line)]);
    expect([14, 13.9].map((width) => heightOf(twelve, 'confirm', width))).toEqual([0, Math.ceil(2 * line)]);
    expect([14.4, 14.2].map((width) => heightOf(twelve, 'figureWords', width))).toEqual([
      0,
      Math.ceil(2 * line),
    ]);
    const twelvePoints = 12 * 1.36;
    expect([14.3, 14.1].map((width) => heightOf(twelve, 'headline', width))).toEqual([
      Math.ceil(twelvePoints),
      Math.ceil(2 * twelvePoints),
    ]);
  });

  test('is at least what was asked for, and two lines for a header with a button', () => {
    expect(heightOf('0', 'text', 40, { heights: { 0: 26 } })).toBe(26);
    expect(heightOf('000 000 000', 'note', 4, { heights: { 0: 26 } })).toBe(Math.ceil(3 * line));
  });

  test('is that of the same text in any row of a long column', () => {
    const rows = 3 * ROWS_IN_STRIP + 1;
    const cells = stackCells(
      Array.from({ length: rows }, (_, row) => [{ value: row % 2 === 0 ? '000 000' : '0', style: 'note' }]),
    );
    const heights = rowHeights({ cells, widths: [4], tables: [], heights: {} });
    const two = Math.ceil(2 * line);
    expect([...heights]).toEqual(Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? two : 0)));
  });

  test('is measured of each cell, also of one that says the same in another style or another row', () => {
    const words = '000 000 000';
    const cells = stackCells(
      (['text', 'note', 'note', 'text'] as const).map((style) => [{ value: words, style }]),
    );
    const three = Math.ceil(3 * line);
    const heights = rowHeights({ cells, widths: [4], tables: [], heights: {} });
    expect([...heights].slice(1, 3)).toEqual([three, three]);
    const two = stackCells([
      [
        { value: words, style: 'note' },
        { value: '0', style: 'note' },
      ],
      [],
    ]);
    expect([...rowHeights({ cells: two, widths: [4, 4], tables: [], heights: {} })]).toEqual([three, 0]);
  });
});
