import { readSettingsSheet } from '../../src/settings/read-settings-sheet';
import type { PlanSettings } from '../../src/model/settings';
import { renderSheet } from '../../src/render/sheet/render-sheet';
import { reportSettings } from '../../src/report/sheets/settings-sheet';
import { makeRule } from '../make/rating-rule';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../src/workbook/file/write/write-bytes';

describe('Settings in a workbook', () => {
  test('a decision that is written into a file is read from it again, formula-like text and all', async () => {
    const decided: PlanSettings = {
      statusMap: [
        {
          status: '=Green',
          colour: null,
          lifecycle: 'in-progress',
          rating: 'green',
          decidedOn: '2025-09-05',
        },
        { status: '', colour: '#FFC000', lifecycle: 'not-started', rating: 'none', decidedOn: null },
      ],
      council: 'Wealdham Borough Council',
      planName: '2025',
      asAt: '2025-03-31',
      sheets: ['Theme 1', 'Theme 2'],
      tables: [],
      notWritten: ['Checks', 'Actions'],
      alsoWritten: ['Questions for challenge'],
      sameOwners: ['J Smith = John Smith'],
      headerRow: 4,
      columns: { status: 'RAG: Q2', impact: '' },
      grouping: null,
      accepted: ['overdue|Plan|F7|31/03/2025'],
      ratingRules: [makeRule('red', { daysLateFrom: 92 }), makeRule('none', { lifecycle: 'not-started' })],
    };
    const bytes = await writeSummaryBytes({
      title: 'Settings',
      language: 'en-GB',
      sheets: [renderSheet(reportSettings(decided), '1.0')],
    });
    const workbook = await openWorkbookBytes('settings.xlsx', bytes);
    const grids = await workbook.readGrids();
    expect(readSettingsSheet(grids)).toMatchObject({ settings: decided, problems: [] });
  });
});
