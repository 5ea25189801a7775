import fc from 'fast-check';
import { cleanText, LONGEST_TEXT } from '../../../src/workbook/common/clean-text';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../../src/workbook/file/write/write-bytes';
import { countLines, lineRoom } from '../../../src/render/sheet/text-lines';
import { madeChecksSheet, makeSummaryBook } from '../../make/summary-book';
import { stackCells } from '../../../src/render/sheet-cells';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', 'D', '\r', '\n', '&', '<', '=', '"', ' ', '\u0001'),
    maxLength: 30,
  }),
);

describe('text in a cell of a written workbook', () => {
  test('whatever a person wrote comes back as the cell shows it', async () => {
    const texts = fc.sample(anyText, 1500);
    const sheet = madeChecksSheet(0);
    const cells = texts.map((value) => [{ value, style: 'text' as const }]);
    const bytes = await writeSummaryBytes(
      makeSummaryBook([{ ...sheet, cells: stackCells(cells), tables: [], highlights: [] }]),
    );
    const [grid] = await (await openWorkbookBytes('s.xlsx', bytes)).readGrids();
    if (!grid) throw new Error('no sheet');
    texts.forEach((text, row) => expect(grid.texts[0]?.[row - grid.top] ?? '').toBe(cleanText(text)));
  });

  test('no text is longer than a cell holds, and a cut is marked', () => {
    expect(cleanText('y'.repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
    const cut = cleanText('y'.repeat(LONGEST_TEXT + 1));
    expect([cut.length, cut.at(-1)]).toEqual([LONGEST_TEXT, '…']);
  });
});

describe('the height of wrapped text', () => {
  test('lines break between words, long words inside, and at line ends', () => {
    expect(countLines('one two', lineRoom(40))).toBe(1);
    expect(countLines('one\n\ntwo', lineRoom(40))).toBe(3);
    expect(countLines('aaaa bbbb cccc dddd', lineRoom(11))).toBe(2);
    expect(countLines('n'.repeat(100), lineRoom(11))).toBe(10 + 1);
  });

  test('a narrower column never takes fewer lines', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 40 }),
        fc.integer({ min: 8, max: 80 }),
        (text, width) => countLines(text, lineRoom(width)) >= countLines(text, lineRoom(width + 5)),
      ),
    );
  });
});
