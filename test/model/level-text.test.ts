/** Texts on one line. */
import fc from 'fast-check';
import { levelText, onOneLine } from '../../src/model/level-text';

/** Letters between blanks of every kind. */
const spaced = fc
  .array(fc.constantFrom('a', 'B', '-', ' ', ' ', '\u00a0', '\t', '\n', '\r\n', '\u2003', '\ufeff'))
  .map((letters) => letters.join(''));

test('any white space is one blank, and none stands around', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const words = text.split(/\s+/).filter((word) => word !== '');
      expect(onOneLine(text)).toBe(words.join(' '));
      expect(levelText(text)).toBe(words.join(' ').toLowerCase());
    }),
  );
});
