/** The second calculation comes to what the examples of docs/method.md say, before anything is compared with it. */
import { dayOfSerial } from './calendar';
import { readDate } from './dates';
import { EVERYDAY, HEDGES, PHRASES, TURNERS, TURNERS_AFTER } from './method-words';
import { readWords } from './read-words';
import { share } from './tally';

test.each([
  ['Delivered late', 'completed, words'],
  ['Completed but awaiting sign-off', 'in-progress, assumed'],
  ['Partially complete - overdue', 'in-progress, words'],
  ['Not due to be completed until May', 'not-started, words'],
  ['Closed - superseded', 'excluded, words'],
  ['In progess', 'unknown, unread'],
  ['Completed June 2024', 'completed, words'],
  ['Complete - the policy was adopted in May', 'completed, words'],
  ['Policy adopted - complete', 'completed, words'],
  ['Superseded by action 4.2', 'excluded, words'],
  ['Recruitment started', 'in-progress, assumed'],
  ['Working party met', 'unknown, unread'],
  ['Report delivered to Cabinet', 'unknown, unread'],
  ['Post removed from the structure', 'unknown, unread'],
  ['on track to be completed', 'in-progress, words'],
  ['Not on track', 'not-started, assumed'],
  ['75% complete', 'in-progress, words'],
  ['Complete 75%', 'in-progress, words'],
  ['Not started / in progress', 'in-progress, assumed'],
])('2.7 and 2.9: "%s" is %s', (text, reading) => {
  const { lifecycle, basis } = readWords(text);
  expect(`${lifecycle}, ${basis}`).toBe(reading);
});

test('4: 62 actions and 26 targets are shared as on the page', () => {
  expect(share([2, 0, 60], 62, 100)).toEqual([3, 0, 97]);
  expect(share([30, 30], 62, 97)).toEqual([49, 48]);
  expect(share([22, 3, 1], 26, 100)).toEqual([85, 11, 4]);
});

test.each([
  ['March 2025', '2025-03-31'],
  ['Oct 24', '2024-10-31'],
  ['Q3 2024/25', '2024-12-31'],
  ['Q2 2025', '2025-09-30'],
  ['2025/26', '2026-03-31'],
  ['by 2025', '2025-12-31'],
  ['Winter 2025', '2026-02-28'],
  ['April 2025 to March 2026', '2026-03-31'],
  ['1-3 May 2025', '2025-05-03'],
  ['03/04/2025', '2025-04-03'],
])('7: "%s" is due on %s', (value, day) => {
  expect(readDate({ value })).toEqual({ kind: 'date', day });
});

test('7: serial numbers are counted through leap years', () => {
  expect(dayOfSerial(45_747)).toBe('2025-03-31');
  expect(dayOfSerial(45_351)).toBe('2024-02-29');
});

test('the tables of words are found on the page', () => {
  expect(PHRASES).toContainEqual(['done', 'completed successfully']);
  expect(PHRASES).toContainEqual(['out', 'carried forward']);
  expect(TURNERS).toContain('yet to');
  expect(TURNERS_AFTER).toEqual(['by', 'until', 'till']);
  expect(HEDGES).toContain('subject to');
  expect(EVERYDAY).toContain('in place');
});
