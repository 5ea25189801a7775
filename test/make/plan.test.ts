/** The made plans that other tests rest on hold together. */
import { makePlan } from './plan';

describe('a made plan', () => {
  const plan = makePlan({
    rows: [
      { rec: '1', theme: 'Money', ref: '1.1', status: 'Green', owner: 'Head of Finance', due: '2024-09-05' },
      { rec: '2', theme: 'People', ref: '2.1', status: 'green', owner: '', hidden: true },
      {
        rec: '1',
        theme: 'Money',
        ref: '1.2',
        status: 'Agreed in May',
        lifecycle: 'completed',
        rating: 'blue',
      },
      { rec: null, struck: true, status: 'In progress' },
    ],
    emptyRecommendations: [{ reference: '3', theme: 'Money' }],
  });

  test('recommendations stand in the order in which rows first name them, with their actions', () => {
    expect(plan.recommendations.map(({ reference, actions }) => [reference, actions])).toEqual([
      ['1', [0, 2]],
      ['2', [1]],
      ['3', []],
    ]);
    expect(plan.themes).toEqual([
      { name: 'Money', recommendations: [0, 2] },
      { name: 'People', recommendations: [1] },
    ]);
    expect(plan.actions[3]?.recommendation).toBeNull();
  });

  test('each action carries the reading of its map row', () => {
    expect(plan.actions.map(({ lifecycle, rating, basis }) => [lifecycle, rating, basis])).toEqual([
      ['in-progress', 'green', 'assumed'],
      ['in-progress', 'green', 'assumed'],
      ['completed', 'blue', 'words'],
      ['excluded', 'none', 'words'],
    ]);
    expect(plan.statusMap[0]).toMatchObject({
      status: 'Green',
      count: 2,
      spellings: [
        { text: 'Green', count: 1 },
        { text: 'green', count: 1 },
      ],
    });
  });

  test('a column exists where a row fills it in', () => {
    expect(plan.columns).toMatchObject({ owner: 'Owner', dueDate: 'Due date' });
    expect(plan.columns).not.toHaveProperty('impact');
    expect(plan.actions[1]?.owner?.text).toBe('');
    expect(plan.actions[0]?.impact).toBeNull();
    expect(plan.actions[0]?.due).toMatchObject({ text: '05/09/2024', reading: { day: '2024-09-05' } });
  });
});
