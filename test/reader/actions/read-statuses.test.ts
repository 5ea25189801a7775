/** What is taken for the status of a row whose cells are blank. */
import { locatePlan, readPlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';

const row = (action: string, status: CellSpec, rag: CellSpec): CellSpec[] => [
  'Make the budget plain',
  action,
  'Town Clerk',
  status,
  rag,
];

function readings(status: CellSpec, rag: CellSpec): string {
  const grid = makeGrid([
    ['Recommendation', 'Action', 'Owner', 'Status', 'RAG'],
    row('Print a guide to the budget', 'Completed', 'Blue'),
    row('Visit each village hall', 'In progress', 'Green'),
    row('Hold a forum for tenants', 'Not started', 'Red'),
    row('Price the roof repairs', status, rag),
  ]);
  const plan = readPlan([grid], locatePlan([grid], NO_SETTINGS), NO_SETTINGS);
  const last = plan.actions.at(-1);
  return `${last?.lifecycle}, ${last?.rating}, ${last?.basis}`;
}

describe('2.4 where the words and the colour beside them are blank', () => {
  test('the fill of the status cell is what there is', () => {
    expect(readings({ fill: '#FFC000' }, null)).toBe('in-progress, amber, assumed');
  });

  test('a colour in the column of colours comes before it', () => {
    expect(readings({ fill: '#FFC000' }, 'Red')).toBe('not-started, red, assumed');
    expect(readings({ fill: '#FFC000' }, { fill: '#FF0000' })).toBe('not-started, red, assumed');
  });

  test('a cell without words, colour and fill has no status', () => {
    expect(readings(null, null)).toBe('unknown, none, unread');
  });

  test('beside words it is no rating, since a blank colour is none (2.3)', () => {
    expect(readings({ v: 'In progress', fill: '#FFC000' }, null)).toBe('in-progress, none, words');
  });
});
