/** Owner and date in one cell are parted where a date begins, or not at all. */
import { splitOwnerAndDate } from '../../../src/reader/text/split-owner-date';

test.each([
  ['Director of Operations, March 2015', 'Director of Operations', 'March 2015'],
  ['Head of Finance\n31/03/2025', 'Head of Finance', '31/03/2025'],
  ['Head of Finance (March 2025)', 'Head of Finance', 'March 2025'],
  ['Head of Finance - Spring 2025', 'Head of Finance', 'Spring 2025'],
  ['Head of Finance by 31 March 2025', 'Head of Finance', 'by 31 March 2025'],
  ['Chief Executive: ongoing', 'Chief Executive', 'ongoing'],
  ['March 2025 / Head of Finance', 'Head of Finance', 'March 2025'],
  ['31/03/2025', '', '31/03/2025'],
  [' March 2025 ', '', 'March 2025'],
  ['Head of Finance', 'Head of Finance', ''],
  ['Head of Finance, Head of Policy', 'Head of Finance, Head of Policy', ''],
  ['Ongoing', '', 'Ongoing'],
  ['', '', ''],
  ['Head of Finance,\n31/03/2025', 'Head of Finance', '31/03/2025'],
  ['- Head of Finance;\n- 31/03/2025', 'Head of Finance', '31/03/2025'],
  ['/ ongoing', '', 'ongoing'],
  [' Ongoing ', '', 'Ongoing'],
  ['Head of Finance, 31/02/2025', 'Head of Finance', '31/02/2025'],
  ['Head of Finance, ; 31/03/2025', 'Head of Finance', '31/03/2025'],
  ['March 2025 (Head (Finance), Deputy)', 'Head (Finance), Deputy', 'March 2025'],
  ['March 2025 / ', '', 'March 2025'],
  ['Head of Finance; ', 'Head of Finance;', ''],
  ['March 2025 (Head of Finance)', 'Head of Finance', 'March 2025'],
  ['March 2025 (Head (Finance))', 'Head (Finance)', 'March 2025'],
  ['March 2025 / Head (Finance), Deputy (Law)', 'Head (Finance), Deputy (Law)', 'March 2025'],
  ['Head (Finance), March 2025', 'Head (Finance)', 'March 2025'],
  ['Head of Finance Q3 2025', 'Head of Finance', 'Q3 2025'],
])('%j is %j, and %j', (text, owner, date) => {
  expect(splitOwnerAndDate(text)).toEqual({ owner, date });
});

test('a remark is not parted, however it ends', () => {
  const long = `${'x'.repeat(500)}, March 2025`;
  expect(splitOwnerAndDate(long)).toEqual({ owner: long, date: '' });
  expect(splitOwnerAndDate(` ${long} `)).toEqual({ owner: long, date: '' });
  const short = `${'x'.repeat(488)}, March 2025`;
  expect(splitOwnerAndDate(short)).toEqual({ owner: 'x'.repeat(488), date: 'March 2025' });
});
