/** Which rows of a worksheet read like the header of a plan, and which rows repeat one. */
import { findHeaders, readHeaderRow, sameHeader } from '../../../src/reader/table/find-headers';
import { makeGrid, type CellSpec } from '../../make/grid';

const header = (...cells: CellSpec[]) => readHeaderRow(makeGrid([cells]), 0, 0, cells.length);

describe('A header', () => {
  test('names two roles or more, and is as good as its best word for each', () => {
    expect(header('Ref', 'Action', null, 'Owner', 'Zzz', null)).toMatchObject({
      row: 0,
      roles: expect.arrayContaining(['reference', 'action', 'owner']),
      wholes: 3,
      first: 0,
      last: 4,
    });
    expect(header(null, 'Action', 'Owner')).toMatchObject({ first: 1, last: 2 });
    const once = header('Action', 'Owner')?.score ?? 0;
    expect(once).toBeGreaterThan(1);
    expect(header('Action', 'Owner', 'Owner')?.score).toBe(once);
    expect(header('Action', 'Owner', 'Owner zzz')?.score).toBe(once);
    expect(header('Action', 'Owner zzz', 'Owner')?.score).toBe(once);
    expect(header('Action', 'Owner', 'Status')?.score).toBeGreaterThan(once);
  });

  test.each<[string, CellSpec[], boolean]>([
    ['two words for two roles', ['Action', 'Owner'], true],
    ['one word', ['Action', null], false],
    ['one word for two roles', ['Progress', null], false],
    ['one word for two roles beside another that is known to none', ['Progress', 'Zzz'], false],
    ['parts of texts alone', ['that action', 'its owner'], false],
    ['a text in which such a word says little', ['Owner', 'the stage of it'], false],
    ['a text of 160 characters', ['Owner', `Action ${'('.padEnd(152, 'x')})`], true],
    ['one word, and another that is known to no role', ['Action', 'Zzz'], false],
    ['two words for one role', ['Owner', 'Lead officer'], false],
    ['words among twice as many others', ['Action', 'Owner', 'Aaa', 'Bbb', 'Ccc', 'Ddd'], true],
    ['words among more others than that', ['Action', 'Owner', 'Aaa', 'Bbb', 'Ccc', 'Ddd', 'Eee'], false],
    ['a row of recommendations that are numbered', ['Recommendation 3: Adopt it', 'Action 3: Do it'], false],
    ['numbers', [1, 2], false],
    ['texts in which such words occur', ['the action we take', 'one owner of it'], false],
    ['one text in which such a word occurs beside a plain one', ['Action', 'owner of it'], true],
    ['no cell at all', [null, null], false],
    [`a text of more than 160 characters`, ['Owner', `Action ${'('.padEnd(160, 'x')})`], false],
  ])('is, or is not, %s', (_what, cells, is) => {
    expect(header(...cells) !== null).toBe(is);
  });

  test('is looked for between the columns that are asked about', () => {
    const grid = makeGrid([['Ref', 'Action', 'Owner', 'Status']]);
    expect(readHeaderRow(grid, 0, 1, 3)).toMatchObject({ first: 1, last: 2, wholes: 2 });
  });
});

describe('Two rows are one header that is repeated', () => {
  const same = (one: CellSpec[], other: CellSpec[], from = 0, to = Math.max(one.length, other.length)) =>
    sameHeader(makeGrid([one, other]), 0, 1, from, to);
  test.each<[string, CellSpec[], CellSpec[], boolean]>([
    ['with the same words', ['Action', 'Owner'], [' action', 'OWNER '], true],
    ['with one word only', ['Action', null], ['Action', null], false],
    ['with two words', ['Action', 'Owner', null], ['Action', 'Owner', null], true],
    ['with one word of two', ['Action', 'Owner'], ['Action', 'Lead'], false],
    ['with four words of five', ['A', 'B', 'C', 'D', 'E'], ['A', 'B', 'C', 'D', 'X'], true],
    ['with three words of four', ['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'X'], false],
    ['blank cells count for neither', ['A', null, 'B', null], ['A', null, 'B', null], true],
    ['a word beside a blank is another', ['A', 'B', 'C', 'D'], ['A', 'B', 'C', null], false],
    ['so is a blank beside a word', ['A', 'B', 'C', null], ['A', 'B', 'C', 'D'], false],
    ['with blanks around them', [' Action ', 'Owner'], ['Action', 'Owner'], true],
    [
      'broken over lines, in capitals or with a mark behind',
      ['Due\ndate', 'STATUS:'],
      ['Due date', 'Status'],
      true,
    ],
    ['recommendations in one and actions in the other', ['Ref', 'Recommendation'], ['Ref', 'Action'], false],
    [
      'the one above what is done about the other',
      ['Ref', 'Recommendation', 'Owner', 'Status'],
      ['Ref', 'Action', 'Owner', 'Status'],
      false,
    ],
    [
      'how it stands in one and what is said of it in the other',
      ['Ref', 'Action', 'Progress'],
      ['Ref', 'Action', 'Update'],
      false,
    ],
    [
      'a status in one and an answer in the other',
      ['Ref', 'Action', 'Status'],
      ['Ref', 'Action', 'Complete?'],
      false,
    ],
    ['the same words in another order', ['Action', 'Owner'], ['Owner', 'Action'], false],
  ])('%s', (_what, one, other, is) => {
    expect(same(one, other)).toBe(is);
  });
  test('in the columns that are asked about', () => {
    expect(same(['X', 'A', 'B', 'X'], ['Y', 'A', 'B', 'Y'], 1, 3)).toBe(true);
  });
});

describe('A worksheet', () => {
  const HEADER: CellSpec[] = ['Action', 'Owner', 'Status'];
  const rowsOf = (sheet: CellSpec[][], skip: (row: number) => boolean = () => false) =>
    findHeaders(makeGrid(sheet), skip).map(({ row }) => row);
  test('has its headers from top to bottom, those rows left out that belong to something else', () => {
    const sheet = [HEADER, ['Do it', 'Leader', 'Done'], HEADER, ['Do that', 'Leader', 'Done']];
    expect(rowsOf(sheet)).toEqual([0, 2]);
    expect(rowsOf(sheet, (row) => row === 0)).toEqual([2]);
  });
  test('is looked through for a thousand rows and eighty columns', () => {
    const down = (row: number) => [...Array.from({ length: row }, (): CellSpec[] => []), HEADER];
    expect([rowsOf(down(999)), rowsOf(down(1000))]).toEqual([[999], []]);
    const across = (column: number) => [[...Array.from({ length: column }, () => null), 'Action', 'Owner']];
    expect([rowsOf(across(78)), rowsOf(across(79))]).toEqual([[0], []]);
  });
});
