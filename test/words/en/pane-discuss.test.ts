import { discussText } from '#words/pane-discuss';

test('A list to send has a heading with its day, and a line an action with owner and reasons', () => {
  const lines = [
    { reference: '1.1', text: 'Train the panel', owner: 'Law', facts: ['overdue 59 days', 'red'] },
    { reference: '', text: 'Agree the programme', owner: '', facts: [] },
  ];
  expect(discussText('Improvement plan', '2025-03-31', [{ heading: null, lines }])).toBe(
    [
      'Improvement plan: to discuss, as at 31 March 2025',
      '- 1.1 Train the panel (Law; overdue 59 days; red)',
      '- Agree the programme',
    ].join('\n'),
  );
});

test('A list by owner has each owner under a heading of its own', () => {
  const line = { reference: '1.1', text: 'Train the panel', owner: '', facts: ['red'] };
  expect(discussText('Plan', '2025-03-31', [{ heading: 'Law: 1', lines: [line] }])).toBe(
    ['Plan: to discuss, as at 31 March 2025', '', 'Law: 1', '- 1.1 Train the panel (red)'].join('\n'),
  );
});
