import { column, cutShort, printable, wrap } from '../../src/cli/text/lines';

describe('lines for a terminal', () => {
  test('text from a workbook can neither move the cursor nor reorder a line', () => {
    expect(printable('Gre\u001b[31men\r\n\u202eplan\u0007')).toBe('Gre [31men plan');
  });

  test('words are wrapped, later lines hang, and what is too long for a line is broken', () => {
    expect(wrap('one two three', '  ', 7)).toBe('one two\n  three');
    expect(wrap('  one two', '    ', 7)).toBe('  one\n    two');
    expect(wrap('abcdefghij', '', 4)).toBe('abcd\nefgh\nij');
  });

  test('columns have exactly their width, an ellipsis where something was cut', () => {
    expect(column('Scrutiny', 5)).toBe('Scru…');
    expect(column('9', 3, 'right')).toBe('  9');
    expect(cutShort('🟢🟢🟢', 2)).toBe('🟢…');
  });
});
