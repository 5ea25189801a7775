/** The day for which a plan says that it speaks (section 7, the as-at date). */
import { locatePlan, readPlan } from '../../make/at-once';
import { readHeading } from '../../../src/reader/locate/read-title';
import { statedDayOf } from '../../../src/reader/locate/stated-day';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid } from '../../make/grid';

test.each([
  ['Position at 31 March 2025', '2025-03-31'],
  ['Updated 5 September 2024', '2024-09-05'],
  ['Action plan - position as at 31/03/2025', '2025-03-31'],
  ['Peer challenge action plan (as at 30th June 2025)', '2025-06-30'],
  ['Last updated: Monday 3 March 2025 by the policy team', '2025-03-03'],
  ['Status as of 1.4.25, for Cabinet', '2025-04-01'],
  ['Progress correct on the 31st of March 2025.', '2025-03-31'],
  ['Last reviewed on 12 May 2025', '2025-05-12'],
  ['Revised 12 May 2025', '2025-05-12'],
  ['Situation at: the 12 May 2025', '2025-05-12'],
  ['Position at year end and as at 12 May 2025', '2025-05-12'],
  ['Updated by all, and reviewed by Cabinet, last updated – 12 May 2025', '2025-05-12'],
  [`${'x'.repeat(180)} as at 12 May 2025`, '2025-05-12'],
])('"%s" says %s', (line, day) => {
  expect(statedDayOf([line])).toBe(day);
});

test.each([
  'Updated September 2025',
  'Position at Q3 2024/25',
  'Next update 5 September 2025',
  'To be updated 5 September 2025',
  'Approved by Cabinet on 5 September 2025',
  'Updated by the policy team, after the meeting of 5 September 2025',
  'As at 31/13/2025',
  'Outdated 5 September 2025',
  'Be updated 5 September 2025',
  'Whereas at 5 September 2025',
  `${'x'.repeat(191)} as at 12 May 2025`,
  '',
  'Plan for 2025/26',
])('"%s" says no day', (line) => {
  expect(statedDayOf([line])).toBeNull();
});

test('of several the first position, and the latest day of updating', () => {
  expect(statedDayOf(['Position at 31 March 2025', 'As at 30 June 2025'])).toBe('2025-03-31');
  expect(statedDayOf(['Reviewed 7 May 2025', 'Updated 5 May 2025', 'Our plan'])).toBe('2025-05-07');
  expect(statedDayOf(['Our plan', 'Updated 5 May 2025'])).toBe('2025-05-05');
  expect(statedDayOf([])).toBeNull();
});

test('a position counts before a day of updating, and of those the latest', () => {
  expect(statedDayOf(['Updated 5 May 2025', 'Position at 31 March 2025'])).toBe('2025-03-31');
  expect(statedDayOf(['Updated 5 May 2025', 'Reviewed 7 May 2025'])).toBe('2025-05-07');
});

const plan = (...above: (string | null)[][]) => {
  const grids = [
    makeGrid([
      ...above,
      ['Action', 'Owner', 'Status'],
      ['Publish the register', 'Head of Place', 'Completed'],
      ['Train the panel, updated 5 May 2025', 'Head of Law', 'In progress'],
    ]),
  ];
  return readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
};

test('the day may stand beside its label, and only above the headers', () => {
  expect(plan(['Our action plan', null, null], ['Last updated:', '31/03/2025', null]).statedDay).toBe(
    '2025-03-31',
  );
  expect(plan(['Our action plan', null, null]).statedDay).toBeNull();
});

test('the day is none of the header itself, nor of what another plan above says', () => {
  const rows = [['Position at 31 March 2025'], ['Our plan'], ['Status as at 30 June 2025']];
  expect(readHeading(makeGrid(rows), 2).statedDay).toBe('2025-03-31');
  expect(readHeading(makeGrid(rows), 2, 1).statedDay).toBeNull();
  expect(readHeading(makeGrid(rows), 2, 5).statedDay).toBeNull();
  const far = [...rows.slice(0, 1), ...Array.from({ length: 40 }, (_, at) => [`Line ${at}`])];
  expect(readHeading(makeGrid(far), 40).statedDay).toBe('2025-03-31');
  expect(readHeading(makeGrid(far), 41).statedDay).toBeNull();
});

test('the day may be one that Excel holds, however narrow its column', () => {
  const held = (format: string, v = 45_747) =>
    readHeading(makeGrid([['Position at', { v, text: '####', format }], ['Action']]), 1).statedDay;
  expect(held('dd/mm/yyyy')).toBe('2025-03-31');
  expect(held('mmm yyyy')).toBeNull();
  expect(held('0')).toBeNull();
  const across = (blanks: number) =>
    readHeading(makeGrid([[...Array.from({ length: blanks }, () => null), 'As at 12 May 2025']]), 1)
      .statedDay;
  expect([across(19), across(20)]).toEqual(['2025-05-12', null]);
  const from1904 = makeGrid([['Position at', { v: 44_285, text: '####', format: 'd/m/yy' }], ['Action']], {
    date1904: true,
  });
  expect(readHeading(from1904, 1).statedDay).toBe('2025-03-31');
  expect(
    readHeading(makeGrid([['Our plan'], ['As at'], ['12 May 2025'], ['Action']]), 3).statedDay,
  ).toBeNull();
});
