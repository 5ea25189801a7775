/** Section 9: headers in plain English are read by their kinds of words. Whole plans of them are made at random in test/field. */
import { matchHeader, readHeaderWords } from '../../../src/reader/table/match-header';

const ASKED: readonly (readonly [string | null, readonly string[]])[] = [
  [
    'action',
    [
      'What will we do?',
      'What are we going to do?',
      'What we will do',
      'What needs to be done?',
      'What do we need to do?',
      'What has to happen?',
      'What will be done?',
      'What are we doing?',
      'What actions will we take?',
      'What must we do?',
      'What have we agreed to do?',
      'What will happen?',
      'What do we plan to do?',
      'What we plan to do',
      'What should be done?',
      'What will you do?',
      'What is the council going to do?',
      'How will we do it?',
      'How will we get there?',
      'How are we going to do this?',
      'What did we say we would do?',
      'What steps are we taking?',
      "What we'll do",
      'What needs doing?',
      'What is to be done?',
      'What do you need to do?',
      'What will the council do?',
      'How we will achieve this',
    ],
  ],
  [
    'owner',
    [
      'Who will lead?',
      'Who will do it?',
      'Who is responsible?',
      "Who's leading?",
      'Who leads on this?',
      'Who is going to do it?',
      'Who owns this?',
      'Who will make it happen?',
      'Whose job is it?',
      'Who is in charge?',
      'Who is doing it?',
      'Which team will do this?',
      'Who will deliver this?',
      'By whom will it be done?',
      'Who is taking this forward?',
      'Who will be responsible for this?',
      'Who is the lead?',
      'Who is accountable?',
      'Who needs to act?',
    ],
  ],
  [
    'dueDate',
    [
      'By when?',
      'When?',
      'When will it be done?',
      'By when will it be done?',
      'When is it due?',
      'When will we do it?',
      'When will we finish?',
      'When must this be finished?',
      'When do we want to finish by?',
      'When will this happen?',
      'How soon will it be done?',
      'When should it be done by?',
      'When do we need to do this by?',
      'By when will we do it?',
    ],
  ],
  [
    'status',
    [
      'How are we doing?',
      'How is it going?',
      'How far have we got?',
      'How are things going?',
      'How far along are we?',
      'How is this progressing?',
      'How well are we doing?',
    ],
  ],
  [
    'update',
    [
      'What have we done so far?',
      'What has been done?',
      'What has happened so far?',
      'What did we do?',
      'What progress have we made?',
      'What is happening now?',
      "What's the latest?",
      'What have we done?',
      'What was done?',
      'What have we achieved so far?',
      'What has happened since?',
      'Where are we now?',
      'Where have we got to?',
      'Where are we up to?',
      'Where do we stand?',
      "What we've done",
      'What is the progress?',
    ],
  ],
  [
    'impact',
    [
      'What difference has it made?',
      'What has changed?',
      'What is different now?',
      'What impact has it had?',
      'What has been the impact?',
      'What is better?',
      'What difference have we made?',
      'What difference did it make?',
      'What has improved?',
      'What is the evidence of the impact so far?',
    ],
  ],
  [
    'nextSteps',
    [
      'What happens next?',
      'What will we do next?',
      'What is next?',
      'What is left to do?',
      'What still needs to be done?',
      'What else do we need to do?',
      'What more needs to be done?',
      'What comes next?',
    ],
  ],
  [
    'recommendation',
    [
      'What did the peer team say?',
      'What were we asked to do?',
      'What did they recommend?',
      'What did you tell us?',
      'What did the inspectors find?',
      'What is the issue?',
      'What needs to improve?',
      'What do we want to achieve?',
      'What are we trying to achieve?',
      'What is the problem?',
      'What was recommended?',
      'What needs to change?',
      'What the auditors said',
    ],
  ],
  [
    'evidence',
    [
      'How do we know?',
      'How do we know it has worked?',
      'Where is the evidence?',
      'How have we shown this?',
      'How can this be evidenced?',
    ],
  ],
  [
    null,
    [
      'How will we know it has worked?',
      'How will we know?',
      'How will we measure success?',
      'What do we need?',
      'What will we need?',
      'What resources do we need?',
      'What will it cost?',
      'Who benefits?',
      'Who will benefit?',
      'Who else is involved?',
      'Who needs to be involved?',
      'Why are we doing this?',
      'Why does it matter?',
      'When did we start?',
      'When will we start?',
      'When was it done?',
      'When will we review this?',
      'What does success look like?',
      'What does good look like?',
      'What could go wrong?',
      'What might stop us?',
      'What difference will it make?',
      'What will change?',
      'How confident are we?',
      'How much will it cost?',
      'How will we know it is complete?',
      'Where do we want to be?',
      'When will we report?',
      'Who have we told?',
      'What help do we need?',
      'How will we know when it is done?',
      'Which residents are affected?',
      'When was this last updated?',
    ],
  ],
];

test.each(ASKED.flatMap(([role, questions]) => questions.map((question) => [question, role] as const)))(
  '%s',
  (question, role) => {
    expect(matchHeader(question)[0]?.role ?? null).toBe(role);
    expect(matchHeader(question.replace('?', '').toUpperCase())[0]?.role ?? null).toBe(role);
  },
);

test('who and when can be asked at once', () => {
  expect(matchHeader('Who will do this and by when?').map(({ role }) => role)).toEqual(['owner', 'dueDate']);
});

test('what is asked for and is of no use here is never a status, whatever stands under it', () => {
  const isNever = (header: string): boolean => readHeaderWords(header).isNeverStatus;
  expect(
    ['How confident are we?', 'How will we know it is complete?', 'Why?', 'How are we doing?'].map(isNever),
  ).toEqual([...[true, true, false, false]]);
});

test.each([
  ['What is the RAG rating?', 'rating'],
  ['What is the deadline?', 'dueDate'],
  ['Is it done?', 'status'],
  ['Which recommendation does this meet?', 'recommendation'],
  ['What priority is it?', 'recommendation'],
  ['Status', 'status'],
  ['Whole plan RAG', 'rating'],
  ['Whether complete', 'status'],
])('other headers are what their words say: %s', (header, role) => {
  expect(matchHeader(header)[0]?.role).toBe(role);
});

test('a long text that begins like a question is none', () => {
  const text = `What will we do ${'about it and '.repeat(6)}`;
  expect(matchHeader(text)).toEqual([]);
});
