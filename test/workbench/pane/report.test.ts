/** What a person in front of Excel gives back: enough to learn from, and nothing of their workbook. */
import { HAND_STEPS } from './hand-steps';
import { reportOf, type Trial } from './report';

const trial: Trial = {
  excel: 'PC 16.0.18025.20000 en-GB',
  excelApi: '1.20',
  results: [
    { name: 'A sheet can be added', result: 'holds', why: '' },
    { name: 'A table grows', result: 'differs', why: 'table: expected "A1:B4", got "A1:B3"' },
    { name: 'A new thing', result: 'not in this Excel', why: 'It needs ExcelApi 1.21.' },
  ],
  answers: new Map([
    ['first-click', 'Yes'],
    ['undo-write', 'Nothing'],
  ]),
  steps: HAND_STEPS,
};

test('The report names the Excel, what differs, and each answer with a mark where it is not what was built on', () => {
  const lines = reportOf(trial).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Excel: PC 16.0.18025.20000 en-GB',
    'ExcelApi: 1.20',
    '',
    'Assumptions: 1 hold, 1 differ, 1 are not in this Excel, 0 were not run',
    '- A table grows: table: expected "A1:B4", got "A1:B3"',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining(['[x] first-click: Yes', '[!] undo-write: Nothing', '[ ] teams: Not tried']),
  );
  expect(lines).toHaveLength(7 + HAND_STEPS.length);
});

test('Every step by hand has a name of its own and at least two answers', () => {
  expect(new Set(HAND_STEPS.map(({ id }) => id)).size).toBe(HAND_STEPS.length);
  expect(HAND_STEPS.filter(({ answers }) => new Set(answers).size < 2)).toEqual([]);
});
