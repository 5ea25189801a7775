/** Writes the stand-in's workbook as an .xlsx file, for the workbench's download. */
import { writeXlsx, type Cell as FileCell, type NamedRange, type RowDef, type WriteSheet } from 'hucre';
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, boxAddress, columnsOf, rowsOf, type Box } from '../model/box';
import { hasContent, type Cell, type Hyperlink } from '../model/cell';
import type { PageRecord, TableRecord } from '../model/records';
import type { SheetState } from '../model/state';
import type { WorkbookModel } from '../model/workbook-model';
import { chartFrom } from './save-chart';
import { bareColour, styleFrom } from './save-look';
import { conditionalRules, validationRules } from './save-rules';

export async function saveXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const { sheets, properties, names } = model.state;
  const title = properties['title'];
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetTo(sheet, sheets)),
    ...(typeof title === 'string' && title !== '' ? { properties: { title } } : {}),
    namedRanges: [
      ...sheets.flatMap(printTitles),
      ...names.map(({ name, formula, sheetId, comment }): NamedRange => {
        const scope = sheets.find(({ id }) => id === sheetId)?.name;
        return {
          name,
          range: formula.replace(/^=/, ''),
          ...(scope === undefined ? {} : { scope }),
          ...(comment === '' ? {} : { comment }),
        };
      }),
    ],
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.id === model.activeSheetId),
    ),
    dateSystem: model.state.date1904 ? '1904' : '1900',
  });
}

function sheetTo(sheet: SheetState, sheets: readonly SheetState[]): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  const rows: NonNullable<WriteSheet['rows']> = [];
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    cells.set(`${row},${column}`, cellTo(cell));
    const line = (rows[row] ??= []);
    line[column] = hasContent(cell) ? cell.value : null;
  }
  const columnCount = Math.max(0, ...[...sheet.columns.keys()].map((column) => column + 1));
  return {
    name: sheet.name,
    rows: Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null)),
    cells,
    columns: Array.from({ length: columnCount }, (_, column) => {
      const { size, hidden } = sheet.columns.get(column) ?? {};
      return {
        ...(size === undefined ? {} : { width: (size / 0.75 - 5) / 7 }),
        ...(hidden ? { hidden } : {}),
      };
    }),
    rowDefs: rowDefs(sheet),
    merges: sheet.merges.map((box) => ({
      startRow: box.top,
      startCol: box.left,
      endRow: box.bottom,
      endCol: box.right,
    })),
    tables: sheet.tables.map((table) => tableTo(table, sheet)),
    conditionalRules: conditionalRules(sheet.conditionals),
    dataValidations: validationRules(sheet.validations),
    charts: sheet.charts.map((chart) => chartFrom(chart, sheets)),
    ...(sheet.frozen ? { freezePane: frozenTo(sheet.frozen) } : {}),
    ...pageTo(sheet.page),
    rowBreaks: [...sheet.rowBreaks],
    colBreaks: [...sheet.columnBreaks],
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === '' ? {} : { tabColor: { rgb: bareColour(sheet.tabColor) } }),
    },
    ...(sheet.visibility === 'Hidden' ? { hidden: true } : {}),
    ...(sheet.visibility === 'VeryHidden' ? { veryHidden: true } : {}),
  };
}

function cellTo(cell: Cell): Partial<FileCell> {
  const style = styleFrom(cell);
  const formula = cell.formula?.slice(1);
  return {
    value: hasContent(cell) ? cell.value : null,
    ...(style ? { style } : {}),
    ...(formula === undefined ? {} : { formula, formulaResult: cell.value }),
    ...(cell.link ? { hyperlink: linkTo(cell.link) } : {}),
  };
}

const linkTo = ({
  address,
  documentReference,
  screenTip,
}: Hyperlink): NonNullable<FileCell['hyperlink']> => ({
  target: address ?? '',
  ...(documentReference === null ? {} : { location: documentReference }),
  ...(screenTip === '' ? {} : { tooltip: screenTip }),
});

function rowDefs(sheet: SheetState): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, { size, hidden }] of sheet.rows) {
    rows.set(row, { ...(size === undefined ? {} : { height: size }), ...(hidden ? { hidden } : {}) });
  }
  return rows;
}

const frozenTo = (box: Box): { rows?: number; columns?: number } => ({
  ...(rowsOf(box) === MAX_ROWS ? {} : { rows: rowsOf(box) }),
  ...(columnsOf(box) === MAX_COLUMNS ? {} : { columns: columnsOf(box) }),
});

function tableTo(table: TableRecord, sheet: SheetState): NonNullable<WriteSheet['tables']>[number] {
  const { box } = table;
  return {
    name: table.name,
    displayName: table.name,
    range: boxAddress(box),
    columns: Array.from({ length: columnsOf(box) }, (_, index) => ({
      name: String(sheet.cells.get(box.top, box.left + index).value),
    })),
    ...(table.style === '' ? {} : { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}

function pageTo({
  fields,
  zoom,
  headersFooters,
}: PageRecord): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const texts = headersFooters['defaultForAllPages'] ?? {};
  const text = (name: string, code: string): string => (texts[name] ? `&${code}${String(texts[name])}` : '');
  const footer = text('leftFooter', 'L') + text('centerFooter', 'C') + text('rightFooter', 'R');
  const fit = typeof zoom['horizontalFitToPages'] === 'number' ? zoom['horizontalFitToPages'] : null;
  return {
    pageSetup: {
      orientation: fields['orientation'] === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: 'a4',
      ...(fit === null ? {} : { fitToPage: true, fitToWidth: fit, fitToHeight: 0 }),
    },
    ...(footer === '' ? {} : { headerFooter: { oddFooter: footer } }),
  };
}

/** The file library's own field for these leaves the sheet's name without quotes, and Excel then repairs the file. */
function printTitles({ name, page }: SheetState): NamedRange[] {
  if (!page.titleRows) return [];
  const { top, bottom } = page.titleRows;
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return [{ name: '_xlnm.Print_Titles', range: `${quoted}!$${top + 1}:$${bottom + 1}`, scope: name }];
}
