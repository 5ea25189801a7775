/** Findings about statuses that do not agree with what stands beside them. */
import type { MadeRow } from '../make/plan';
import { brief, only } from './run';

const GREEN = '#92D050';
const RED = '#FF0000';
const AMBER = '#FFC000';

describe('6 status-conflict', () => {
  const conflicts = (row: MadeRow) => only('status-conflict', [row]).map(({ facts }) => facts);

  test('the text names one colour and the fill is another', () => {
    expect(conflicts({ status: 'Green', fill: RED })).toEqual([
      { because: 'colour', text: 'green', fill: 'red' },
    ]);
    expect(conflicts({ status: 'Amber On Track', lifecycle: 'in-progress', fill: GREEN })).toHaveLength(1);
    expect(conflicts({ status: 'In progress', rag: 'Red', fill: GREEN })).toHaveLength(1);
  });
  test('a shade of the named colour, no fill, or words without a colour are no conflict', () => {
    expect(conflicts({ status: 'Green', fill: '#E2EFDA' })).toEqual([]);
    expect(conflicts({ status: 'Green' })).toEqual([]);
    expect(conflicts({ status: 'Green', fill: '#D9D9D9' })).toEqual([]);
    expect(conflicts({ status: 'Complete', fill: RED })).toEqual([]);
    expect(conflicts({ status: 'Amber-Green', lifecycle: 'in-progress', fill: GREEN })).toEqual([]);
  });
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
    'Delivered - the new framework was adopted.',
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

describe('6 status-doubtful: a fill unlike most of the same words', () => {
  const rows = (...fills: string[]): MadeRow[] => fills.map((fill) => ({ status: 'Complete', fill }));
  test('one red among the green', () => {
    expect(only('status-doubtful', rows(GREEN, GREEN, RED))).toMatchObject([
      { cell: { row: 6 }, facts: { because: 'fill', usual: 'green', found: 'red', count: 2 } },
    ]);
  });
  test('half and half, or shades of one colour, are not in doubt', () => {
    expect(brief('status-doubtful', rows(GREEN, RED))).toEqual([]);
    expect(brief('status-doubtful', rows(GREEN, '#00B050', '#C6EFCE'))).toEqual([]);
  });
  test('2.3 work in progress may rightly be of any colour', () => {
    const open = [GREEN, GREEN, GREEN, AMBER, AMBER, RED].map((fill) => ({ status: 'In progress', fill }));
    expect(brief('status-doubtful', open)).toEqual([]);
  });
});
