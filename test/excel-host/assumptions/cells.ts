/** Values, formulas, formats and shown text of cells. */
import { expectSame, onSheet, type Assumption } from './assumption';

export const CELLS: readonly Assumption[] = [
  onSheet('An empty cell reads as the empty text, with the format General', async (context, sheet) => {
    const range = sheet.getRange('A1').load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    expectSame(range.values, [['']], 'values');
    expectSame(range.formulas, [['']], 'formulas');
    expectSame(range.text, [['']], 'text');
    expectSame(range.numberFormat, [['General']], 'numberFormat');
    expectSame(range.valueTypes, [['Empty']], 'valueTypes');
  }),
  onSheet(
    'Text that looks like a number becomes one, unless the cell is formatted as text first',
    async (context, sheet) => {
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A1:A2').values = [['12'], ['12']];
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expectSame(range.values, [[12], ['12']], 'values');
    },
  ),
  onSheet(
    'Text that begins with an equals sign stays text in a cell formatted as text',
    async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['=1+1']];
      range.load('values');
      await context.sync();
      expectSame(range.values, [['=1+1']], 'values');
    },
  ),
  onSheet('A leading apostrophe is not part of the value', async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.values = [["'=1+1"]];
    range.load('values,formulas');
    await context.sync();
    expectSame(range.values, [['=1+1']], 'values');
  }),
  onSheet('Null leaves a cell alone and the empty text empties it', async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['one', 'two']];
    range.values = [[null, '']];
    range.load('values');
    await context.sync();
    expectSame(range.values, [['one', '']], 'values');
  }),
  onSheet('A single value goes into every cell of a range', async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = 7 as unknown as number[][];
    range.load('values');
    await context.sync();
    expectSame(range.values, [[7, 7], [7, 7]], 'values'); // prettier-ignore
  }),
  onSheet(
    'A date is written as its serial number with a format, and shown by that format',
    async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['dd mmm yyyy']];
      range.values = [[45540]];
      range.format.columnWidth = 120;
      range.load('values,text');
      await context.sync();
      expectSame(range.values, [[45540]], 'values');
      expectSame(range.text, [['05 Sep 2024']], 'text');
    },
  ),
  onSheet('A percentage is a fraction, shown by its format', async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['0%']];
    range.values = [[0.97]];
    range.load('text');
    await context.sync();
    expectSame(range.text, [['97%']], 'text');
  }),
  onSheet('A number that does not fit its column is shown as hashes', async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['dd mmmm yyyy']];
    range.values = [[45540]];
    range.format.columnWidth = 20;
    range.load('text');
    await context.sync();
    expectSame(/^#+$/.test(String(range.text[0]?.[0])), true, 'text is hashes');
  }),
  onSheet('More than 1,500 cells are written in pieces and arrive whole', async (context, sheet) => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => row * 5 + column),
    );
    sheet.getRange('A1:E400').values = rows;
    const range = sheet.getRange('A1:E400').load('values');
    await context.sync();
    expectSame(range.values, rows, 'values');
  }),
  onSheet('clear("Contents") keeps the format, clear() does not', async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.values = [['x']];
    range.numberFormat = [['@']];
    range.clear('Contents');
    const kept = sheet.getRange('A1').load('values,numberFormat');
    await context.sync();
    range.clear();
    const gone = sheet.getRange('A1').load('numberFormat');
    await context.sync();
    expectSame([kept.values, kept.numberFormat], [[['']], [['@']]], 'after Contents');
    expectSame(gone.numberFormat, [['General']], 'after All');
  }),
  onSheet('A link to a cell shows its text and can be read back', async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.hyperlink = { documentReference: 'A5', textToDisplay: 'Row 5', screenTip: 'Go there' };
    range.load('hyperlink,values');
    await context.sync();
    expectSame(range.values, [['Row 5']], 'values');
    expectSame(range.hyperlink.documentReference, 'A5', 'documentReference');
    expectSame(range.hyperlink.screenTip, 'Go there', 'screenTip');
  }),
];
