/** Cells that say nothing. */
import { namesNobody, saysNothing } from '../../src/model/says-nothing';

test.each([
  ['', true],
  [' - ', true],
  ['?!', true],
  ['é', false],
  ['(7)', false],
])('%j says nothing: %s', (text, nothing) => expect(saysNothing(text)).toBe(nothing));

test.each([
  ['TBC', true],
  ['(vacant)', true],
  ['Post vacant', true],
  ['To be appointed', true],
  ['Not yet allocated', true],
  ['Unassigned.', true],
  ['?', true],
  ['Vacant property officer', false],
  ['To be agreed with HR', false],
  ['All', false],
])('%j names nobody: %s', (text, nobody) => expect(namesNobody(text)).toBe(nobody));
