/** Conditional formats and data validation. */
import { expectSame, onSheet, type Assumption } from './assumption';

export const RULES: readonly Assumption[] = [
  onSheet('A conditional format by formula keeps its formula, fill and font', async (context, sheet) => {
    const format = sheet.getRange('A2:A9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A2="Green"';
    format.custom.format.fill.color = '#C6EFCE';
    format.custom.format.font.color = '#006100';
    await context.sync();
    const found = sheet.getRange('A3').conditionalFormats.load('items/type');
    await context.sync();
    const custom = found.items[0]?.customOrNullObject;
    custom?.rule.load('formula');
    custom?.format.fill.load('color');
    const range = found.items[0]?.getRange().load('rowIndex,rowCount');
    await context.sync();
    expectSame(found.items.map((item) => item.type), ['Custom'], 'types'); // prettier-ignore
    expectSame(
      [custom?.rule.formula, custom?.format.fill.color],
      ['=$A2="Green"', '#C6EFCE'],
      'rule and fill',
    );
    expectSame([range?.rowIndex, range?.rowCount], [1, 8], 'range');
  }),
  onSheet('Conditional formats by text and by value keep their rules', async (context, sheet) => {
    const range = sheet.getRange('A1:A9');
    const text = range.conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'Red' };
    text.textComparison.format.font.bold = true;
    const value = range.conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '="Amber"', operator: 'EqualTo' };
    value.cellValue.format.fill.color = '#FFEB9C';
    await context.sync();
    const items = range.conditionalFormats.load('items/type,items/priority');
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expectSame(count.value, 2, 'count');
    expectSame(items.items.map((item) => item.type).sort(), ['CellValue', 'ContainsText'], 'types'); // prettier-ignore
  }),
  onSheet(
    'The fills of conditional formats of several types are loaded in one go',
    async (context, sheet) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      const top = formats.add('TopBottom').topBottom;
      top.rule = { rank: 3, type: 'TopItems' };
      top.format.fill.color = '#C6EFCE';
      const repeated = formats.add('PresetCriteria').preset;
      repeated.rule = { criterion: 'DuplicateValues' };
      repeated.format.fill.color = '#FFC7CE';
      await context.sync();
      const parts = ['customOrNullObject', 'topBottomOrNullObject', 'presetOrNullObject'];
      const found = sheet.getRange('A1').conditionalFormats;
      found.load(['items/type', ...parts.map((part) => `items/${part}/format/fill/color`)]);
      await context.sync();
      const fills = found.items.map((item) => [
        item.customOrNullObject.isNullObject,
        item.type === 'TopBottom'
          ? item.topBottomOrNullObject.format.fill.color
          : item.presetOrNullObject.format.fill.color,
      ]);
      expectSame(fills.sort(), [[true, '#C6EFCE'], [true, '#FFC7CE']], 'fills'); // prettier-ignore
    },
  ),
  onSheet(
    'A new conditional format comes first, and goes last where its priority is counted from the back',
    async (context, sheet) => {
      const add = (text: string): Excel.ConditionalFormat => {
        const format = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
        format.cellValue.rule = { formula1: `="${text}"`, operator: 'EqualTo' };
        return format;
      };
      add('Red');
      add('Amber');
      add('Green').priority = -1;
      await context.sync();
      const found = sheet.getRange('A3').conditionalFormats.load('items/cellValue/rule');
      await context.sync();
      expectSame(
        found.items.map(({ cellValue }) => cellValue.rule.formula1),
        ['="Amber"', '="Red"', '="Green"'],
        'order',
      );
    },
  ),
  onSheet('clearAll removes conditional formats, and only in its range', async (context, sheet) => {
    sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    await context.sync();
    sheet.getRange('A1:A4').conditionalFormats.clearAll();
    const above = sheet.getRange('A1:A4').conditionalFormats.getCount();
    const below = sheet.getRange('A5:A9').conditionalFormats.getCount();
    await context.sync();
    expectSame([above.value, below.value], [0, 1], 'counts');
  }),
  onSheet('A list validation keeps its source, and a cell without one has none', async (context, sheet) => {
    sheet.getRange('A2:A9').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Green,Amber,Red' },
    };
    const inside = sheet.getRange('A3').dataValidation.load('type,rule');
    const outside = sheet.getRange('B3').dataValidation.load('type');
    const across = sheet.getRange('A1:A3').dataValidation.load('type');
    await context.sync();
    expectSame([inside.type, inside.rule.list?.source], ['List', 'Green,Amber,Red'], 'inside');
    expectSame([outside.type, across.type], ['None', 'Inconsistent'], 'outside and across');
  }),
  onSheet('Cells with validation and with conditional formats are found by kind', async (context, sheet) => {
    sheet.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    sheet.getRange('A1:C5').values = Array.from({ length: 5 }, () => ['x', 'y', 'z']);
    const validated = sheet.getRange('A1:C5').getSpecialCellsOrNullObject('DataValidations').load('address');
    const conditional = sheet.getRange('A1:C5').getSpecialCellsOrNullObject('ConditionalFormats');
    await context.sync();
    expectSame(validated.address.endsWith('!B2:B4'), true, 'validated');
    expectSame(conditional.isNullObject, true, 'conditional');
  }),
];
