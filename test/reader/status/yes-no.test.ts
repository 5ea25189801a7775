/** Answers under a header that asks. */
import { questionOf, readAnswer } from '../../../src/reader/status/yes-no';

describe('2.8 headers that ask', () => {
  test.each([
    'Complete?',
    'Completed (Y/N)',
    'Done',
    'Implemented?',
    'Has it been actioned?',
    'Action completed? (tick)',
  ])('"%s" asks whether it is done', (header) => expect(questionOf(header)).toBe('done'));
  test.each(['Started?', 'Work under way?'])('"%s" asks whether it has begun', (header) =>
    expect(questionOf(header)).toBe('started'),
  );
  test.each(['Statutory?', 'Budget agreed', 'Status', 'Consultation completed?', 'Not complete?', 'Owner'])(
    '"%s" asks nothing about the action',
    (header) => expect(questionOf(header)).toBeNull(),
  );
});

describe('2.8 answers', () => {
  test.each(['Yes', 'y', 'TRUE', 'x', '✓', '☑', 'ü', 'þ'])('"%s" is yes', (text) =>
    expect(readAnswer(text, 'done', false)).toEqual({ lifecycle: 'completed', basis: 'words' }),
  );
  test.each(['No', 'n', 'FALSE', '☐', '✗', 'û'])('"%s" is no, assumed', (text) =>
    expect(readAnswer(text, 'done', false)).toEqual({ lifecycle: 'not-started', basis: 'assumed' }),
  );
  test('partly is in progress, and yes to Started? too', () => {
    expect(readAnswer('Partly', 'done', false)?.lifecycle).toBe('in-progress');
    expect(readAnswer('Yes', 'started', false)?.lifecycle).toBe('in-progress');
  });
  test('a blank is a no only where the column is ticked or left blank', () => {
    expect(readAnswer('', 'done', true)?.lifecycle).toBe('not-started');
    expect(readAnswer('', 'done', false)).toBeNull();
    expect(readAnswer('Tender issued', 'done', true)).toBeNull();
  });
});
