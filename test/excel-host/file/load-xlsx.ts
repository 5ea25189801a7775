/** Opens an .xlsx file in the stand-in: cells, looks, tables, rules, names; charts and drawings are left out. */
import { readXlsx, type Sheet, type TableDefinition, type Workbook as FileWorkbook } from 'hucre';
import { MAX_COLUMNS, MAX_ROWS, boxAt, parseBox, type Box } from '../model/box';
import type { Line, TableRecord } from '../model/records';
import { newSheet, type BookState, type SheetState } from '../model/state';
import type { WorkbookModel } from '../model/workbook-model';
import { cellsFrom } from './load-cells';
import { colourOf, themeOf, type Theme } from './load-look';
import { pageFrom } from './load-page';
import { conditionalsFrom, validationsFrom } from './load-rules';

/** Takes the place of whatever the model held; its name is set by the caller. Throws where the bytes are no workbook. */
export async function loadXlsx(model: WorkbookModel, bytes: Uint8Array): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true });
  const state = stateFrom(file, model);
  model.restore(state);
  model.activeSheetId = (state.sheets[file.activeSheet ?? 0] ?? state.sheets[0])?.id ?? '';
  model.selection = boxAt(0, 0);
}

function stateFrom(file: FileWorkbook, model: WorkbookModel): BookState {
  const theme = themeOf(file.themeColors);
  const date1904 = file.dateSystem === '1904';
  const sheets = file.sheets.map((sheet) => sheetFrom(sheet, theme, date1904, model));
  const { title = '', subject = '', creator = '', keywords = '', description = '' } = file.properties ?? {};
  return {
    sheets,
    names: (file.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, range, scope, comment }) => ({
        name,
        formula: `=${range}`,
        sheetId: sheets.find((sheet) => sheet.name === scope)?.id ?? null,
        visible: true,
        comment: comment ?? '',
      })),
    properties: { title, subject, author: creator, keywords, comments: description },
    structureProtected: file.workbookProtection?.lockStructure ?? false,
    date1904,
  };
}

function sheetFrom(sheet: Sheet, theme: Theme, date1904: boolean, model: WorkbookModel): SheetState {
  const filter = sheet.autoFilter ? parseBox(sheet.autoFilter.range) : null;
  return {
    ...newSheet(model.newId(1), sheet.name),
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    isProtected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    tabColor: colourOf(sheet.view?.tabColor, theme) ?? '',
    showGridlines: sheet.view?.showGridLines ?? true,
    showHeadings: sheet.view?.showRowColHeaders ?? true,
    cells: cellsFrom(sheet, theme, date1904),
    rows: rowsFrom(sheet),
    columns: columnsFrom(sheet),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    tables: (sheet.tables ?? []).flatMap((table) => tableFrom(table, model)),
    conditionals: conditionalsFrom(sheet.conditionalRules ?? [], theme, () => model.newId(4)),
    validations: validationsFrom(sheet.dataValidations ?? []),
    frozen: frozenFrom(sheet),
    autoFilter: filter,
    rowBreaks: sheet.rowBreaks ?? [],
    columnBreaks: sheet.colBreaks ?? [],
    page: pageFrom(sheet.pageSetup, sheet.headerFooter),
  };
}

function rowsFrom(sheet: Sheet): ReadonlyMap<number, Line> {
  const rows = new Map<number, Line>();
  for (const [index, { height, hidden }] of sheet.rowDefs ?? []) {
    rows.set(index, { ...(height === undefined ? {} : { size: height }), ...(hidden ? { hidden } : {}) });
  }
  return rows;
}

/** Characters to points: 7 pixels a character and 5 of margin, three quarters of a point each. */
const pointsFrom = (characters: number): number => (characters * 7 + 5) * 0.75;

function columnsFrom(sheet: Sheet): ReadonlyMap<number, Line> {
  const columns = new Map<number, Line>();
  (sheet.columns ?? []).forEach(({ width, hidden }, index) => {
    if (width === undefined && !hidden) return;
    columns.set(index, {
      ...(width === undefined ? {} : { size: pointsFrom(width) }),
      ...(hidden ? { hidden } : {}),
    });
  });
  return columns;
}

function frozenFrom({ freezePane }: Sheet): Box | null {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  if (rows === 0 && columns === 0) return null;
  return boxAt(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS);
}

function tableFrom(table: TableDefinition, model: WorkbookModel): TableRecord[] {
  const box = parseBox(table.range ?? '');
  if (!box) return [];
  return [
    {
      id: model.newId(2),
      name: table.displayName ?? table.name,
      box,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      style: table.style ?? '',
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  ];
}
