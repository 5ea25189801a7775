/** How a user names a column: by its header, or by its letter where that is not one column's own. */
import { columnNames, labelNamed, labelsNamed } from '../../../src/reader/table/name-label';
import type { Label } from '../../../src/reader/table/block';

const labelsOf = (...texts: string[]): Label[] =>
  texts.map((text, column) => ({ column, text, spannedFrom: null, row: 0 }));
const LABELS = labelsOf('Action', 'Status', '', 'Quarter 1: Status', 'Lead');

test('a column is offered by its header where that is there once, else by its letter', () => {
  expect(columnNames(labelsOf('Action', 'Status', '', 'STATUS '), 2)).toEqual([
    { name: 'Action', isLetter: false },
    { name: 'D', isLetter: true },
    { name: 'E', isLetter: true },
    { name: 'F', isLetter: true },
  ]);
});

describe('A name that was typed', () => {
  const columnOf = (name: string, left = 0) => labelNamed(LABELS, name, left)?.column ?? null;
  test.each<[string, string, number | null]>([
    ['is a header, whatever its case and blanks', ' aCTION ', 0],
    ['is the first of that header', 'Status', 1],
    ['is the whole of two header rows', 'quarter 1: status', 3],
    ['is no part of a header', 'Act', null],
    ['is a letter', 'c', 2],
    ['is no letter beyond the last column', 'F', null],
    ['is nothing where it is blank', ' ', null],
  ])('%s: %j', (_what, name, column) => {
    expect(columnOf(name)).toBe(column);
  });
  test('is the lower of two header rows where no other has that name', () => {
    expect(labelNamed(labelsOf('Action', 'Q1: Progress', 'Q2: Progress'), 'progress', 0)?.column).toBe(1);
  });
  test('as a letter is that of the sheet, and the column is called by it', () => {
    expect(labelNamed(LABELS, 'e', 3)).toMatchObject({ column: 1, text: 'E' });
    expect(labelNamed(LABELS, 'd', 3)).toEqual({ column: 0, text: 'D', spannedFrom: null, row: 0 });
  });
  test('is several where they are joined, and those that there are not are left out', () => {
    const columns = (choice: string) => labelsNamed(LABELS, choice, 0).map(({ column }) => column);
    expect(columns('Lead + Status + Nobody')).toEqual([4, 1]);
    expect(columns('Lead')).toEqual([4]);
    expect(labelsNamed(labelsOf('Who + when', 'Who'), 'Who + when', 0).map(({ column }) => column)).toEqual([
      0,
    ]);
  });
});
