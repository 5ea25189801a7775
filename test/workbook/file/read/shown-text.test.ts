/** What is shown without the library for number formats is what the library shows. */
import fc from 'fast-check';
import { format, getFormatFromId, isDateFormat } from 'numfmt';
import { COMMON_CODES } from '../../../../src/workbook/file/read/read-styles';
import { createTextMaker, isDate } from '../../../../src/workbook/file/read/shown-text';

const PARTS = [
  'd',
  'dd',
  'm',
  'mm',
  'mmm',
  'mmmm',
  'mmmmm',
  'yy',
  'yyyy',
  'D',
  'MM',
  'YYYY',
  'ddd',
  'hh',
  '0',
  '"x"',
];
const MARKS = ['/', '-', '.', ' ', ', ', '\\ ', '\\-', ''];
const LANGUAGES = ['', '[$-809]', '[$-0809]', '[$-40C]', '[$-F800]'];

const code = fc
  .tuple(
    fc.constantFrom(...LANGUAGES),
    fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ';@'),
  )
  .map(([language, parts, end]) => `${language}${parts.flat().join('')}${end}`);
const LAST_DAY = 2_958_465;
const number = fc.oneof(
  fc.integer({ min: -2, max: 62 }),
  fc.integer({ min: 36_000, max: 55_000 }),
  fc.integer({ min: LAST_DAY - 1, max: LAST_DAY + 1 }),
  fc.double({ min: 40_000, max: 50_000, noNaN: true }),
);

const shownByLibrary = (value: number, as: string): string => {
  try {
    return format(as, value, { locale: 'en-GB' });
  } catch {
    return format('General', value, { locale: 'en-GB' });
  }
};
const isDateByLibrary = (as: string): boolean => {
  try {
    return isDateFormat(as);
  } catch {
    return false;
  }
};

test('a day through any format of day, month and year', () => {
  fc.assert(
    fc.property(code, number, (as, value) => {
      expect(createTextMaker(false).show(value, as)).toBe(shownByLibrary(value, as));
      expect(isDate(as)).toBe(isDateByLibrary(as));
    }),
    { numRuns: 1000 },
  );
});

test('the built-in formats that plans have most', () => {
  expect(Object.keys(COMMON_CODES).length).toBeGreaterThan(5);
  for (const [id, as] of Object.entries(COMMON_CODES)) expect(as).toBe(getFormatFromId(Number(id), 'en-GB'));
});
