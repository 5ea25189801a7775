import fc from 'fast-check';
import { readSettingsSheet } from '../../../src/settings/read-settings-sheet';
import type { PlanSettings } from '../../../src/model/settings';
import { NO_SETTINGS } from '../../../src/model/settings';
import { statusKey } from '../../../src/model/status/status-key';
import { COLUMN_ROLES, LIFECYCLES, RATINGS } from '../../../src/model/terms';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { reportSettings } from '../../../src/report/sheets/settings-sheet';
import { checkBook, checkSheet } from '../../make/check-sheet-plan';
import { makeRule, RULE } from '../../make/rating-rule';
import { makeSettingsGrid } from '../../settings/settings-grid';
import { rowsOf } from '../../make/sheet-rows';

const planSettingsSheet = (settings: PlanSettings, version: string) =>
  renderSheet(reportSettings(settings), version);

/** What a reader of the workbook would see of the sheet. */
function readBack(settings: PlanSettings) {
  const sheet = planSettingsSheet(settings, '1.0');
  const tables = sheet.tables.map(({ name, top, rows }) => ({
    name,
    rows: rowsOf(sheet)
      .slice(top, top + rows)
      .map((row) => row.map((cell) => cell?.value ?? null)),
  }));
  const { settings: read, problems } = readSettingsSheet([makeSettingsGrid(tables)]);
  return { settings: read, problems };
}

describe('RAG settings', () => {
  const decided: PlanSettings = {
    statusMap: [
      {
        status: 'Green',
        colour: '#92D050',
        lifecycle: 'completed',
        rating: 'green',
        decidedOn: '2024-09-05',
      },
      { status: '', colour: null, lifecycle: 'not-started', rating: 'none', decidedOn: null },
    ],
    council: 'Wealdham Borough Council',
    planName: 'Peer challenge action plan',
    asAt: '2024-09-05',
    sheets: ['Theme 1', 'Theme 2'],
    tables: ['Actions'],
    notWritten: ['Checks'],
    alsoWritten: ['Capacity and time'],
    sameOwners: ['J Smith = John Smith'],
    headerRow: 4,
    columns: { status: 'RAG', dueDate: '' },
    grouping: 'column',
    accepted: ['overdue|Plan|F7|31/03/2025'],
    ratingRules: [
      makeRule('red', { daysLateFrom: 92 }),
      makeRule('amber', { daysLateFrom: -28, daysLateTo: 91, percentTo: 49 }),
    ],
  };

  test('what is written on the sheet is read back as it was decided', () => {
    expect(readBack(decided)).toEqual({ settings: decided, problems: [] });
    expect(checkSheet(planSettingsSheet(decided, '1.0'))).toEqual([]);
  });

  test('what was typed in place of the day of a decision stays there', () => {
    const typed: PlanSettings = {
      ...NO_SETTINGS,
      statusMap: [
        {
          status: 'Done',
          colour: null,
          lifecycle: 'completed',
          rating: 'none',
          decidedOn: 'at the May board',
        },
      ],
    };
    const { settings, problems } = readBack(typed);
    expect(settings).toEqual(typed);
    expect(problems).toHaveLength(1);
  });

  test('with nothing decided the sheet still has both tables, ready to be filled in', () => {
    const sheet = planSettingsSheet(NO_SETTINGS, '1.0');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['RagStatusMap', 'RagPlanSettings']);
    expect(readBack(NO_SETTINGS)).toEqual({ settings: NO_SETTINGS, problems: [] });
    expect(checkBook({ title: 'Settings', language: 'en-GB', sheets: [sheet] })).toEqual([]);
  });

  test('rows that say nothing yet stand below the others as they were typed, also what Excel took for a truth', () => {
    const unread = { statuses: [['Paused', null, true]], settings: [['Colour', 7]], rules: [] };
    const sheet = renderSheet(reportSettings(decided, unread), '1.0');
    const last = sheet.tables.map(({ top, rows, columns }) =>
      Array.from({ length: columns }, (_, at) => rowsOf(sheet)[top + rows - 1]?.[at]?.value ?? null),
    );
    expect(last.slice(0, 2)).toEqual([
      ['Paused', null, 'TRUE', null, null],
      ['Colour', 7],
    ]);
  });

  test('the day of a decision is a date that Excel knows as one', () => {
    const sheet = planSettingsSheet(decided, '1.0');
    expect(rowsOf(sheet)[(sheet.tables[0]?.top ?? 0) + 1]?.[4]).toEqual({
      value: 45540,
      style: 'date',
    });
  });

  test('any decision whatsoever comes back from the sheet', () => {
    const word = fc.stringMatching(/^[A-Za-z=+@#]([ A-Za-z0-9/|.]{0,12}[A-Za-z0-9])?$/);
    const row = fc.record({
      status: fc.oneof(word, fc.constant('')),
      colour: fc.option(word),
      lifecycle: fc.constantFrom(...LIFECYCLES),
      rating: fc.constantFrom(...RATINGS),
      decidedOn: fc.option(fc.constantFrom('2024-02-29', '2025-12-31')),
    });
    const settings = fc.record({
      statusMap: fc.uniqueArray(row, { selector: ({ status, colour }) => statusKey(status, colour) }),
      council: fc.option(word),
      planName: fc.option(word),
      asAt: fc.constantFrom(null, '2024-02-29', '2025-12-31'),
      sheets: fc.array(word),
      tables: fc.array(word),
      notWritten: fc.array(word),
      alsoWritten: fc.array(word),
      sameOwners: fc.array(word),
      headerRow: fc.option(fc.integer({ min: 1, max: 1_048_576 })),
      columns: fc.dictionary(fc.constantFrom(...COLUMN_ROLES), word, { noNullPrototype: true }),
      grouping: fc.option(word),
      accepted: fc.array(word),
      ratingRules: fc.array(RULE),
    });
    fc.assert(
      fc.property(settings, (any) => {
        expect(readBack(any)).toEqual({ settings: any, problems: [] });
      }),
    );
  });
});
