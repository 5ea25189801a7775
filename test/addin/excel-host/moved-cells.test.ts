/** What lies on a sheet, or points at it, follows when rows and columns are inserted or deleted. */
import { boxAddress } from '../../excel-host/model/box';
import type { ExcelHost } from '../../excel-host/session/host';
import { failOnGaps, startHost, valuesOf } from '../../excel-host/testing';

failOnGaps();

const start = (): ExcelHost =>
  startHost({
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Ref', 'Status'],
          ['1', 'Green'],
          ['2', 'Red'],
        ],
        tables: { Actions: 'A1:B3' },
      },
      { name: "Lists '25", rows: [['Green'], ['Red']] },
    ],
  });
const formulaAt = (host: ExcelHost, sheet: string, row: number, column: number) =>
  host.model.findSheet(sheet)?.cells.get(row, column).formula;
const nameOf = (host: ExcelHost, name: string) =>
  host.model.state.names.find((record) => record.name === name)?.formula;

describe('When rows are inserted above it', () => {
  it('a name of the workbook follows its cells, and points at nothing once they are deleted', () => {
    const host = start();
    const user = host.as('user');
    user.addName('Statuses', 'Plan', 'B2:B3');
    user.insert('Plan', '1:2');
    expect(nameOf(host, 'Statuses')).toBe('=Plan!$B$4:$B$5');
    user.insert('Plan', 'A:A');
    expect(nameOf(host, 'Statuses')).toBe('=Plan!$C$4:$C$5');
    user.remove('Plan', '4:4');
    expect(nameOf(host, 'Statuses')).toBe('=Plan!$C$4:$C$4');
    user.remove('Plan', '4:4');
    expect(nameOf(host, 'Statuses')).toBe('=Plan!#REF!');
  });

  it('a drop-down list and a colouring rule stay on their cells, and the list is found where it went', () => {
    const host = start();
    const user = host.as('user');
    user.change('Plan', 'B2:B3', (range) => {
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "='Lists ''25'!$A$1:$A$2" } };
    });
    user.addRule('Plan', 'B2:B3', 'Red', '#FF0000');
    user.insert("Lists '25", '1:1');
    user.insert('Plan', '3:3');
    const sheet = host.model.findSheet('Plan')!;
    expect(sheet.validations.map(({ box, rule }) => [boxAddress(box), rule])).toEqual([
      ['B2:B4', { list: { inCellDropDown: true, source: "='Lists ''25'!$A$2:$A$3" } }],
    ]);
    expect(sheet.conditionals.map(({ boxes }) => boxes.map(boxAddress))).toEqual([['B2:B4']]);
    user.remove('Plan', '2:4');
    expect(host.model.findSheet('Plan')!.conditionals).toEqual([]);
  });

  it('formulas of every sheet follow, and texts in quotes are left alone', () => {
    const host = start();
    const user = host.as('user');
    user.type('Plan', 'D2', [['=B2&"B2"&SUM($A$2:A3)&Log10(B2)']]);
    user.type("Lists '25", 'C1', [['=COUNTIF(Plan!B:B,"Plan!B2")+Plan!$B3']]);
    user.insert('Plan', '1:1');
    expect(formulaAt(host, 'Plan', 2, 3)).toBe('=B3&"B2"&SUM($A$3:A4)&Log10(B3)');
    expect(formulaAt(host, "Lists '25", 0, 2)).toBe('=COUNTIF(Plan!B:B,"Plan!B2")+Plan!$B4');
    user.insert('Plan', 'B:B');
    expect(formulaAt(host, "Lists '25", 0, 2)).toBe('=COUNTIF(Plan!C:C,"Plan!B2")+Plan!$C4');
    user.remove('Plan', 'C:C');
    expect(formulaAt(host, "Lists '25", 0, 2)).toBe('=COUNTIF(Plan!#REF!,"Plan!B2")+Plan!#REF!');
  });

  it('filters, page breaks, repeated rows and charts follow', () => {
    const host = start();
    const user = host.as('user');
    const { id } = host.model.findSheet('Plan')!;
    const box = { top: 1, left: 0, bottom: 2, right: 1 };
    const { page, charts } = host.model.sheet(id);
    host.model.changeSheet(id, {
      autoFilter: box,
      rowBreaks: [1, 2],
      page: { ...page, titleRows: { ...box, bottom: 1, right: 16_383 } },
      charts,
    });
    user.insert('Plan', '2:3');
    expect(host.model.sheet(id)).toMatchObject({
      autoFilter: { top: 3, bottom: 4 },
      rowBreaks: [3, 4],
      page: { titleRows: { top: 3, bottom: 3 } },
    });
  });
});

describe('When a sheet is renamed or deleted', () => {
  it('formulas, lists and names speak of its new name, or of nothing', () => {
    const host = start();
    const user = host.as('user');
    user.addName('Kinds', "Lists '25", 'A1:A2');
    user.type('Plan', 'D2', [["='Lists ''25'!A1&\"'Lists ''25'!A1\""]]);
    user.renameSheet("Lists '25", 'Kinds of status');
    expect(nameOf(host, 'Kinds')).toBe("='Kinds of status'!$A$1:$A$2");
    expect(formulaAt(host, 'Plan', 1, 3)).toBe("='Kinds of status'!A1&\"'Lists ''25'!A1\"");
    user.deleteSheet('Kinds of status');
    expect(nameOf(host, 'Kinds')).toBe('=#REF!$A$1:$A$2');
  });
});

describe('A range that a run keeps', () => {
  const typeBetween = async (host: ExcelHost, edit: () => void): Promise<void> => {
    host.beforeSync(2, edit);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Plan').getRange('B3').load('values');
      await context.sync();
      cell.values = [['Blue']];
      await context.sync();
    });
  };

  it('follows its cell when a colleague inserts a row above it', async () => {
    const host = start();
    await typeBetween(host, () => host.as('co-author').insert('Plan', '2:2'));
    expect(valuesOf(host, 'Plan', 4, 2).map(([, status]) => status)).toEqual(['Status', '', 'Green', 'Blue']);
  });

  it('is no longer there when a colleague has deleted its row', async () => {
    const host = start();
    await expect(typeBetween(host, () => host.as('co-author').remove('Plan', '3:3'))).rejects.toMatchObject({
      code: 'InvalidReference',
    });
  });
});

describe('Sorting', () => {
  it('moves whole rows of a table with their looks', () => {
    const host = start();
    host.as('user').type('Plan', 'A4', [['0', 'Amber']]);
    host.as('user').change('Plan', 'B4', (range) => (range.format.fill.color = '#FFBF00'));
    host.as('user').sort('Plan', 'Actions', 0);
    expect(valuesOf(host, 'Plan', 4, 2).map(([ref]) => ref)).toEqual(['Ref', 0, 1, 2]);
    expect(host.model.findSheet('Plan')!.cells.get(1, 1).look.fill).toBe('#FFBF00');
  });
});
