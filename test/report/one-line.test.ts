import { cutShort, printable } from '../../src/report/one-line';

describe('Text from a workbook on one line', () => {
  test('it can neither move the cursor nor reorder a line', () => {
    expect(printable('Gre\u001b[31men\r\n\u202eplan\u0007')).toBe('Gre [31men plan');
  });

  test('it is cut between characters, with an ellipsis where something was lost', () => {
    expect(cutShort('🟢🟢🟢', 2)).toBe('🟢…');
    expect(cutShort('🟢🟢', 2)).toBe('🟢🟢');
  });
});
