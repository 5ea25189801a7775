/** What is decided about where the plan is and what it is called, as another state of the settings. */
import {
  chooseCandidate,
  chooseColumn,
  chooseHeaderRow,
  chooseSheet,
  letReaderFind,
  namePlan,
} from '../../src/edit/place-plan';
import { NO_SETTINGS, type PlanSettings } from '../../src/model/settings';

const CHOSEN: PlanSettings = {
  ...NO_SETTINGS,
  council: 'Aldermere District Council',
  sheets: ['Old plan'],
  tables: ['OldPlan'],
  headerRow: 4,
  columns: { status: 'RAG', owner: '' },
  grouping: 'fill-down',
};

describe('Where the plan is', () => {
  test.each([
    ['by its sheet', chooseSheet(CHOSEN, 'Plan'), ['Plan'], []],
    ['by a table', chooseCandidate(CHOSEN, { sheets: ['Plan'], table: 'P' }), ['Plan'], ['P']],
    ['by sheets', chooseCandidate(CHOSEN, { sheets: ['A', 'B'], table: null }), ['A', 'B'], []],
    ['by nobody', letReaderFind(CHOSEN), [], []],
  ])(
    '%s: what was decided about rows and columns belongs to the place before',
    (_, settings, sheets, tables) => {
      expect(settings).toEqual({ ...NO_SETTINGS, council: CHOSEN.council, sheets, tables });
    },
  );
  test('another header row forgets the columns, and nothing else', () => {
    expect(chooseHeaderRow(CHOSEN, 7)).toEqual({ ...CHOSEN, headerRow: 7, columns: {} });
  });
  test('a column is chosen, said not to be there, or left to the reader again', () => {
    expect(chooseColumn(CHOSEN, 'action', 'Step').columns).toEqual({ ...CHOSEN.columns, action: 'Step' });
    expect(chooseColumn(CHOSEN, 'status', '').columns.status).toBe('');
    expect(chooseColumn(CHOSEN, 'status', null).columns).toEqual({ owner: '' });
  });
});

test('A name that is blank is no name', () => {
  expect(namePlan(CHOSEN, '  ', ' Peer challenge ')).toMatchObject({
    council: null,
    planName: 'Peer challenge',
  });
});
