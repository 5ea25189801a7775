/** A document as a sheet: its blocks at their places, columns as wide as their tables need, set up for print. */
import { OWN_SHEETS } from '../../model/own-names';
import type { Block, SheetDocument } from '../../report/document';
import { sheetFooter } from '#words/sheets';
import type { SheetPlan } from '../sheet-plan';
import { SheetStack } from './stack';

/** @param version the product's, for the footer */
export function renderSheet({ kind, title, grid, asAt, blocks }: SheetDocument, version: string): SheetPlan {
  const widths = widthsOf(grid, blocks);
  const stack = new SheetStack(title, widths);
  for (const block of blocks) stackBlock(stack, block);
  return {
    kind,
    name: OWN_SHEETS[kind].name,
    widths,
    ...stack.build(),
    print: printSetUp(version, 0),
    ...(asAt !== undefined && { asAt }),
  };
}

/** What the tables of the sheet share, and more where one of their columns says that it needs more. */
function widthsOf(grid: readonly number[], blocks: readonly Block[]): number[] {
  const widths = [...grid];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach(({ width = LEAST_WIDTH }, index) => {
      widths[index] = Math.max(widths[index] ?? 0, width);
    });
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
    case 'sentence':
      return stack.sentence(block.label === undefined ? block.text : `${block.label.text} ${block.text}`);
    case 'note':
      return stack.sentence(block.text);
    case 'heading':
      return stack.heading(block.text);
    case 'places':
      return block.places.forEach(({ place, text }) => stack.sentence(`${place} ${text}`));
    case 'table':
      return stack.table(block);
  }
}

/** @param titleRow repeated on every page, from 0 */
export const printSetUp = (version: string, titleRow: number): SheetPlan['print'] => ({
  orientation: 'landscape',
  paper: 'A4',
  pagesWide: 1,
  titleRows: [titleRow, titleRow],
  footer: sheetFooter(version),
});
