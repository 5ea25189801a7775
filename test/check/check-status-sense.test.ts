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

describe('6 what a % complete or an update is held against', () => {
  test('an action without a % complete has no conflict with it, nor has an excluded or an unknown one', () => {
    for (const row of [
      { status: 'Complete' },
      { status: 'Superseded', percent: 50 },
      { status: '?', percent: 50 },
    ])
      expect(brief('status-conflict', [row])).toEqual([]);
  });
  test('the conflict says which % complete, beside which lifecycle, of which action', () => {
    expect(only('status-conflict', [{ percent: null }, { status: 'Complete', percent: 90 }])).toMatchObject([
      { action: 1, value: 'Complete', facts: { because: 'percent', percent: 90, lifecycle: 'completed' } },
    ]);
  });
  test('the doubt says the sentence, and of which action', () => {
    const update = ' All actions complete . A review follows.';
    expect(only('status-doubtful', [{ update: '' }, { status: 'In progress', update }])).toMatchObject([
      { action: 1, value: 'In progress', facts: { sentence: 'All actions complete' } },
    ]);
  });
  test('only the first and the last sentence are asked, at both ends of a long update', () => {
    const long = 'The board met and talked at length about what is to be done with the old hall in the park';
    const sense = (update: string) => brief('status-doubtful', [{ status: 'In progress', update }]).length;
    expect(sense(`Completed. ${long}. ${long}.`)).toBe(1);
    expect(sense(`${long}. ${long}. Completed.`)).toBe(1);
    expect(sense(`${long}. Completed. ${long}.`)).toBe(0);
    expect(sense('Work goes on. Completed. More to do')).toBe(0);
    expect(sense('Work goes on. Completed. ')).toBe(1);
    expect(sense('Procurement complete')).toBe(0);
  });
  test('a plan without statuses is not held against its updates', () => {
    expect(brief('status-doubtful', { statusColumn: false, rows: [{ update: 'Completed.' }] })).toEqual([]);
  });
  test('a sentence of more than twelve words says more than that it is done', () => {
    const sense = (update: string) => brief('status-doubtful', [{ status: 'In progress', update }]).length;
    expect(sense('This action this work this item this task that was it completed')).toBe(1);
    expect(sense('This action this work this item this task that was it now completed')).toBe(0);
  });
});
