import { Budget } from '../../../../src/workbook/file/package/budget';
import { DEFAULT_LIMITS } from '../../../../src/workbook/file/package/limits';
import { readSheetPart } from '../../../../src/workbook/file/read/read-sheet';
import { readStrings } from '../../../../src/workbook/file/read/read-strings';
import { readStyles } from '../../../../src/workbook/file/read/read-styles';
import { readTheme } from '../../../../src/workbook/file/read/read-theme';
import { XmlDamage } from '../../../../src/workbook/file/package/xml-damage';

const budget = (): Budget => new Budget(DEFAULT_LIMITS, 'plan.xlsx');
const strings = { texts: [], strikes: new Map() };
const READERS: readonly [string, (xml: string) => unknown][] = [
  ['a sheet', (xml) => readSheetPart(xml, { strings, fillsOfRules: [] }, budget())],
  ['shared strings', (xml) => readStrings(xml, budget())],
  ['styles', (xml) => readStyles(xml, budget())],
  ['a theme', (xml) => readTheme(xml, budget())],
];

/** Pieces that a careless pattern goes back over again and again. */
const PIECES = [
  ...[
    '<c ',
    '<c>',
    '<c r=',
    '<c> <f>',
    '<c t="s"',
    "<c t='",
    '<c a b c',
    '<c ><f>x</f> ',
    '<c><v> </v>',
    '<c/>',
  ],
  ...[
    '<rPh>',
    '<si><r><t>a',
    '<si><t>&amp;</t></si>',
    '<t>_x000',
    '<!--',
    '<![CDATA[',
    '<?',
    '<!',
    '<',
    '>',
    '&',
    '"',
  ],
  ...[
    '<mergeCell ref="A1:B2"/>',
    '<dataValidation type="list" sqref="A1"><formula1>',
    '<xf/>',
    '<fill><stop>',
    ' =',
  ],
];

describe('a part of a workbook that was made to take long', () => {
  test.each(READERS)('is walked over once: %s', (_, read) => {
    const looked = jest.spyOn(String.prototype, 'charCodeAt');
    const found = jest.spyOn(String.prototype, 'indexOf');
    const steps = (xml: string): number => {
      looked.mockClear();
      found.mockClear();
      try {
        read(xml);
      } catch (error) {
        expect(error).toBeInstanceOf(XmlDamage);
      }
      // A search is as long as what it passes over.
      const passed = found.mock.results.map(({ value }, at) => {
        const from = Number(found.mock.calls[at]?.[1] ?? 0);
        return Number(value) < 0 ? Math.max(0, xml.length - from) : Math.max(0, Number(value) - from);
      });
      return looked.mock.calls.length + passed.reduce((sum, length) => sum + length, 0);
    };
    try {
      for (const piece of PIECES) {
        for (const [before, after] of [
          ['<worksheet><sheetData><row>', '</row></sheetData></worksheet>'],
          ['<sst>', '</sst>'],
          [
            '<worksheet><sheetData><row><c t="inlineStr"><is><t>',
            '</t></is></c></row></sheetData></worksheet>',
          ],
          ['', ''],
        ] as const) {
          const of = (times: number): number => steps(before + piece.repeat(times) + after) + 100;
          expect(of(400) / of(200)).toBeLessThan(2.3);
        }
      }
    } finally {
      looked.mockRestore();
      found.mockRestore();
    }
  });

  test.each(['<worksheet>', '<worksheet></x></worksheet>', '<worksheet', '</worksheet>', '<worksheet><!--'])(
    'is damaged where its tags do not hold together: %s',
    (xml) => {
      expect(() => readSheetPart(xml, { strings, fillsOfRules: [] }, budget())).toThrow(XmlDamage);
    },
  );
});
