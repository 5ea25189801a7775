/**
 * A sheet that is the council's own once it is there: a plan, or the key of one. It is no document of a report: nothing is
 * said of a plan, no line counts its tables, and its header row is the one that is repeated on every page.
 */
import { OWN_SHEETS, type CouncilsKind } from '../../model/own-names';
import { cutAtWord } from '../../report/one-line';
import { sheetFooter } from '#words/sheets';
import { stackCells, type SheetCell, type SheetCells } from '../sheet-cells';
import type { SheetPlan, SheetTable } from '../sheet-plan';
import { printSetUp } from './render-sheet';
import { rowHeights } from './row-heights';

interface CouncilSheet extends Partial<Pick<SheetPlan, 'highlights' | 'choices'>> {
  readonly kind: CouncilsKind;
  readonly cells: SheetCells;
  readonly widths: readonly number[];
  readonly tables: readonly SheetTable[];
  readonly footer: SheetPlan['print']['footer'];
  /** Repeated on every page. */
  readonly titleRow: number;
  readonly paper?: SheetPlan['print']['paper'];
}

export function councilSheet({
  footer,
  titleRow,
  paper = 'A4',
  highlights = [],
  ...sheet
}: CouncilSheet): SheetPlan {
  const sized = { ...sheet, heights: {} };
  return {
    ...sized,
    name: OWN_SHEETS[sheet.kind].name,
    fitted: rowHeights(sized),
    highlights,
    bars: [],
    chart: null,
    print: { ...printSetUp(footer, titleRow), paper },
  };
}

/** Characters of a title at the foot of a page: Excel takes 255 for all of a footer, an ampersand or an emoji is two of them. */
const LONGEST_FOOT = 100;

/** Under its own title, as the sheet is the council's own. In a footer an ampersand begins a code. */
export const councilFooter = (title: string): SheetPlan['print']['footer'] => ({
  ...sheetFooter(''),
  left: cutAtWord(title, LONGEST_FOOT).replaceAll('&', '&&'),
});

/** Of a plan: a title, what to do with it, a blank row. */
export const HEADER_ROW = 3;

interface CouncilPlan extends Pick<CouncilSheet, 'widths' | 'highlights' | 'choices' | 'footer' | 'paper'> {
  readonly kind: Exclude<CouncilsKind, 'key' | 'beside'>;
  readonly title: string;
  /** "" leaves its row blank. */
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A plan as one Excel table. */
export function councilPlan({ title, note, headers, rows, ...sheet }: CouncilPlan): SheetPlan {
  const [name] = OWN_SHEETS[sheet.kind].tables;
  return councilSheet({
    ...sheet,
    cells: stackCells([
      [{ value: title, style: 'title' }],
      note === '' ? [] : [{ value: note, style: 'line' }],
      [],
      headers.map((header): SheetCell => ({ value: header, style: 'header' })),
      ...rows,
    ]),
    tables: [{ name, top: HEADER_ROW, left: 0, rows: rows.length + 1, columns: headers.length }],
    titleRow: HEADER_ROW,
  });
}
