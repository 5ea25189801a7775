import { takeSnapshot } from '../../src/history/snapshot';
import { makePlan } from '../make/plan';

test('a snapshot has every action as the plan shows it, with the date in force', () => {
  const plan = makePlan({
    rows: [
      {
        rec: 'R1',
        ref: '1.1',
        action: 'Publish it',
        status: 'Completed',
        due: '2025-03-31',
        revised: '2025-06-30',
        update: 'Done in May',
      },
      {
        rec: null,
        action: 'Something else',
        due: { text: 'Ongoing', reading: { kind: 'open-ended' } },
        struck: true,
      },
    ],
  });
  const { day, label, actions } = takeSnapshot(plan, '2025-09-30', 'Q2 2025/26');
  expect([day, label]).toEqual(['2025-09-30', 'Q2 2025/26']);
  expect(actions).toEqual([
    {
      recommendation: 'R1',
      reference: '1.1',
      text: 'Publish it',
      status: 'Completed',
      lifecycle: 'completed',
      rating: 'none',
      due: '2025-06-30',
      dueShown: '30/06/2025',
      update: 'Done in May',
    },
    expect.objectContaining({
      recommendation: '',
      reference: '',
      lifecycle: 'excluded',
      due: null,
      dueShown: 'Ongoing',
      update: '',
    }),
  ]);
});

test('3.6 two recommendations of one reference are told apart by what they stand under', () => {
  const plan = makePlan({ rows: [{ rec: 'R1', theme: 'Finance' }, { rec: 'R2' }] });
  const [first, second] = plan.recommendations;
  const recommendations = [first!, { ...second!, reference: 'R1', source: 'Planning audit' }];
  const names = takeSnapshot({ ...plan, recommendations }, '2025-09-30', '').actions;
  expect(names.map(({ recommendation }) => recommendation)).toEqual(['R1 (Finance)', 'R1 (Planning audit)']);
});
