import {
  INDEXED_COLOURS,
  OFFICE_THEME,
  resolveColour,
  tinted,
} from '../../../../src/workbook/file/read/colours';

const palette = { theme: OFFICE_THEME, indexed: INDEXED_COLOURS };
const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

describe('the colour a cell is filled with', () => {
  test.each([
    ['#70AD47', 0.7999816888943144, '#E2EFDA'],
    ['#70AD47', 0.3999755851924192, '#A9D08E'],
    ['#70AD47', -0.249977111117893, '#548235'],
    ['#FFC000', 0.5999938962981048, '#FFE699'],
    ['#FFC000', -0.499984740745262, '#806000'],
    ['#ED7D31', 0.7999816888943144, '#FCE4D6'],
    ['#5B9BD5', 0.7999816888943144, '#DDEBF7'],
    ['#FFFFFF', -0.14996795556505, '#D9D9D9'],
    ['#000000', 0.249977111117893, '#404040'],
  ])('%s lightened or darkened by %d is what Excel shows, to within its rounding', (colour, tint, shown) => {
    const off = channels(tinted(colour, tint)).map((value, index) =>
      Math.abs(value - (channels(shown)[index] ?? 0)),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(3);
  });

  test('a written colour may carry an opacity, which is ignored', () => {
    expect(resolveColour({ rgb: 'FF92D050', tint: 0 }, palette)).toBe('#92D050');
    expect(resolveColour({ rgb: '00ff0000', tint: 0 }, palette)).toBe('#FF0000');
    expect(resolveColour({ rgb: '92D050', tint: 0 }, palette)).toBe('#92D050');
  });

  test('the old palette counts from black, and number 10 is red', () => {
    expect(resolveColour({ indexed: 8, tint: 0 }, palette)).toBe('#000000');
    expect(resolveColour({ indexed: 10, tint: 0 }, palette)).toBe('#FF0000');
    expect(resolveColour({ indexed: 43, tint: 0 }, palette)).toBe('#FFFF99');
    expect(resolveColour({ indexed: 64, tint: 0 }, palette)).toBe('#000000');
    expect(INDEXED_COLOURS).toHaveLength(66);
  });

  test('white, automatic and unknown colours are no fill', () => {
    expect(resolveColour({ rgb: 'FFFFFFFF', tint: 0 }, palette)).toBeNull();
    expect(resolveColour({ theme: 0, tint: 0 }, palette)).toBeNull();
    expect(resolveColour({ indexed: 65, tint: 0 }, palette)).toBeNull();
    expect(resolveColour({ tint: 0 }, palette)).toBeNull();
    expect(resolveColour({ theme: 99, tint: 0 }, palette)).toBeNull();
  });
});
