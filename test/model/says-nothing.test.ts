/** Cells that say nothing. */
import { saysNothing } from '../../src/model/says-nothing';

test.each([
  ['', true],
  [' - ', true],
  ['?!', true],
  ['é', false],
  ['(7)', false],
])('%j says nothing: %s', (text, nothing) => expect(saysNothing(text)).toBe(nothing));
