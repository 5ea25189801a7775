/** Section 7: of two dates in one cell the one that took the other's place is told from a range, a remark and a second deadline. */
import { splitMovedDate } from '../../../src/reader/text/split-moved-date';

test.each([
  ['31/12/2025 → 31/08/2026', '31/12/2025', '31/08/2026'],
  ['31/03/2026 (revised from 31/12/2025)', '31/12/2025', '31/03/2026'],
  ['March 2026 (was December 2025)', 'December 2025', 'March 2026'],
  ['Dec 25 - revised to Aug 26', 'Dec 25', 'Aug 26'],
  ['~~Dec 2025~~ Jun 2026', 'Dec 2025', 'Jun 2026'],
  ['Original: 31/12/2025; Revised: 31/08/2026', '31/12/2025', '31/08/2026'],
  ['31/08/2026 (revised) 31/12/2025 (original)', '31/12/2025', '31/08/2026'],
  ['Revised from 31/12/2025 to 31/08/2026', '31/12/2025', '31/08/2026'],
  ['31/12/2025\nRevised date: 31/08/2026', '31/12/2025', '31/08/2026'],
  ['Q3 2025/26 moved to Q1 2026/27', 'Q3 2025/26', 'Q1 2026/27'],
  // Moved more than once: from the first to the last.
  ['Dec 2025 -> Mar 2026 -> Aug 2026', 'Dec 2025', 'Aug 2026'],
  ['Aug 2026 (was Mar 2026, originally Dec 2025)', 'Dec 2025', 'Aug 2026'],
  // Earlier, where that is what is said.
  ['31/03/2026 brought forward to 31/12/2025', '31/03/2026', '31/12/2025'],
  ['31/12/2025 (was 31/03/2026)', '31/03/2026', '31/12/2025'],
])('%j', (text, from, to) => expect(splitMovedDate(text)).toEqual({ from, to }));

test.each([
  ['one date', '31/12/2025'],
  ['one date that was moved', '31/03/2026 (revised)'],
  ['one date that is new', 'Now 31/08/2026'],
  ['a range', 'April 2025 to March 2026'],
  ['a range of days', '1 March 2026 - 30 June 2026'],
  ['two deadlines', '31/12/2025 and 31/03/2026'],
  ['two dates without a word', '31/12/2025 / 31/08/2026'],
  ['the day on which it was moved', '31/12/2025 (revised on 03/02/2026)'],
  ['an earlier day of that kind', '31/12/2026 (revised 03/02/2026)'],
  ['the day on which the row was written', '31/12/2025 (updated 03/02/2026)'],
  ['the day of a meeting', '31/12/2025 (reviewed 03/02/2026)'],
  ['two phases', 'Phase 1 March 2026, phase 2 now June 2026'],
  ['no day to come', 'Dec 2025 - revised to TBC'],
  ['no day at first', '31/12/2025 → ongoing'],
  ['a first date in part', 'March (revised to June 2026)'],
  ['numbers', '10 > 5'],
  ['the same day twice', '31/12/2025 → 31 December 2025'],
  ['a remark', `31/12/2025 now 31/08/2026 ${'as the board has agreed '.repeat(6)}`],
])('%s is no date that was moved: %j', (_what, text) => expect(splitMovedDate(text)).toBeNull());
