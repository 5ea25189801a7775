import { readSettingsSheet } from '../../src/settings/read-settings-sheet';
import { NO_SETTINGS } from '../../src/model/settings';
import type { CellValue } from '../../src/model/grid';
import { makeSettingsGrid } from './settings-grid';
import { briefly } from '../make/settings-problem';

const MAP_HEADER = ['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on'];
const readMap = (...rows: CellValue[][]) =>
  readSettingsSheet([makeSettingsGrid([{ name: 'RagStatusMap', rows: [MAP_HEADER, ...rows] }])]);
const readSettings = (...rows: CellValue[][]) =>
  readSettingsSheet([makeSettingsGrid([{ name: 'RagPlanSettings', rows: [['Setting', 'Value'], ...rows] }])]);

describe('The settings sheet', () => {
  test('a workbook without one has no settings and no problems', () => {
    expect(readSettingsSheet([])).toMatchObject({ settings: NO_SETTINGS, problems: [] });
    expect(readSettingsSheet([makeSettingsGrid([])])).toMatchObject({ settings: NO_SETTINGS, problems: [] });
  });

  test('a chosen status is read with its colour, lifecycle, rating and day', () => {
    const { settings, problems } = readMap(['Green', '#92D050', 'Completed', 'Green', 45905]);
    expect(briefly(problems)).toEqual([]);
    expect(settings.statusMap).toEqual([
      {
        status: 'Green',
        colour: '#92D050',
        lifecycle: 'completed',
        rating: 'green',
        decidedOn: '2025-09-05',
      },
    ]);
  });

  test('days of a workbook that counts from 1904 are read as its own', () => {
    const grid = makeSettingsGrid(
      [{ name: 'RagStatusMap', rows: [MAP_HEADER, ['G', null, 'Completed', null, 44443]] }],
      'RAG settings',
      true,
    );
    expect(readSettingsSheet([grid]).settings.statusMap[0]?.decidedOn).toBe('2025-09-05');
  });

  test('a day typed as text is read, day first', () => {
    const { settings, problems } = readMap(['G', null, 'Completed', null, '05/09/2025']);
    expect([settings.statusMap[0]?.decidedOn, problems]).toEqual(['2025-09-05', []]);
  });

  test('words retyped in another case, with a dash or a stray space are understood', () => {
    const { settings, problems } = readMap(['On hold', null, ' in-progress ', 'AMBER', null]);
    expect(briefly(problems)).toEqual([]);
    expect(settings.statusMap[0]).toMatchObject({ lifecycle: 'in-progress', rating: 'amber' });
  });

  test('a blank rating is no rating, a blank colour no colour, "(blank)" the empty status', () => {
    const { settings } = readMap(['(blank)', null, 'Not started', null, null]);
    expect(settings.statusMap).toEqual([
      { status: '', colour: null, lifecycle: 'not-started', rating: 'none', decidedOn: null },
    ]);
  });

  test('a row whose lifecycle or rating is not one of ours is left out and reported with its cell', () => {
    const { settings, problems } = readMap(
      ['Doing', null, 'Doing it', 'Green', null],
      ['Red', null, 'Not started', 'Crimson', null],
      ['Done', null, 'Completed', 'Blue', null],
    );
    expect(settings.statusMap.map(({ status }) => status)).toEqual(['Done']);
    expect(briefly(problems)).toEqual(['lifecycle-unreadable|C4|Doing it', 'rating-unreadable|D5|Crimson']);
  });

  test('a day that cannot be read is reported, and stays with its decision', () => {
    const { settings, problems } = readMap(['Done', null, 'Completed', null, 'last week']);
    expect(settings.statusMap[0]).toMatchObject({ status: 'Done', decidedOn: 'last week' });
    expect(briefly(problems)).toEqual(['date-unreadable|E4|last week']);
  });

  test('of two rows for one status the first counts, and the second is reported', () => {
    const { settings, problems } = readMap(
      ['Closed', null, 'Completed', null, null],
      ['closed ', null, 'Not started', null, null],
    );
    expect(settings.statusMap.map(({ lifecycle }) => lifecycle)).toEqual(['completed']);
    expect(briefly(problems)).toEqual(['status-twice|A5|closed']);
  });

  test('a dash is a status of its own and not the empty one', () => {
    const { settings } = readMap(
      ['-', null, 'Not started', null, null],
      ['(blank)', null, 'Unknown', null, null],
    );
    expect(settings.statusMap.map(({ status }) => status)).toEqual(['-', '']);
  });

  test('every plan setting is read, several sheets and accepted findings a row each', () => {
    const { settings, problems } = readSettings(
      ['Council name', 'Wealdham Borough Council'],
      ['Plan name', 'Peer challenge action plan'],
      ['As-at date', 45382],
      ['Sheet', 'Theme 1'],
      ['Sheet', 'Theme 2'],
      ['Table', 'Actions'],
      ['Sheet not written', 'Checks'],
      ['Sheet also written', 'Capacity and time'],
      ['Same owner', 'J Smith = John Smith'],
      ['Header row', 4],
      ['Column: status', 'RAG'],
      ['Column: due date', '(none)'],
      ['Grouping', 'column'],
      ['Accepted finding', 'overdue|Plan|F7|31/03/2025'],
      ['Accepted finding', 'owner-missing|Plan|G9|'],
    );
    expect(briefly(problems)).toEqual([]);
    expect(settings).toEqual({
      statusMap: [],
      council: 'Wealdham Borough Council',
      planName: 'Peer challenge action plan',
      asAt: '2024-03-31',
      sheets: ['Theme 1', 'Theme 2'],
      tables: ['Actions'],
      notWritten: ['Checks'],
      alsoWritten: ['Capacity and time'],
      sameOwners: ['J Smith = John Smith'],
      headerRow: 4,
      columns: { status: 'RAG', dueDate: '' },
      grouping: 'column',
      accepted: ['overdue|Plan|F7|31/03/2025', 'owner-missing|Plan|G9|'],
      ratingRules: [],
    });
  });

  test('an as-at date may be typed as text; one that is no whole day is reported', () => {
    expect(readSettings(['As-at date', '31 March 2024']).settings.asAt).toBe('2024-03-31');
    expect(readSettings(['As-at date', 'March 2024'])).toMatchObject({
      settings: { asAt: null },
      problems: [{ kind: 'date-unreadable', facts: { value: 'March 2024' } }],
    });
  });

  test('a setting nobody knows, a second council and a header row that is no row are reported', () => {
    const { settings, problems } = readSettings(
      ['Colour scheme', 'dark'],
      ['Council name', 'Wealdham'],
      ['Council name', 'Another'],
      ['Header row', 'the top one'],
    );
    expect(settings).toMatchObject({ council: 'Wealdham', headerRow: null });
    expect(briefly(problems)).toEqual([
      'setting-unknown|A4|Colour scheme',
      'setting-twice|A6|Council name',
      'row-number-unreadable|B7|the top one',
    ]);
  });

  test('columns may be moved about; one that was deleted is reported', () => {
    const rows: CellValue[][] = [
      ['Rating', 'Lifecycle', 'Status', 'Colour'],
      ['Green', 'Completed', 'Done', null],
    ];
    const { settings, problems } = readSettingsSheet([makeSettingsGrid([{ name: 'RagStatusMap', rows }])]);
    expect(settings.statusMap[0]).toMatchObject({ status: 'Done', lifecycle: 'completed', rating: 'green' });
    expect(briefly(problems)).toEqual(['header-missing|A3|Decided on']);
  });

  test('a copy of the sheet that the user renamed is theirs and is not read', () => {
    const rows: CellValue[][] = [MAP_HEADER, ['Green', null, 'Completed', 'Green', null]];
    const copy = makeSettingsGrid([{ name: 'RagStatusMap', rows }], 'RAG settings (old)');
    expect(readSettingsSheet([copy]).settings).toEqual(NO_SETTINGS);
  });
});
