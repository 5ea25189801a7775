/** 3.8 rows beneath the header that tell the author what to write are no actions. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

const HEADER = ['Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const WORK: CellSpec[] = [
  'Improve homes',
  'Write a plan for homes',
  'Head of Housing',
  '31/03/2025',
  'Complete',
];
/** Whether the row beneath the header is counted. */
const isCounted = (...hint: CellSpec[]) => {
  const { length } = planOf(makeGrid([HEADER, hint, WORK, WORK.with(1, 'Build ten homes')])).actions;
  return length === 3;
};

test.each<[string, CellSpec[], boolean]>([
  [
    'brackets and questions',
    ['(what was asked)', 'What will you do?', 'Who is the lead?', 'By when?', null],
    false,
  ],
  [
    'guiding words and a date to be typed',
    ['Text of it', 'Describe the action', 'Names', 'Realistic target date', null],
    false,
  ],
  [
    'guiding words and a list of statuses',
    ['Text of it', 'Describe the action', 'Names', null, 'Red / Amber / Green'],
    false,
  ],
  ['a status nobody knows', ['Improve homes', 'Plan the work', 'Head of Housing', null, '?'], true],
  ['a status that is asked', ['Improve homes', 'Plan the work', 'Head of Housing', null, 'Complete?'], true],
  ['a status in brackets', ['Improve homes', 'Plan it', 'Head of Housing', null, '(Not started)'], true],
  [
    'guiding words, and a list of two',
    ['Text of it', 'Describe the action', 'Names', null, 'Open / Shut'],
    true,
  ],
  [
    'guiding words, and a status with a day in it',
    ['Text of it', 'Describe the action', 'Names', null, 'Complete by 31/03/2025'],
    true,
  ],
  ['guiding words alone', ['Improve the list', 'Describe the roles', 'Leader', null, null], true],
  ['guiding words and a day', ['(what was asked)', 'What will you do?', 'Who?', '31/03/2025', null], true],
  [
    'guiding words and a status',
    ['(what was asked)', 'What will you do?', 'Who?', null, 'In progress'],
    true,
  ],
  ['guiding words and a colour', ['(what was asked)', 'What will you do?', 'Who?', null, 'Green'], true],
  ['guiding words and a number', ['(what was asked)', 'What will you do?', 'Who?', 7, null], true],
  [
    'a guiding word and a date to be typed',
    ['Improve homes', 'Build ten of them', 'Roles', 'Month and year', null],
    false,
  ],
  [
    'plain guidance, a guiding word and a date to be typed',
    ['(what was asked)', 'Build ten of them', 'Roles', 'Month and year', null],
    false,
  ],
  [
    'no guiding word, a date to be typed and a list of statuses',
    ['Improve homes', 'Build ten of them', 'Leader', 'Month and year', 'Red / Amber / Green'],
    false,
  ],
  [
    'no guiding word and a date to be typed',
    ['Improve homes', 'Build ten of them', 'Leader', 'Month and year', null],
    true,
  ],
  [
    'a guiding word and a day that says nothing',
    ['Improve homes', 'Build ten of them', 'Roles', 'soon', null],
    true,
  ],
  [
    'plain guidance in fewer than half of the cells',
    ['(what was asked)', '[what is done]', 'Leader', 'Cabinet', 'Xyz'],
    true,
  ],
  [
    'plain guidance and guiding words in half of the cells',
    ['(what was asked)', '[what is done]', 'Roles', 'Cabinet', 'Xyz'],
    false,
  ],
  ['two examples', ['e.g. Improve homes', 'Example: build them', null, null, null], false],
  [
    'two examples of four cells',
    ['e.g. Improve homes', 'Example: build them', 'Leader', null, 'Complete'],
    false,
  ],
  [
    'two examples of five',
    ['e.g. Improve homes', 'Build them', 'e.g. Leader', '31/03/2025', 'Complete'],
    true,
  ],
  ['one example of two cells', ['e.g. Improve homes', 'Build them', null, null, null], true],
  ['one example', ['e.g. Improve homes', 'Build them', 'Leader', null, null], true],
  [
    'an action that begins as an example',
    ['Improve homes', 'Example: build them', 'Leader', 1, 'Complete'],
    false,
  ],
  ['a row called an example', ['Example', 'Build them', 'Leader', '31/03/2025', 'Complete'], false],
  [
    'an example that is the action',
    ['Improve homes', 'Examples of good homes', 'Leader', 1, 'Complete'],
    true,
  ],
  [
    'plain guidance in half of the cells',
    ['(what was asked)', '[what is done]', 'Leader', 'Cabinet', null],
    false,
  ],
])('%s: %j', (_what, hint, counted) => {
  expect(isCounted(...hint)).toBe(counted);
});

test('none beneath a heading', () => {
  const hint: CellSpec[] = ['(what was asked)', 'What will you do?', 'Who is the lead?', 'By when?', null];
  const after = (row: CellSpec[]) =>
    planOf(makeGrid([HEADER, row, hint, WORK, WORK.with(1, 'Build ten homes')]));
  expect(after(['Theme: Money']).actions).toHaveLength(3);
  expect(after([]).actions).toHaveLength(2);
});

test('several beneath one another, and none below the first action', () => {
  const hint: CellSpec[] = ['(what was asked)', 'What will you do?', 'Who is the lead?', 'By when?', null];
  expect(planOf(makeGrid([HEADER, hint, hint, WORK])).actions).toHaveLength(1);
  expect(planOf(makeGrid([HEADER, hint, [], hint, WORK])).actions).toHaveLength(1);
  expect(planOf(makeGrid([HEADER, WORK, hint])).actions).toHaveLength(2);
});
