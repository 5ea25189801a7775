/** A document as a sheet: its blocks at their places, columns as wide as their tables need, set up for print. */
import type { FilledColumn } from '../../report/table';
import { OWN_SHEETS, type SheetKind } from '../../model/own-names';
import type { Block, SheetDocument } from '../../report/document';
import { datedFooter, sheetFooter } from '#words/sheets';
import type { SheetPlan } from '../sheet-plan';
import { fitsOnePage, readableWidths } from './page-room';
import { totalHeight } from './row-heights';
import { SheetStack } from './stack';

/** Whole on one page wherever it fits there. */
const ONE_PAGE: readonly SheetKind[] = ['summary', 'members'];

/** @param version the product's, for the footer of a sheet that speaks for no day */
export function renderSheet(document: SheetDocument, version: string): SheetPlan {
  const { kind, title, subtitle, grid, printed, asAt, blocks } = document;
  const widths = readableWidths(widthsOf(grid, blocks), printed);
  const stack = new SheetStack(title, widths, subtitle);
  for (const block of blocks) stackBlock(stack, block);
  const { breaks, ...stacked } = stack.build();
  // A long table at the end says on every page what its columns are; other sheets say whose they are.
  const isList = stacked.tables.length === 1 && blocks.at(-1)?.kind === 'table';
  const [table] = ONE_PAGE.includes(kind) || isList ? stacked.tables.slice(-1) : [];
  const titleRow = table?.top ?? 0;
  const fits = ONE_PAGE.includes(kind) && fitsOnePage(totalHeight({ widths, ...stacked }), widths);
  const shorter = fits ? null : (document.shorter?.() ?? null);
  if (shorter !== null) return renderSheet(shorter, version);
  return {
    kind,
    name: OWN_SHEETS[kind].name,
    widths,
    ...stacked,
    breaks: fits ? [] : (breaks ?? []),
    print: {
      ...printSetUp(asAt === undefined ? sheetFooter(version) : datedFooter(asAt), titleRow),
      ...(fits && { pagesTall: 1 }),
      ...(printed !== undefined && { columns: printed }),
    },
    ...(asAt !== undefined && { asAt }),
  };
}

/** What the tables of the sheet share, and more where one of their columns says that it needs more. */
function widthsOf(grid: readonly number[], blocks: readonly Block[]): number[] {
  const widths = [...grid];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const take = ({ width = LEAST_WIDTH }: FilledColumn, index: number): void => {
      widths[index] = Math.max(widths[index] ?? LEAST_WIDTH, width);
    };
    block.columns.forEach(take);
    block.beside.forEach((column, index) => take(column, block.columns.length + 1 + index));
  }
  return widths;
}

/** Of a column for which neither the grid nor the table has a width. */
const LEAST_WIDTH = 8;

function stackBlock(stack: SheetStack, block: Block): void {
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
      return stack.heading(block.text, block.level);
    case 'passage':
      return stack.passage(block);
    case 'places':
      return block.places.forEach(({ place, text }) => stack.sentence(`${place} ${text}`));
    case 'table':
      return stack.table(block);
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
