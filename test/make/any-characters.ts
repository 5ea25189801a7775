/** Texts of any characters at all, without the table of every one that fast-check makes for `unit: 'binary'`, at a second a file. */
import fc from 'fast-check';

/** @param maxLength in characters */
export const anyCharacters = (maxLength = 10): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength })
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(''));
