import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { textAt } from '../../../../src/model/grid';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { decodePart } from '../../../../src/workbook/file/package/decode-part';
import { handMadeParts } from '../read/hand-made';

/** Bytes of Windows-1252 that are not those of Unicode's first 256 characters. */
const SIGNS = new Map<string, number>([
  ...([
    ['€', 0x80],
    ['…', 0x85],
    ['‘', 0x91],
    ['’', 0x92],
    ['“', 0x93],
    ['”', 0x94],
  ] as const),
  ...([
    ['•', 0x95],
    ['–', 0x96],
    ['—', 0x97],
    ['™', 0x99],
    ['Œ', 0x8c],
    ['Ÿ', 0x9f],
  ] as const),
]);
const western = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => SIGNS.get(letter) ?? letter.charCodeAt(0)));
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      little ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );

/** What may stand in a cell of a plan, as Windows-1252 can write it: dashes, curly quotes, pounds, accents. */
const westernText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 160, max: 255 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(...SIGNS.keys()),
    ),
    { maxLength: 40 },
  )
  .map((letters) => letters.join('').replace(/[<>&]/g, ''));

const declare = (encoding: string, text: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<x>${text}</x>`;

describe('the encoding of a part', () => {
  test.each([
    ['ISO-8859-1', western],
    ['windows-1252', western],
    ['Latin1', western],
    ['UTF-8', strToU8],
    ['utf-8', western],
    ['no-such-encoding', strToU8],
    ['UTF-16', (text: string) => wide(text, true)],
    ['UTF-16', (text: string) => wide(text, false)],
    ['UTF-16LE', (text: string) => wide(`\ufeff${text}`, true)],
    ['UTF-16', strToU8],
  ])('is found where it says %s', (encoding, encode) => {
    fc.assert(
      fc.property(westernText, (text) => {
        const xml = declare(encoding, text);
        // Rightly written UTF-8 by chance would be read as that, wherever nothing else is declared.
        fc.pre(!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text));
        expect(decodePart(encode(xml))).toBe(xml);
      }),
    );
  });

  test('is found where nothing is said', () => {
    const xml = '<x>Café “Ouse” – £3</x>';
    expect([strToU8(xml), western(xml), wide(xml, true), wide(xml, false)].map(decodePart)).toEqual(
      Array.from({ length: 4 }, () => xml),
    );
  });

  test('stays UTF-8 where one character of it is damaged', () => {
    const bytes = strToU8('<x>Café – done?</x>');
    bytes[bytes.indexOf(0x3f)] = 0xe9;
    expect(decodePart(bytes)).toBe('<x>Café – done\ufffd</x>');
  });

  test('may be another in every part of a workbook', async () => {
    const parts = handMadeParts({
      sheets: [
        declare('ISO-8859-1', '').replace(
          '<x></x>',
          '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Café</t></is></c><c r="B1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        ),
      ],
      strings: '<si><t>Ouse – £3</t></si>',
    });
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          name.endsWith('sheet1.xml')
            ? western(text)
            : name.endsWith('sharedStrings.xml')
              ? wide(text, false)
              : strToU8(text),
        ]),
      ),
    );
    const [grid] = await (await openWorkbookBytes('plan.xlsx', bytes)).readGrids();
    expect(grid && [textAt(grid, 0, 0), textAt(grid, 0, 1)]).toEqual(['Café', 'Ouse – £3']);
  });
});
