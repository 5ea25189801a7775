import type { OwnTable } from '../../src/model/own-names';
import { textCell } from '../../src/sheet/cells';
import { SheetStack } from '../../src/sheet/stack';
import { checkSheet } from '../make/check-sheet-plan';

const start = () =>
  new SheetStack({ kind: 'checks', name: 'Checks', widths: [20, 20], title: 'A title', version: '1.0' });
const table = (name: OwnTable, rows: number, text = 'x') => ({
  name,
  heading: `Heading of ${name}`,
  columns: [{ header: 'One' }, { header: 'Two' }],
  rows: Array.from({ length: rows }, () => [textCell(text), textCell(text)]),
});

describe('Stacking the blocks of a sheet', () => {
  test('tables stand one below the other at column A, a heading above each and a gap between', () => {
    const stack = start();
    const first = stack.table(table('RagSummaryPlan', 3));
    const second = stack.table(table('RagSummaryThemes', 2));
    expect([first.left, second.left]).toEqual([0, 0]);
    expect(second.top - (first.top + first.rows)).toBe(2);
    const sheet = stack.build();
    expect(sheet.cells[second.top - 1]?.[0]).toEqual({
      value: 'Heading of RagSummaryThemes',
      style: 'heading',
    });
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('a short table that would be cut begins a page, with its heading', () => {
    const stack = start();
    stack.table(table('RagSummaryPlan', 24));
    const second = stack.table(table('RagSummaryThemes', 12));
    expect(stack.build().breaks).toEqual([second.top - 1]);
  });

  test('tables that fit stay on the page that they are on', () => {
    const stack = start();
    stack.table(table('RagSummaryPlan', 5));
    stack.table(table('RagSummaryThemes', 5));
    expect(stack.build().breaks).toEqual([]);
  });

  test('a long list runs on over pages, and only its heading is kept with its first rows', () => {
    const stack = start();
    stack.table(table('RagSummaryPlan', 15));
    stack.table(table('RagSummaryThemes', 500));
    expect(stack.build().breaks).toEqual([]);
  });

  test('rows that wrap take more of the page', () => {
    const stack = start();
    stack.table(table('RagSummaryPlan', 5, 'words '.repeat(12)));
    stack.table(table('RagSummaryThemes', 12));
    expect(stack.build().breaks).toHaveLength(1);
  });

  test('the footer has the product, the day of printing and the page', () => {
    expect(start().build().print.footer).toEqual({
      left: 'RAG Action Plan 1.0',
      centre: '&D',
      right: 'Page &P of &N',
    });
  });
});
