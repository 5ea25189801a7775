/** Findings about statuses that do not agree with the % complete or the update beside them. */
import type { MadeRow } from '../make/plan';
import { brief, only } from './run';

describe('6 status-conflict: the % complete says otherwise', () => {
  const conflicts = (row: MadeRow) => only('status-conflict', [row]).map(({ facts }) => facts);

  test.each([
    ['Complete', 90, 1],
    ['Complete', 100, 0],
    ['Not started', 5, 1],
    ['Not started', 0, 0],
    ['In progress', 100, 1],
    ['In progress', 99, 0],
    ['In progress', 0, 0],
    ['Not started', 100, 1],
  ])('"%s" at %d%% is %d conflict', (status, percent, count) => {
    expect(conflicts({ status, percent })).toHaveLength(count);
  });
});

describe('6 status-doubtful: the update says done, the status does not', () => {
  test.each([
    'Completed.',
    'Completed',
    'Workshops held in May. All actions complete.',
    'This action is now complete. A review follows.',
    'Signed off; see minutes',
    'Framework adopted.\nDone',
  ])('"%s" beside "In progress"', (update) => {
    expect(only('status-doubtful', [{ status: 'In progress', update }])).toMatchObject([
      { value: 'In progress', facts: { because: 'update' } },
    ]);
  });
  test.each([
    'Not completed.',
    'Completed the first workshop. More follow.',
    'To be completed.',
    'Partly complete.',
    'Complete - subject to sign-off.',
    'Completed: phase 1 of the review. More to come.',
    'Delivered - the new framework was adopted.',
    'Survey completed in May, results awaited.',
    'Work goes on. It was completed late in Leeds. More to do',
    '',
  ])('"%s" says nothing of the kind', (update) => {
    expect(brief('status-doubtful', [{ status: 'In progress', update }])).toEqual([]);
  });
  test('a completed action is not in doubt', () => {
    expect(brief('status-doubtful', [{ status: 'Complete', update: 'Completed.' }])).toEqual([]);
  });
});
