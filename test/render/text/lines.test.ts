import { column, wrap } from '../../../src/render/text/lines';

describe('Lines for a terminal', () => {
  test('words are wrapped, later lines hang, and what is too long for a line is broken', () => {
    expect(wrap('one two three', '  ', 7)).toBe('one two\n  three');
    expect(wrap('  one two', '    ', 7)).toBe('  one\n    two');
    expect(wrap('abcdefghij', '', 4)).toBe('abcd\nefgh\nij');
    expect(wrap('one  two', '', 80)).toBe('one two');
    expect(wrap('one two', '', 7)).toBe('one two');
    expect(wrap('one two', '', 6)).toBe('one\ntwo');
  });

  test('columns have exactly their width, an ellipsis where something was cut', () => {
    expect(column('Scrutiny', 5)).toBe('Scru…');
    expect(column('9', 3, 'right')).toBe('  9');
  });
});
