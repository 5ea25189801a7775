/** Cells and texts of the commonest kind are read in one go: what comes of it is what walking them tag by tag gives. */
import fc from 'fast-check';
import { columnLetters } from '../../../../src/model/address';
import { PlainCell } from '../../../../src/workbook/file/read/plain-cell';
import { readOne } from './hand-made';

const read = (xml: string) => {
  const cell = new PlainCell(xml);
  const end = cell.read(0);
  const { row, column, style, isShared, value } = cell;
  return { end, row, column, style, isShared, value };
};

test.each([
  ['<c r="A1" t="s"><v>0</v></c>', { row: 0, column: 0, style: -1, isShared: true, value: 0 }],
  ['<c r="AB12" s="7" t="s"><v>345</v></c>', { row: 11, column: 27, style: 7, isShared: true, value: 345 }],
  ['<c t="n" s="0" r="C3"><v>45500</v></c>', { row: 2, column: 2, style: 0, isShared: false, value: 45500 }],
  ['<c r="XFD1048576" s="2"/>', { row: 1048575, column: 16383, style: 2, isShared: false, value: -1 }],
])('%s is read in one go', (xml, cell) => {
  expect(read(`${xml}<c`)).toEqual({ ...cell, end: xml.length });
});

test.each([
  ...['<c/>', '<c s="1"/>', '<c r=""/>', '<c r="A"/>', '<c r="1"/>', '<c r="A0"/>', '<c r="a1"/>'],
  ...['<col r="A1"/>', '<row r="1">', '<c  r="A1"/>', "<c r='A1'/>", '<c r="A1" />', '<c r="A1" x="1"/>'],
  ...['<c r="A1" s=""/>', '<c r="A1" s="A1"/>', '<c r="A1" t="b"><v>1</v></c>', '<c r="A1" t="str"/>'],
  ...['<c r="A1" t="sx"><v>1</v></c>', '<c r="A1"><v>1.5</v></c>', '<c r="A1"><v>-1</v></c>'],
  ...['<c r="A1"><v></v></c>', '<c r="A1"><v/></c>', '<c r="A1"><f>1</f><v>1</v></c>', '<c r="A1"></c>'],
  ...['<c r="A1"><v>1234567890123456</v></c>', '<c r="A1"><v>1</v><f>1</f></c>', '<c r="A1"><v>1</v>', '<c'],
])('%s is left to be walked', (xml) => {
  expect(read(xml).end).toBe(-1);
});

const STYLES = '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';
const TEXTS = ['Green', 'a &amp; b', '', 'one_x000D_\ntwo', '  kept  ', '&#163;5', 'In progress'];

const value = fc.oneof(
  fc.nat({ max: 100_000 }).map(String),
  fc.constantFrom('', '0', '0.25', '-3', '1E3', '999999999999999', '9999999999999999', '007'),
);
const attributes = fc
  .record({
    type: fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="b"'),
    style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"'),
  })
  .chain((given) =>
    fc.shuffledSubarray([given.type, given.style], { minLength: 2 }).map((list) => ({ ...given, list })),
  );
const cells = fc.array(fc.record({ value, attributes, gap: fc.nat({ max: 2 }), isEmpty: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

test('a row of any cells is the same whether they are read in one go or walked', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (row) => {
      const tags = (space: string): string => {
        let column = 0;
        const made = row.map(({ value: text, attributes: { type, list }, gap, isEmpty }) => {
          column += gap;
          const begin = `<c${space}r="${columnLetters(column++)}1"${list.join('')}`;
          const held = type === ' t="s"' ? String(text.length % TEXTS.length) : text;
          return isEmpty ? `${begin}/>` : `${begin}><v>${held}</v></c>`;
        });
        return `<sheetData><row r="1">${made.join('')}</row></sheetData>`;
      };
      const strings = TEXTS.map((text) => `<si><t>${text}</t></si>`).join('');
      const walkedStrings = TEXTS.map((text) => `<si ><t >${text}</t ></si >`).join('');
      const [once, walked] = await Promise.all([
        readOne(tags(' '), { styles: STYLES, strings }),
        readOne(tags('  '), { styles: STYLES, strings: walkedStrings }),
      ]);
      expect(once).toEqual(walked);
    }),
  );
});

test('a text with spaces around it, between texts in runs, keeps its place among them', async () => {
  const run = (text: string): string => `<si><r><rPr><strike/></rPr><t>${text}</t></r></si>`;
  const grid = await readOne(
    `<sheetData><row r="1">${[0, 1, 2, 3].map((at) => `<c r="${columnLetters(at)}1" t="s"><v>${at}</v></c>`).join('')}</row></sheetData>`,
    { strings: `<si><t>one</t></si>${run('two')}<si><t xml:space="preserve"> three </t></si>${run('four')}` },
  );
  expect(grid.values.map(([text]) => text)).toEqual(['one', 'two', ' three ', 'four']);
  expect(grid.looks.map((look) => look?.struck[0] ?? false)).toEqual([false, true, false, true]);
});
