/** Statuses met in the field are read as they say, alone in their column or beside others, and never by what they mention. */
import { readAsGrids } from './read-sheets';
import { SAID } from './statuses';

const PLAN = [
  ['Complete', 'Hold a forum for tenants'],
  ['In progress', 'Write to each household'],
  ['Not started', 'Visit each village hall'],
  ['Complete', 'Price the roof repairs'],
] as const;

/** The reading of a status that stands among others which are read, as in any plan. */
function readingOf(status: string): string {
  const rows = [...PLAN, [status, 'Print a guide to the budget'] as const];
  const outcome = readAsGrids([
    {
      name: 'Action plan',
      rows: [
        ['Recommendation', 'Action', 'Status'],
        ...rows.map(([said, action]) => ['1. Hear from tenants', action, said]),
      ],
    },
  ]);
  if (typeof outcome === 'string') return outcome;
  const action = outcome.plan.actions[rows.length - 1];
  return action ? `${action.lifecycle}, ${action.basis}` : 'no action';
}

const cases = Object.entries(SAID).flatMap(([reading, statuses]) =>
  statuses.map((status) => ({ status, reading })),
);

test.each(cases)('"$status" is $reading', ({ status, reading }) => {
  const [lifecycle = '', bases = 'unread'] = reading.split(', ');
  const accepted = bases.split(' or ').map((basis) => `${lifecycle}, ${basis}`);
  const found = readingOf(status);
  // Where either basis is right, the one found stands for both.
  expect(accepted.includes(found) ? reading : found).toBe(reading);
});
