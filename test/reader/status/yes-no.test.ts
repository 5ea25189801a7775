/** Answers under a header that asks. */
import { levelStatus } from '../../../src/model/status/status-text';
import {
  answerTraits,
  askedWords,
  asksDayOfDone,
  isMark,
  isPlainNo,
  isYes,
  needsOthers,
  questionOf,
  readAnswer,
  type Question,
} from '../../../src/reader/status/yes-no';

const traitsOf = (text: string) => answerTraits(text, levelStatus(text));

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

  test('a day is a yes only where the day on which it was done is asked for, and assumed: it may be still to come', () => {
    const answer = { lifecycle: 'completed', basis: 'assumed' };
    for (const text of ['31/03/2026', '3 March 2026', '3rd March 2026', 'Mar-26', '31.03.26', 'March 2026'])
      expect([text, readAnswer(text, 'day', false), isMark(text, 'day')]).toEqual([text, answer, true]);
    for (const text of [
      'Target date March 2027',
      'end of 2027',
      'end 2027',
      'due 2027',
      'Revised to 30/11/2026',
      'expected Dec 2026',
      'Spring 2027',
    ])
      expect([text, readAnswer(text, 'day', false), isMark(text, 'day')]).toEqual([text, null, false]);
    for (const question of ['done', 'started'] as const)
      expect([readAnswer('31/03/2026', question, true), isMark('31/03/2026', question)]).toEqual([
        null,
        false,
      ]);
  });

  test.each(['date completed', 'completed on', 'closed date', 'actual end date', 'date action completed'])(
    'under "%s" stands the day on which it was done',
    (level) => expect(asksDayOfDone(level)).toBe(true),
  );
  test.each([
    'completed',
    'delivered',
    'delivered when',
    'completion date',
    'when done',
    'complete',
    'end date',
  ])('under "%s" a day may be a target', (level) => expect(asksDayOfDone(level)).toBe(false));
});

describe('2.8 what is an answer, a mark and a plain no', () => {
  test('answers are yes, no and partly; marks are what is put where something is done', () => {
    for (const text of ['Yes', 'x', '✘', 'Partly', 'in part', 'Some', 'not yet'])
      expect(traitsOf(text).answer).toBe(true);
    for (const text of ['', 'Green', 'Yesterday, in May']) expect(traitsOf(text).answer).toBe(false);
    for (const text of ['x', ' ✓ ', 'P', 'ticked', 'TRUE']) expect(isMark(text)).toBe(true);
    for (const text of ['Yes', 'No', '✘', '']) expect(isMark(text)).toBe(false);
    for (const text of ['No', 'n', '☐', '×']) expect(isPlainNo(text)).toBe(true);
    for (const text of ['Yes', 'Partly', '']) expect(isPlainNo(text)).toBe(false);
  });
  test('an answer to a recommendation says nothing of the work', () => {
    for (const text of ['Accepted', 'Partially agreed', 'Agreed in part', 'Noted by management', 'Rejected'])
      expect(traitsOf(text).response).toBe(true);
    for (const text of ['Accepted and done', 'Agreed with the Leader', `${' '.repeat(40)}Accepted`])
      expect(traitsOf(text).response).toBe(false);
  });
  test('a blank that is a no is assumed', () => {
    expect(readAnswer(' ', 'done', true)).toEqual({ lifecycle: 'not-started', basis: 'assumed' });
    expect(readAnswer('Partly', 'started', false)).toEqual({ lifecycle: 'in-progress', basis: 'words' });
  });
  test('a header of more than sixty characters asks nothing', () => {
    expect(questionOf(`Complete?${' '.repeat(51)}`)).toBe('done');
    expect(questionOf(`Complete?${' '.repeat(52)}`)).toBeNull();
  });
  test('what stands in brackets to be ticked or crossed is no part of the question', () => {
    for (const header of ['Done (yes/no)', 'Done [Y / N]', 'Done (x)', 'Done (tick when it is)', 'BAU?'])
      expect(questionOf(header)).toBe('done');
    expect(questionOf('Done (by whom)')).toBeNull();
    expect(questionOf('Superseded?')).toBeNull();
  });
});

describe('2.8 what an answer means by what is asked', () => {
  const ALL: readonly Question[] = ['done', 'started', 'waiting', 'blue', 'green', 'amber', 'red'];
  test('yes says that it is so', () => {
    expect(ALL.map((question) => readAnswer('Yes', question, false)?.lifecycle)).toEqual([
      ...['completed', 'in-progress', 'not-started'],
      ...['completed', 'in-progress', 'in-progress', 'not-started'],
    ]);
  });
  test('no says that it has not begun where it was asked whether it is done or has, and else nothing', () => {
    expect(ALL.filter((question) => readAnswer('No', question, false) !== null)).toEqual(['done', 'started']);
    expect(ALL.filter((question) => !needsOthers(question))).toEqual(['done', 'started']);
  });
  test('a tick in any letters is a yes', () => {
    expect(['YES', ' y ', 'True', 'Tick', 'R'].map(isYes)).toEqual([true, true, true, true, true]);
    expect(['', 'No', 'Partly', 'Yes, in May'].map(isYes)).toEqual([false, false, false, false]);
  });
});

describe('2.8 what a header asks', () => {
  test.each<[string, Question | null]>([
    ['Not started?', 'waiting'],
    ['Not yet begun', 'waiting'],
    ['On hold?', null],
    ['On track?', 'pace'],
    ['Overdue?', null],
    ['Ongoing', 'started'],
    ['Amber', 'amber'],
    ['White', null],
  ])('%j: %s', (header, question) => expect(questionOf(header)).toBe(question));

  test.each([
    ['Completed? (Y/N)', 'Completed'],
    ['Completed ( y / n )', 'Completed'],
    ['Completed [Yes/No]', 'Completed'],
    ['Completed [ yes / no ]', 'Completed'],
    ['Completed (tick as appropriate)', 'Completed'],
    ['Completed (x)', 'Completed'],
    ['(X) Completed', 'Completed'],
    ['Completed?Started', 'Completed Started'],
    ['Completed(x)Started', 'Completed Started'],
    ['Completed (by whom)', 'Completed (by whom)'],
    ['Completed (extra)', 'Completed (extra)'],
    ['Completed (maybe/no)', 'Completed (maybe/no)'],
    [`Completed (tick${' '.repeat(100)})`, 'Completed'],
    [`Completed (tick${'-'.repeat(101)})`, `Completed (tick${'-'.repeat(101)})`],
  ])('of %j the words are %j', (header, words) => expect(askedWords(header)).toBe(words));

  test('an answer to a recommendation has forty characters at most', () => {
    expect(traitsOf(`${' '.repeat(32)}Accepted`).response).toBe(true);
    expect(traitsOf(`${' '.repeat(33)}Accepted`).response).toBe(false);
  });
});
