/** By owner: a table that stands alone on its sheet, however many owners there are. */
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { reportByOwner } from '../../../src/report/sheets/by-owner';
import type { MadeRow } from '../../make/plan';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeInput, valuesOf } from '../make-book';

const sheetOf = (rows: MadeRow[]) => renderSheet(reportByOwner(makeInput({ rows }))!, '1.2.3');

test('each owner has figures of what is in scope: the most overdue first, then the most open, then the most done', () => {
  const of = (owner: string, status: string, due = ''): MadeRow => ({ owner, status, due });
  const rows = [
    of('Done', 'Completed'),
    of('Busy', 'In progress'),
    of('Busy', 'Not started', '2024-12-04'),
    of('Late', 'In progress', '2024-09-04'),
    of('Late', 'In progress', '2024-09-05'),
    of('', 'Completed'),
    of('TBC', 'Completed'),
    of('Gone', 'Superseded'),
  ];
  expect(valuesOf(sheetOf(rows), 'RagOwnerFigures')?.map((row) => Object.values(row))).toEqual([
    ['Late', 2, 1, 1, 0],
    ['Busy', 2, 0, 1, 0],
    ['No owner', 0, 0, 0, 2],
    ['Done', 0, 0, 0, 1],
  ]);
  const undated = sheetOf([{ owner: 'Head', status: 'Completed' }]);
  expect(Object.keys(valuesOf(undated, 'RagOwnerFigures')?.[0] ?? {})).toEqual([
    'Owner',
    'Open',
    'Completed',
  ]);
  expect(reportByOwner(makeInput({ rows: [{ status: 'Completed' }] }))).toBeNull();
});

test.each([3, 30, 200])('of %i owners each has a row, and the header is repeated on every page', (owners) => {
  const sheet = sheetOf(
    Array.from({ length: owners }, (_, index) => ({ owner: `Head of ${index}`, status: 'In progress' })),
  );
  expect(checkSheet(sheet)).toEqual([]);
  expect(valuesOf(sheet, 'RagOwnerFigures')).toHaveLength(owners);
  expect(sheet.tables).toHaveLength(1);
  // Pages end by themselves, each below the header.
  expect([sheet.print.titleRows[0], sheet.breaks]).toEqual([sheet.tables[0]?.top, []]);
});
