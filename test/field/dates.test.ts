/** Dates met in the field are read as they say, and what may be another day is left open. */
import { readDateText } from '../../src/model/days/read-date-text';

test.each(
  Object.entries({
    'Cabinet 10 March 2026': '2026-03-10',
    'Full Council, 12 May 2026': '2026-05-12',
    'By Annual Council May 2026': '2026-05-31',
    'Audit Committee - June 2026': '2026-06-30',
    'By Annual Council 2026': 'unreadable',
    'Report to Cabinet': 'unreadable',
    '25/26': '2026-03-31',
    'End of 26-27': '2027-03-31',
    '25/27': 'unreadable',
    '12/13': 'unreadable',
    'First quarter 2026/27': '2026-06-30',
    'Third quarter of 2026': 'unreadable',
    Medium: 'open-ended',
    'Short/Medium': 'open-ended',
    'Medium risk': 'unreadable',
    'Commences April 2026': 'open-ended',
  }),
)('7 "%s" is %s', (text, expected) => {
  const reading = readDateText(text);
  expect(reading.kind === 'date' ? reading.day : reading.kind).toBe(expected);
});
