/** Lists and colours that are cut into the sheet of a user's workbook, however that was written. */
import type { PlanRules } from '../../../../src/model/set-up';
import { copyWorkbook } from '../../../../src/workbook/file/copy/copy-workbook';
import { ruleSheet } from '../../../../src/workbook/file/copy/rule-sheet';
import { NewStyles } from '../../../../src/workbook/file/write/style-lists';
import { ruledSheets } from '../../../../src/render/sheet/set-up-sheets';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { exotic } from './exotic';
import { changedParts, faultsOf, NAME, xmlOf } from './parts';

const area = { top: 1, left: 3, rows: 3, columns: 1 };
const sheet = 'Action plan';
const RULES: PlanRules = {
  lists: [{ sheet, areas: [area, { ...area, top: 9, rows: 1 }], words: ['To do', 'Say "yes" & <go>'] }],
  colours: [{ sheet, area, word: 'Say "yes" & <go>', rating: 'green', fill: '#92D050' }],
};
const [RULED] = ruledSheets(RULES);
const rule = (xml: string): string => ruleSheet(xml, RULED!, new NewStyles());

const FORMAT =
  '<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"Say ""yes"" &amp; &lt;go&gt;"</formula></cfRule></conditionalFormatting>';
const LIST =
  '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="D2:D4 D10"><formula1>"To do,Say ""yes"" &amp; &lt;go&gt;"</formula1></dataValidation>';
const LISTS = `<dataValidations count="1">${LIST}</dataValidations>`;

test.each([
  ['behind the rows', '<sheetData/>', `<sheetData/>${FORMAT}${LISTS}`],
  [
    'behind what the standard puts before them, and before what it puts behind them',
    '<sheetData/><sheetProtection/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks/><pageMargins/><tableParts/>',
    `<sheetData/><sheetProtection/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>${FORMAT}${LISTS}<hyperlinks/><pageMargins/><tableParts/>`,
  ],
  [
    'after the formats that are there, and among the lists',
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule priority="7"/></conditionalFormatting><dataValidations count="2"><dataValidation/><dataValidation/></dataValidations><pageMargins/>',
    `<sheetData/><conditionalFormatting sqref="A1"><cfRule priority="7"/></conditionalFormatting>${FORMAT.replace('priority="1"', 'priority="8"')}<dataValidations count="3"><dataValidation/><dataValidation/>${LIST}</dataValidations><pageMargins/>`,
  ],
  [
    'after formats of the newer form as well',
    '<sheetData/><extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule priority="3"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    `<sheetData/>${FORMAT.replace('priority="1"', 'priority="4"')}${LISTS}<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule priority="3"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  ],
  ['into an empty list', '<sheetData/><dataValidations/>', `<sheetData/>${FORMAT}<dataValidations>${LIST}</dataValidations>`],
])('%s', (_, before, after) => {
  expect(rule(`<worksheet>${before}</worksheet>`)).toBe(`<worksheet>${after}</worksheet>`);
}); // prettier-ignore

test('under the prefix of the user’s tags', () => {
  const made = rule('<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>');
  expect(made).toContain('<x:conditionalFormatting sqref="D2:D4"><x:cfRule ');
  expect(made).toContain('</x:formula1></x:dataValidation></x:dataValidations></x:worksheet>');
  expect(made).not.toMatch(/<\/?(?:cf|data|cond|form)/);
});

test('in a workbook with everything in it that can be lost, all else stays byte for byte', async () => {
  const original = exotic();
  const { bytes } = await copyWorkbook(original, { rules: [RULES] }, { name: NAME });
  expect(changedParts(original, bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  expect(faultsOf(bytes)).toEqual([]);
  const [grid] = (await openWorkbookBytes(NAME, bytes)).grids;
  expect(grid?.validations.at(-1)?.allowed).toEqual(RULES.lists[0]?.words);
  expect(grid?.colouredWords?.at(-1)).toEqual({ areas: [area], text: 'Say "yes" & <go>' });
  const styles = xmlOf(bytes, 'xl/styles.xml');
  expect(styles).toMatch(/<dxf><font><color rgb="FF1F1F1F"\/><\/font><fill>.*?<bgColor rgb="FF92D050"\/>/);
});

test('in a workbook without styles as well', async () => {
  const original = exotic({
    '[Content_Types].xml': (xml) => xml.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
    'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/<Relationship Id="rId3"[^>]*>/, ''),
    'xl/worksheets/sheet1.xml': (xml) => xml.replace(/ s="\d"/g, ''),
  });
  const { bytes } = await copyWorkbook(original, { rules: [RULES] }, { name: NAME });
  const [grid] = (await openWorkbookBytes(NAME, bytes)).grids;
  expect(grid?.colouredWords?.at(-1)).toEqual({ areas: [area], text: 'Say "yes" & <go>' });
});
