import { cutAtWord, cutShort, printable } from '../../src/report/one-line';

describe('Text from a workbook on one line', () => {
  test('it can neither move the cursor nor reorder a line', () => {
    expect(printable('Gre\u001b[31men\r\n\u202eplan\u0007')).toBe('Gre [31men plan');
  });

  test('it is cut between characters, with an ellipsis where something was lost', () => {
    expect(cutShort('🟢🟢🟢', 2)).toBe('🟢…');
    expect(cutShort('🟢🟢', 2)).toBe('🟢🟢');
  });

  test('it is cut between words, without what stood between them; a long word is cut inside', () => {
    expect(cutAtWord('Agree a plan with\npartners', 28)).toBe('Agree a plan with partners');
    expect(cutAtWord('Agree a plan, with partners', 15)).toBe('Agree a plan…');
    expect(cutAtWord('Agree a plan with partners', 10)).toBe('Agree a…');
    // The last space stands in the first half, or just in the middle.
    expect(cutAtWord('Set interdependencies', 10)).toBe('Set inter…');
    expect(cutAtWord('Agree interdependencies', 10)).toBe('Agree…');
  });
});
