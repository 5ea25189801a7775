/** A small workbook written by hand that has one of everything the reader looks at, with and without prefixes. */
import { handMadeParts } from '../../workbook/file/read/hand-made';
import { inlineCell, planSheet } from '../../workbook/file/read/plan-by-hand';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const frame =
  '<mergeCells><mergeCell ref="B2:B4"/></mergeCells><conditionalFormatting sqref="F2:F9"><cfRule type="cellIs" dxfId="0" priority="1"><formula>"x"</formula></cfRule></conditionalFormatting>' +
  '<dataValidations><dataValidation type="list" sqref="F2:F9"><formula1>"Open,Done"</formula1></dataValidation><dataValidation type="list" sqref="D2:D9"><formula1>List</formula1></dataValidation></dataValidations>' +
  '<tableParts count="1"><tablePart r:id="t1"/></tableParts>' +
  '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet2!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

const kinds =
  '<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="2" hidden="1" ht="0" customHeight="1"><c r="B2"><f>1+1</f></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2025-01-31</v></c><c s="1"><v>45000.5</v></c><c t="str"><f t="shared" si="0"/><v>text</v></c></row></sheetData>';

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="d mmm yyyy"/></numFmts><fonts><font/><font><strike/></font></fonts>' +
  '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="9" tint="-0.5"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>' +
  '<cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2"/></cellXfs><dxfs><dxf><fill/></dxf></dxfs><colors><indexedColors><rgbColor rgb="FF112233"/></indexedColors></colors>';

export const RICH_PARTS: Readonly<Record<string, string>> = handMadeParts({
  sheets: [
    planSheet(
      (cell) =>
        cell.header === 'Status'
          ? `<c r="${cell.address}" t="s" s="1"><v>${cell.row % 3}</v></c>`
          : inlineCell(cell),
      { rest: frame },
    ),
    kinds,
  ],
  strings:
    '<si><t>Done</t></si><si><r><rPr><strike/></rPr><t>Open</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve"> a_x000D_&amp;&#65;</t></si>',
  styles,
  theme:
    '<a:theme xmlns:a="x"><a:clrScheme><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:theme>',
  names:
    '<definedName name="List">Sheet1!$F$2:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$1:$1</definedName>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="t1" Type="${OFFICE}/table" Target="../tables/table1.xml"/><Relationship Id="h1" Type="${OFFICE}/hyperlink" Target="https://example.invalid/" TargetMode="External"/></Relationships>`,
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Plan" displayName="Plan" ref="A1:F9" totalsRowCount="0"><autoFilter ref="A1:F9"/><tableColumns count="1"><tableColumn id="1" name="Ref"/></tableColumns></table>',
  },
});

const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2').replace(/ xmlns="/, ' xmlns:x="');

/** The same, every element of every part with a prefix. */
export const PREFIXED_PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(RICH_PARTS).map(([name, xml]) => [name, prefixed(xml)]),
);
