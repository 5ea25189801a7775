/** Findings about impact, next steps and lists of actions. */
import { brief, only } from './run';

const everyStatus = (column: 'impact' | 'next', value: string) =>
  ['Complete', 'In progress', 'Not started', 'Superseded', ''].map((status) => ({ status, [column]: value }));

describe('6 impact-missing', () => {
  test('completed or in progress, and the impact is blank', () => {
    expect(brief('impact-missing', everyStatus('impact', ''))).toEqual(['E5', 'E6']);
  });
  test('an impact that is recorded', () => {
    expect(brief('impact-missing', everyStatus('impact', 'Calls answered in half the time'))).toEqual([]);
  });
  test('6 impact-column-missing: one for the plan, no row findings then', () => {
    expect(brief('impact-column-missing', [{ status: 'Complete' }])).toEqual(['plan']);
    expect(brief('impact-missing', [{ status: 'Complete' }])).toEqual([]);
    expect(brief('impact-column-missing', [{ impact: '' }])).toEqual([]);
  });
});

describe('6 next-step-missing', () => {
  test('in progress or not started, and the next step is blank', () => {
    expect(brief('next-step-missing', everyStatus('next', ' - '))).toEqual(['E6  - ', 'E7  - ']);
  });
  test('a next step that is named', () => {
    expect(brief('next-step-missing', everyStatus('next', 'Report to Cabinet'))).toEqual([]);
  });
  test('6 next-step-column-missing: one for the plan, no row findings then', () => {
    expect(brief('next-step-column-missing', [{ status: 'Not started' }])).toEqual(['plan']);
    expect(brief('next-step-missing', [{ status: 'Not started' }])).toEqual([]);
    expect(only('next-step-column-missing', [{}], { columns: { nextSteps: '' } })).toEqual([]);
  });
});

describe('6 several-actions-in-cell', () => {
  test.each([
    '- Hold workshops\n- Write a plan',
    '• Hire\n• Train',
    'We will:\n1. Hire\n2. Train',
    'a) Hire\nb) Train',
  ])('"%s" is a list', (action) =>
    expect(only('several-actions-in-cell', [{ action }])[0]?.facts).toEqual({ actions: 2 }),
  );
  test.each([
    'Hold workshops\nand write a plan',
    '- Hold workshops',
    'We will:\n- Hire',
    '2025-26 budget\n2026-27 budget',
    'A plan\nI see',
  ])('"%s" is no list', (action) => expect(only('several-actions-in-cell', [{ action }])).toEqual([]));
});

test('6 findings about updates say of which action they are, and what stands in its cell', () => {
  const rows = [
    { status: 'Complete', impact: 'Fewer calls', next: '' },
    { status: 'In progress', impact: '-', next: '?', action: 'We will:\r- Hire\r- Train' },
  ];
  expect(only('impact-missing', rows)).toMatchObject([{ action: 1, value: '-', cell: { row: 5 } }]);
  expect(only('next-step-missing', rows)).toMatchObject([{ action: 1, value: '?' }]);
  expect(only('several-actions-in-cell', rows)).toMatchObject([
    { action: 1, value: 'We will:\r- Hire\r- Train', facts: { actions: 2 } },
  ]);
});

test('6 a list in the cell of an excluded action is none of its findings', () => {
  expect(only('several-actions-in-cell', [{ status: 'Superseded', action: '- Hire\n- Train' }])).toEqual([]);
});
