/** @jest-environment node */
import { boxAddress, boxAt, cellsOf, parseBox, splitAddress, type Box } from '../../excel-host/model/box';
import { EMPTY_CELL } from '../../excel-host/model/cell';
import { readTyped } from '../../excel-host/model/read-typed';
import { shownText } from '../../excel-host/model/show-text';
import { subtractBox } from '../../excel-host/model/subtract';
import { ExcelHost } from '../../excel-host/session/host';

const box = (address: string): Box => {
  const parsed = parseBox(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

describe('The workbook of the stand-in', () => {
  it.each(['A1', 'B2:C3', 'A:A', 'B:D', '3:5', 'XFD1048576'])(
    'reads the address %s and writes it again',
    (address) => {
      expect(boxAddress(box(address))).toBe(address);
    },
  );

  it.each(['', 'A', '12', 'A1:', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A:1'])(
    'does not take %p for an address',
    (address) => {
      expect(parseBox(address)).toBeNull();
    },
  );

  it('divides an address into sheet and cells', () => {
    expect(splitAddress("'The council''s plan'!A1:B2")).toEqual({
      sheet: "The council's plan",
      cells: 'A1:B2',
    });
    expect(splitAddress('Plan!A1')).toEqual({ sheet: 'Plan', cells: 'A1' });
    expect(splitAddress('A1')).toEqual({ sheet: null, cells: 'A1' });
  });

  it.each([
    ['B2:C3', 12],
    ['A1:D4', 0],
    ['A1:A4', 12],
    ['Z9', 16],
    ['D4:E5', 15],
  ])('leaves the rest of A1:D4 when %s is cut out of it', (hole, left) => {
    const parts = subtractBox(box('A1:D4'), box(hole));
    expect(parts.reduce((sum, part) => sum + cellsOf(part), 0)).toBe(left);
    expect(parts.filter((part) => subtractBox(part, box(hole))[0] !== part)).toEqual([]);
  });

  it.each([
    ['31/03/2025', 45747, 'm/d/yyyy'],
    ['50%', 0.5, '0%'],
    ['1.10', 1.1, 'General'],
    ['TRUE', true, 'General'],
    ['On track', 'On track', 'General'],
    ["'1.10", '1.10', 'General'],
  ])('reads %s typed into a cell as Excel does', (typed, value, format) => {
    expect(readTyped(typed, EMPTY_CELL, () => '')).toEqual({ value, formula: null, format });
  });

  it('shows numbers by their format, and hashes where they do not fit', () => {
    const date = { ...EMPTY_CELL, value: 45747, format: 'dd mmmm yyyy' };
    expect(shownText(date, 100)).toBe('31 March 2025');
    expect(shownText({ ...date, format: 'm/d/yyyy' }, 100)).toBe('31/03/2025');
    expect(shownText(date, 48)).toBe('########');
    expect(shownText({ ...date, value: 45747 - 1462 }, 100, true)).toBe('31 March 2025');
    expect(shownText({ ...EMPTY_CELL, value: 'a long text that runs over' }, 48)).toBe(
      'a long text that runs over',
    );
  });

  it('moves cells, tables and hidden rows when rows are inserted above them', () => {
    const host = new ExcelHost();
    const author = host.as('co-author');
    author.addSheet('Plan');
    author.type('Plan', 'A3', [['Ref'], ['1'], ['2']]);
    author.addTable('Plan', 'A3:A5', 'Actions');
    author.change('Plan', 'A4', (range) => (range.rowHidden = true));
    author.insert('Plan', '1:2');
    const [sheet] = host.model.sheets;
    expect(sheet?.cells.get(4, 0).value).toBe('Ref');
    expect(sheet?.tables.map((table) => boxAddress(table.box))).toEqual(['A5:A7']);
    expect(sheet?.rows.get(5)?.hidden).toBe(true);
    author.remove('Plan', '6:6');
    expect(host.model.sheets[0]?.tables.map((table) => boxAddress(table.box))).toEqual(['A5:A6']);
  });

  it('grows a table when a row is inserted inside it, and removes it with all of its rows', () => {
    const host = new ExcelHost();
    const author = host.as('co-author');
    author.addSheet('Plan');
    author.type('Plan', 'A1', [['Ref'], ['1'], ['2']]);
    author.addTable('Plan', 'A1:A3', 'Actions');
    author.insert('Plan', '2:2');
    expect(host.model.sheets[0]?.tables.map((table) => table.box)).toEqual([boxAt(0, 0, 4, 1)]);
    author.remove('Plan', '1:4');
    expect(host.model.sheets[0]?.tables).toEqual([]);
  });

  it('lets a table take in what is typed right below it, and nothing further away', () => {
    const host = new ExcelHost();
    const author = host.as('user');
    author.addSheet('Plan');
    author.type('Plan', 'A1', [
      ['Ref', 'Status'],
      ['1', 'Green'],
    ]);
    author.addTable('Plan', 'A1:B2', 'Actions');
    author.type('Plan', 'A3', [['2']]);
    author.type('Plan', 'A5', [['far']]);
    author.type('Plan', 'B4', [['x', 'wider than the table']]);
    expect(host.model.sheets[0]?.tables.map((table) => boxAddress(table.box))).toEqual(['A1:B3']);
  });

  it('leaves a remembered workbook as it was, whatever is written later', () => {
    const host = new ExcelHost();
    host.as('user').addSheet('Plan');
    host.as('user').type('Plan', 'A1', [['before']]);
    const remembered = host.model.remember();
    host.as('user').type('Plan', 'A1', [['after']]);
    host.as('user').renameSheet('Plan', 'Other');
    expect(remembered.sheets.map((sheet) => [sheet.name, sheet.cells.get(0, 0).value])).toEqual([
      ['Plan', 'before'],
    ]);
    host.takeBack();
    host.takeBack();
    expect(host.model.state).toBe(remembered);
  });
});
