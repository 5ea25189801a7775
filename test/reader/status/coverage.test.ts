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

  test.each<[string, string]>([
    // Dates, references and colours are no clause; a turner or hedge alone is one, and says nothing.
    ['Partly - complete - report to the board of the county', 'mentions'],
    ['May 2025 - complete - report to the board of the county', 'says'],
    ['Partly', 'nothing'],
    ['May 2025', 'nothing'],
    ['', 'nothing'],
    // "New" is a status where it stands alone.
    ['New', 'says'],
    ['New officer', 'nothing'],
    // A word parts less than a mark where what comes before it is said of anything.
    ['In place and the report went to the board', 'nearly'],
    ['Delivered and the report went to the board', 'says'],
    ['Delivered live and the report went to the board', 'says'],
    ['In place - the report went to the board', 'says'],
    ['Met and delivered', 'says'],
    // A noun that nothing turns is a word like any other.
    ['Late start', 'nearly'],
    ['Late', 'says'],
    ['As planned by the board', 'nothing'],
    // What is out is out by, with, into, to or under something.
    ['Superseded by the new housing plan', 'says'],
    ['Post superseded by the new housing plan', 'mentions'],
    ['Superseded at the new housing plan', 'mentions'],
  ])('%j: %s', (text, covers) => expect(how(text)).toBe(covers));

  test.each<[string, string, string]>([
    [
      'Superseded by the new housing plan - the survey of residents by the board was delivered',
      'excluded',
      'words',
    ],
    ['The report was delivered to the full board - in progress', 'in-progress', 'words'],
    ['Complete - the report to the full board is under way', 'in-progress', 'assumed'],
    ['Complete - the report to the full board is suspended', 'in-progress', 'assumed'],
    ['Complete - the report to the full board is overdue', 'completed', 'words'],
    ['Completed but awaiting the minister', 'in-progress', 'assumed'],
    ['Completed', 'completed', 'words'],
    ['The 100% completed report of the board is awaiting the minister of state', 'completed', 'assumed'],
  ])('of %j is %s, %s', (text, lifecycle, basis) =>
    expect(readWords(text)).toMatchObject({ lifecycle, basis }),
  );

  test('the words that are left are told', () =>
    expect(readWords('Report delivered to Cabinet').coverage).toMatchObject({
      said: 1,
      left: ['report', 'cabinet'],
    }));
});
