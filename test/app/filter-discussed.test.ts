/** What is picked out of the list to discuss. */
import {
  countChips,
  DUE_RANGES,
  EVERYTHING_DISCUSSED,
  filterDiscussed,
  groupByOwner,
  toDiscuss,
  type DiscussFilter,
} from '../../src/app/filter-discussed';
import { makePlan } from '../make/plan';

const plan = makePlan({
  rows: [
    { action: 'Train the panel', status: 'Red', owner: 'Law', due: '2025-01-31', update: '' },
    {
      action: 'Publish the register',
      status: 'Not started',
      owner: 'Place',
      due: '2025-03-01',
      update: 'Soon',
    },
    {
      action: 'Review the budget',
      status: 'Green',
      owner: 'Finance',
      due: '2024-12-31',
      update: 'Done soon',
    },
    { action: 'Agree the programme', status: '', owner: 'TBC', update: '' },
    { action: 'Close the depot', status: 'Complete', owner: 'Place', due: '2024-01-01', update: '' },
  ],
});
const all = toDiscuss({ plan, asAt: '2025-03-31' });
const pick = (filter: Partial<DiscussFilter>): string[] =>
  filterDiscussed({ plan, asAt: '2025-03-31' }, all, { ...EVERYTHING_DISCUSSED, ...filter }).map(
    ({ action }) => action.text.text,
  );

test('Without a filter everything is shown, what is overdue longest first, and what is completed is not there', () => {
  const days = all.map(({ daysOverdue }) => daysOverdue);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(pick({})).toHaveLength(all.length);
  expect(pick({})).not.toContain('Close the depot');
});
test('A reason shows the actions that have it, and says how many there are', () => {
  expect(pick({ chip: 'no-status' })).toEqual(['Agree the programme']);
  expect(countChips(all).get('no-status')).toBe(1);
});
test('No update shows those whose update is blank, in a plan that has updates', () => {
  expect(pick({ chip: 'no-update' })).toEqual(['Train the panel', 'Agree the programme']);
  const without = makePlan({ rows: [{ status: '' }] });
  expect(countChips(toDiscuss({ plan: without, asAt: '2025-03-31' })).get('no-update')).toBe(0);
});
test('An owner shows their own, and no owner is a choice as well', () => {
  expect(pick({ owner: 'Place' })).toEqual(['Publish the register']);
  expect(pick({ owner: '' })).toEqual(['Agree the programme']);
});
test('When it is due picks out what is late, what comes within 90 days, what comes later and what has no date', () => {
  const dated = makePlan({
    rows: [
      { action: 'Late', status: 'Red', due: '2025-03-30' },
      { action: 'Today', status: 'Red', due: '2025-03-31' },
      { action: 'In 90 days', status: 'Red', due: '2025-06-29' },
      { action: 'In 91 days', status: 'Red', due: '2025-06-30' },
      { action: 'Some day', status: 'Red', due: '' },
    ],
  });
  const at = { plan: dated, asAt: '2025-03-31' } as const;
  const found = DUE_RANGES.map((due) =>
    filterDiscussed(at, toDiscuss(at), { ...EVERYTHING_DISCUSSED, due }).map(
      ({ action }) => action.text.text,
    ),
  );
  expect(found).toEqual([['Late'], ['Today', 'In 90 days'], ['In 91 days'], ['Some day']]);
});
test('Every word that is searched for has to be there, in whatever case', () => {
  expect(pick({ words: 'THE register' })).toEqual(['Publish the register']);
  expect(pick({ words: 'register budget' })).toEqual([]);
});

test('By owner, each has their own together, those with most first, and none is lost', () => {
  const groups = groupByOwner(all);
  expect(groups.flatMap(({ actions }) => actions)).toHaveLength(all.length);
  for (const { owner, actions } of groups) {
    expect(actions.every(({ action }) => (action.owner?.text ?? '').replace('TBC', '') === owner)).toBe(true);
    expect(actions).toEqual(all.filter((one) => actions.includes(one)));
  }
  const sizes = groups.map(({ actions }) => actions.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(groups.map(({ owner }) => owner)).toContain('');
});
