/** Whether a text says a status or only mentions one. */
import { readWords } from '../../../src/reader/status/read-words';

const how = (text: string) => readWords(text).coverage.how;

describe('2.9 a status is said, not mentioned', () => {
  test.each([
    'Complete',
    'Completed June 2024',
    'Completed 12/06/24 (R3)',
    'Fully implemented',
    'Complete - the policy was adopted in May',
    'Policy adopted - complete',
    'May 2025: in progress, report due',
    'Superseded by action 4.2',
    'Now withdrawn by Cabinet',
    '█████░░░░░ 50%',
  ])('"%s" says one', (text) => expect(how(text)).toBe('says'));

  test.each([
    'Recruitment started',
    'Procurement complete',
    'Policy drafted and implemented',
    'Met and agreed',
  ])('"%s" nearly says one, and is assumed', (text) => {
    expect(how(text)).toBe('nearly');
    expect(readWords(text).basis).toBe('assumed');
  });

  test.each([
    'Working group met',
    'Report delivered to Cabinet',
    'Post removed from the structure',
    'Contract was signed off by legal',
    'Post removed',
    'New officer started in post',
  ])('"%s" only mentions one, and is unknown', (text) => {
    expect(how(text)).toBe('mentions');
    expect(readWords(text)).toMatchObject({ lifecycle: 'unknown', basis: 'unread' });
  });

  test('what other clauses mention lowers what is said, and never raises it', () => {
    expect(readWords('Complete - the new officer started in post').lifecycle).toBe('completed');
    expect(readWords('Complete - monitoring of the results by the board is ongoing')).toMatchObject({
      lifecycle: 'in-progress',
      basis: 'assumed',
    });
    expect(readWords('Not started - the bid was delivered to the funder in May').lifecycle).toBe(
      'not-started',
    );
  });

  test('the words that are left are told', () =>
    expect(readWords('Report delivered to Cabinet').coverage).toMatchObject({
      said: 1,
      left: ['report', 'cabinet'],
    }));
});
