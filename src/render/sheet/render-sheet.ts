/** A document as a sheet: its blocks at their places, columns as wide as their tables need, set up for print. */
import type { FilledColumn, Table } from '../../report/table';
import { OWN_SHEETS, type SheetKind } from '../../model/own-names';
import { atOnce, type Sliced } from '../../model/slices';
import type { Block, SheetDocument } from '../../report/document';
import { datedFooter, sheetFooter } from '#words/sheets';
import type { SheetPlan } from '../sheet-plan';
import { fitsOnePage, pagePoints, readableWidths } from './page-room';
import { pageBreaks, runsOn } from './pages';
import { DEFAULT_HEIGHT, headerWidth, heightOf, rowHeightsSliced } from './row-heights';
import { SheetStack } from './stack';

/** Whole on one page wherever it fits there. */
const ONE_PAGE: readonly SheetKind[] = ['summary', 'members'];

/** @param version the product's, for the footer of a sheet that speaks for no day */
export const renderSheet = (document: SheetDocument, version: string): SheetPlan =>
  atOnce(renderSheetSliced(document, version));

/** The same block by block, and column by column. */
export function* renderSheetSliced(document: SheetDocument, version: string): Sliced<SheetPlan> {
  const { kind, title, subtitle, grid, printed, asAt, blocks } = document;
  const onePage = ONE_PAGE.includes(kind);
  // A table of more rows than a page holds need not be laid out to be known.
  const isLonger =
    onePage && tablesOf(blocks).some(({ rowCount }) => !fitsOnePage(rowCount * DEFAULT_HEIGHT, []));
  const next = isLonger ? document.shorter?.() : null;
  if (next) return yield* renderSheetSliced(next, version);
  const { wanted, least } = widthsOf(grid, blocks);
  const widths = readableWidths(wanted, least, printed);
  const stack = new SheetStack(title, printed ?? widths.length, subtitle);
  for (const block of blocks) {
    if (block.kind === 'table') yield* stack.table(block);
    else stackBlock(stack, block);
  }
  const { stacked, blocks: pageBlocks, tied } = stack.build();
  yield;
  const fitted = yield* rowHeightsSliced({ widths, ...stacked });
  // A grid may have columns in which nothing stands: they take nothing of the page.
  const onPage = widths.slice(0, printed ?? stacked.cells.columns.length);
  const points = heightOf(fitted);
  const fits =
    onePage &&
    fitsOnePage(
      fitted.reduce((sum, _, row) => sum + points(row), 0),
      onPage,
    );
  const shorter = fits ? null : (document.shorter?.() ?? null);
  if (shorter !== null) return yield* renderSheetSliced(shorter, version);
  const breaksBelow = (row: number): readonly number[] =>
    pageBreaks(pageBlocks, {
      points: pagePoints(onPage),
      heightOf: points,
      titleRow: row,
      rows: fitted.length,
      tied,
    });
  const isCut = (breaks: readonly number[]): boolean =>
    stacked.tables.some(({ top, rows }) => breaks.some((row) => row > top && row < top + rows));
  const header = repeatedRow(blocks, stacked.tables);
  const below = fits ? [] : breaksBelow(header);
  // Pages on which no table goes on need no header of one.
  const bare = below.length === 0 || isCut(below) ? null : breaksBelow(0);
  const [titleRow, breaks] = bare === null || isCut(bare) ? [header, below] : [0, bare];
  return {
    kind,
    name: OWN_SHEETS[kind].name,
    widths,
    ...stacked,
    fitted,
    breaks,
    print: {
      ...printSetUp(asAt === undefined ? sheetFooter(version) : datedFooter(asAt), titleRow),
      ...(fits && { pagesTall: 1 }),
      ...(printed !== undefined && { columns: printed }),
    },
    ...(asAt !== undefined && { asAt }),
  };
}

const tablesOf = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table');

/**
 * Printed at the top of every page after its own: the header of the lists with which the sheet ends, which have the same
 * one, or of the only table where it stands at the end. A sheet that ends otherwise says on every page whose it is.
 */
function repeatedRow(blocks: readonly Block[], placed: SheetPlan['tables']): number {
  const tables = tablesOf(blocks);
  const ends = tables.length === 1 ? blocks.at(-1)?.kind === 'table' : tables.at(-1)?.paging === 'list';
  if (!ends) return 0;
  const headers = tables.map(({ columns }) => JSON.stringify(columns.map(({ header }) => header)));
  const first = headers.findLastIndex((header) => header !== headers.at(-1)) + 1;
  return placed.at(tables.findIndex((one, index) => index >= first && runsOn(one)))?.top ?? 0;
}

/** What the tables of the sheet share, and more where one of their columns says that it needs more. */
function widthsOf(
  grid: readonly number[],
  blocks: readonly Block[],
): { readonly wanted: number[]; readonly least: readonly number[] } {
  const widths = [...grid];
  /** No word of a header is broken. */
  const least: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const take = ({ header, width = LEAST_WIDTH }: FilledColumn, index: number): void => {
      least[index] = Math.max(least[index] ?? 0, headerWidth(header));
      widths[index] = Math.max(widths[index] ?? LEAST_WIDTH, width, least[index] ?? 0);
    };
    block.columns.forEach(take);
    block.beside.forEach((column, index) => take(column, block.columns.length + 1 + index));
  }
  return { wanted: widths, least };
}

/** Of a column for which neither the grid nor the table has a width. */
const LEAST_WIDTH = 8;

function stackBlock(stack: SheetStack, block: Exclude<Block, Table>): void {
  switch (block.kind) {
    case 'gap':
      return stack.gap();
    case 'headline':
      return stack.headline(block.text);
    case 'glance':
      return stack.glance(block);
    case 'links':
      return stack.links(block);
    case 'sentence':
      return stack.sentence(block.label === undefined ? block.text : `${block.label.text} ${block.text}`);
    case 'note':
      return stack.sentence(block.text);
    case 'heading':
      return stack.heading(block);
    case 'passage':
      return stack.passage(block);
    case 'places':
      return block.places.forEach(({ place, text }) => stack.sentence(`${place} ${text}`));
  }
}

/** @param titleRow repeated on every page, from 0 */
export const printSetUp = (footer: SheetPlan['print']['footer'], titleRow: number): SheetPlan['print'] => ({
  orientation: 'landscape',
  paper: 'A4',
  pagesWide: 1,
  titleRows: [titleRow, titleRow],
  footer,
});
