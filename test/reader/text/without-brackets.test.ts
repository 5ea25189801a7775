import { withoutBrackets } from '../../../src/reader/text/without-brackets';

test.each([
  ['Status (choose one)', 'Status  '],
  ['[Draft] Status', '  Status'],
  ['Owner (lead (and deputy)) now', 'Owner   now'],
  ['Due (month [and year])', 'Due  '],
  ['Progress (to date', 'Progress (to date'],
  ['Progress) to date', 'Progress) to date'],
  ['Crossed (one [two) three]', 'Crossed   three]'],
  ['No brackets', 'No brackets'],
])('the header "%s" without its brackets is "%s"', (header, without) => {
  expect(withoutBrackets(header)).toBe(without);
});
