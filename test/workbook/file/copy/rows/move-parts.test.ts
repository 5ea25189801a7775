/** Each kind of thing that names cells names them where they stand after a row has come in above the third: by what the standard says of its attributes. */
import { movePart, type Part } from '../../../../../src/workbook/file/copy/rows/part-mover';
import { RowMoves, RowRefusal } from '../../../../../src/workbook/file/copy/rows/row-moves';
import { moveSheet } from '../../../../../src/workbook/file/copy/rows/sheet-mover';
import { moveVml } from '../../../../../src/workbook/file/copy/rows/vml-mover';

const moving = (...rows: number[]) => ({ moves: new RowMoves('Plan', rows), sheets: ['Plan', 'Lists'] });
const part = (xml: string, sheet: string | null): Part => ({ xml, read: (piece) => piece, sheet });
const inner = (xml: string): string => xml.replace(/^<\w+>|<\/\w+>$/g, '');
const sheet = (xml: string, name = 'Plan', ...rows: number[]): string =>
  inner(moveSheet(part(`<worksheet>${xml}</worksheet>`, name), moving(...(rows.length > 0 ? rows : [2]))));
const other = (xml: string, name: string | null = 'Plan'): string =>
  inner(movePart(part(`<root>${xml}</root>`, name), moving(2)));

describe('Rows and cells', () => {
  test.each([
    ['below move, the new one looks like the one above', '<sheetData><row r="2" spans="1:2"><c r="A2" s="4"><v>1</v></c><c r="B2"/><c r="C2" s="5" t="s"><v>0</v></c></row><row r="3"><c r="A3" s="9" t="s"><v>7</v></c></row></sheetData>', '<sheetData><row r="2" spans="1:2"><c r="A2" s="4"><v>1</v></c><c r="B2"/><c r="C2" s="5" t="s"><v>0</v></c></row><row r="3"><c r="A3" s="4"/><c r="C3" s="5"/></row><row r="4"><c r="A4" s="9" t="s"><v>7</v></c></row></sheetData>'],
    ['style and set height of a row go along, what Excel fitted does not', '<sheetData><row r="2" s="3" customFormat="1" ht="40" customHeight="1" hidden="1"/><row r="9" ht="30"/></sheetData>', '<sheetData><row r="2" s="3" customFormat="1" ht="40" customHeight="1" hidden="1"/><row r="3" s="3" customFormat="1" ht="40" customHeight="1"></row><row r="10" ht="30"/></sheetData>'],
    ['a height that is not set, a style that is not used', '<sheetData><row r="2" s="3" ht="40"/></sheetData>', '<sheetData><row r="2" s="3" ht="40"/><row r="3"></row></sheetData>'],
    ['into a sheet without rows', '<sheetData/>', '<sheetData><row r="3"></row></sheetData>'],
    ['below all rows', '<sheetData><row r="1"/></sheetData>', '<sheetData><row r="1"/><row r="3"></row></sheetData>'],
    ['that do not say their place', '<sheetData><row/><row><c s="2"/></row><row><c><v>3</v></c></row></sheetData>', '<sheetData><row/><row><c s="2"/></row><row r="3"><c r="A3" s="2"/></row><row><c><v>3</v></c></row></sheetData>'],
  ])('%s', (_, before, after) => {
    expect(sheet(before)).toBe(after);
  });

  test('several rows come in at once', () => {
    const rows = '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="2"/></row></sheetData>';
    expect(sheet(rows, 'Plan', 1, 3, 0)).toBe(
      '<sheetData><row r="1"></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3" s="1"/></row><row r="4"><c r="A4" s="2"/></row><row r="5"><c r="A5" s="2"/></row></sheetData>',
    );
  });

  test('rows of another sheet stay, and so does all that it says of itself', () => {
    const xml = '<dimension ref="A1:B9"/><sheetData><row r="3"><c r="A3"><f>B3+A9</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A3:A9"/></mergeCells><rowBreaks><brk id="9"/></rowBreaks>';
    expect(sheet(xml, 'Lists')).toBe(xml);
  });

  test('with the prefix that the part has', () => {
    expect(moveSheet(part('<x:worksheet><x:sheetData><x:row r="2"><x:c r="A2" s="1"/></x:row></x:sheetData></x:worksheet>', 'Plan'), moving(2))).toBe(
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="A2" s="1"/></x:row><x:row r="3"><x:c r="A3" s="1"/></x:row></x:sheetData></x:worksheet>',
    );
  });
}); // prettier-ignore

const f = (formula: string, address = 'A9', attributes = ''): string =>
  `<row r="${address.slice(1)}"><c r="${address}"><f${attributes}>${formula}</f><v>1</v></c></row>`;
const cells = (
  rows: string,
  ...more: Parameters<typeof sheet> extends [string, ...infer Rest] ? Rest : never
): string =>
  /<row r="(?:9|10)".*$/s.exec(
    sheet(`<sheetData>${rows}</sheetData>`, ...more).replace('</sheetData>', ''),
  )?.[0] ?? '';

describe('Formulas of cells', () => {
  test.each([
    ['plain', f('SUM(A1:A8)&amp;"A3"'), f('SUM(A1:A9)&amp;&quot;A3&quot;', 'A10')],
    ['unchanged, and so byte for byte as they were', f('A1&amp;"A3"'), f('A1&amp;"A3"', 'A10')],
    ['of an array', f('B3:B4*2', 'A9', ' t="array" ref="A9:A10"'), f('B4:B5*2', 'A10', ' t="array" ref="A10:A11"')],
    ['of a data table', f('', 'A9', ' t="dataTable" ref="A9:B10" dt2D="1" r1="C3" r2="C1"'), f('', 'A10', ' t="dataTable" ref="A10:B11" dt2D="1" r1="C4" r2="C1"')],
  ])('%s', (_, before, after) => {
    expect(cells(before)).toBe(after);
  });

  test('a row comes into no array and no data table', () => {
    expect(() => cells(f('1', 'A2', ' t="array" ref="A2:A3"'))).toThrow(RowRefusal);
    expect(() => cells(f('', 'A1', ' t="dataTable" ref="A1:B9" r1="C1"'))).toThrow(RowRefusal);
  });

  const shared = (first: string, ref: string): string =>
    `<row r="2"><c r="A2"><f t="shared" ref="${ref}" si="0">${first}</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"></f></c><c r="B4"><f t="shared" si="0"/></c></row>`;
  const sharedAfter = (first: string, ...others: string[]): string =>
    `<row r="2"><c r="A2">${first}<v>1</v></c></row><row r="3"></row><row r="4"><c r="A4">${others[0]}<v>2</v></c></row><row r="5"><c r="A5">${others[1]}</c><c r="B5">${others[2]}</c></row>`;
  const all = (rows: string, name = 'Plan'): string => sheet(`<sheetData>${rows}</sheetData>`, name).replace(/<\/?sheetData>/g, '');

  test('those that are written once stay so while each names its own row', () => {
    expect(all(shared('C2*$D$9', 'A2:B4'))).toBe(
      sharedAfter('<f t="shared" ref="A2:B5" si="0">C2*$D$10</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"></f>', '<f t="shared" si="0"/>'),
    );
  });

  test('and are written out where they name the row above: that of the first below the new row has moved from it', () => {
    expect(all(shared('C1+$D2', 'A2:B4'))).toBe(
      sharedAfter('<f>C1+$D2</f>', '<f>C2+$D4</f>', '<f>C4+$D5</f>', '<f>D4+$D5</f>'),
    );
  });

  test('of another sheet too', () => {
    expect(all(shared('Plan!C2', 'A2:B4'), 'Lists')).toContain('<c r="A3"><f>Plan!C4</f>');
    expect(all(shared('Plan!C$2+B2', 'A2:B4'), 'Lists')).toBe(shared('Plan!C$2+B2', 'A2:B4'));
  });

  test('one that repeats what is nowhere is not understood', () => {
    expect(() => all('<row r="9"><c r="A9"><f t="shared" si="5"/></c></row>')).toThrow(RowRefusal);
  });
}); // prettier-ignore

describe('What stands around the rows of a sheet', () => {
  test.each([
    ['its extent', '<dimension ref="A1:D4"/>', '<dimension ref="A1:D5"/>'],
    ['merges over the place and below', '<mergeCells count="3"><mergeCell ref="A2:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D1:D2"/></mergeCells>', '<mergeCells count="3"><mergeCell ref="A2:A5"/><mergeCell ref="B4:C4"/><mergeCell ref="D1:D2"/></mergeCells>'],
    ['a filter and how it sorts', '<autoFilter ref="A1:D9"><sortState ref="A2:D9"><sortCondition ref="B2:B9"/></sortState></autoFilter>', '<autoFilter ref="A1:D10"><sortState ref="A2:D10"><sortCondition ref="B2:B10"/></sortState></autoFilter>'],
    ['links, and where they lead', '<hyperlinks><hyperlink ref="A9" location="Plan!A3"/><hyperlink ref="B3:B4" location="Lists!A3" display="A3"/><hyperlink ref="A1" location="\'Plan\'!B9"/></hyperlinks>', '<hyperlinks><hyperlink ref="A10" location="Plan!A4"/><hyperlink ref="B4:B5" location="Lists!A3" display="A3"/><hyperlink ref="A1" location="\'Plan\'!B10"/></hyperlinks>'],
    ['what may be changed under protection', '<protectedRanges><protectedRange sqref="A1:A9 C3" name="A3"/></protectedRanges>', '<protectedRanges><protectedRange sqref="A1:A10 C4" name="A3"/></protectedRanges>'],
    ['scenarios', '<scenarios sqref="B3"><scenario name="A3"><inputCells r="A9" val="A3"/></scenario></scenarios>', '<scenarios sqref="B4"><scenario name="A3"><inputCells r="A10" val="A3"/></scenario></scenarios>'],
    ['errors that are passed over, cells that are watched', '<cellWatches><cellWatch r="A9"/></cellWatches><ignoredErrors><ignoredError sqref="A1:B9" numberStoredAsText="1"/></ignoredErrors>', '<cellWatches><cellWatch r="A10"/></cellWatches><ignoredErrors><ignoredError sqref="A1:B10" numberStoredAsText="1"/></ignoredErrors>'],
    ['pages that end below, and one that begins with the row', '<rowBreaks count="3"><brk id="1" max="16383"/><brk id="2"/><brk id="8" min="3" max="9"/></rowBreaks>', '<rowBreaks count="3"><brk id="1" max="16383"/><brk id="3"/><brk id="9" min="3" max="9"/></rowBreaks>'],
    ['breaks between columns reach as far', '<colBreaks><brk id="4" max="1048575"/><brk id="5" min="2" max="9"/></colBreaks>', '<colBreaks><brk id="4" max="1048575"/><brk id="5" min="3" max="10"/></colBreaks>'],
    ['what is gathered from it', '<dataConsolidate><dataRefs><dataRef ref="A1:B9" sheet="Plan"/><dataRef ref="A1:B9" sheet="Lists"/><dataRef ref="A1:B9" sheet="Plan" r:id="rId1"/></dataRefs></dataConsolidate>', '<dataConsolidate><dataRefs><dataRef ref="A1:B10" sheet="Plan"/><dataRef ref="A1:B9" sheet="Lists"/><dataRef ref="A1:B9" sheet="Plan" r:id="rId1"/></dataRefs></dataConsolidate>'],
    ['controls with their cells and anchors', '<controls><control><controlPr linkedCell="$A$3" listFillRange="Lists!$A$3"><anchor moveWithCells="1"><from><col>1</col><row>2</row></from><to><col>2</col><row>9</row></to></anchor></controlPr></control></controls>', '<controls><control><controlPr linkedCell="$A$4" listFillRange="Lists!$A$3"><anchor moveWithCells="1"><from><col>1</col><row>3</row></from><to><col>2</col><row>10</row></to></anchor></controlPr></control></controls>'],
    ['sparklines', '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroup><x14:sparkline><xm:f>Plan!A3:D3</xm:f><xm:sqref>E3</xm:sqref></x14:sparkline></x14:sparklineGroup></ext></extLst>', '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroup><x14:sparkline><xm:f>Plan!A4:D4</xm:f><xm:sqref>E4</xm:sqref></x14:sparkline></x14:sparklineGroup></ext></extLst>'],
  ])('%s', (_, before, after) => {
    expect(sheet(before)).toBe(after);
    // On a sheet of its own nothing of that moves but what names the plan.
    expect(sheet(before, 'Lists')).not.toContain('A10');
  });

  test('what is in view stays in view, with the row that comes in', () => {
    const views = (top: number, split: number): string =>
      `<sheetViews><sheetView topLeftCell="B${top}"><pane ySplit="${split}" topLeftCell="A${top + 1}" state="frozen"/><selection pane="bottomLeft" activeCell="C5" sqref="C5:C6"/></sheetView></sheetViews>`;
    const selected = (xml: string): string => xml.replace('"C5" sqref="C5:C6"', '"C6" sqref="C6:C7"');
    expect(sheet(views(2, 1))).toBe(selected(views(2, 1)));
    expect(sheet(views(4, 5))).toBe(selected(views(5, 6)));
    expect(sheet(views(3, 2))).toBe(selected(views(3, 2)).replace('A4', 'A5'));
  });
}); // prettier-ignore

describe('Rules for cells', () => {
  const format = (sqref: string, ...formulas: string[]): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="3" text="A9">${formulas.map((one) => `<formula>${one}</formula>`).join('')}</cfRule></conditionalFormatting>`;
  test.each([
    ['grow over the place, each cell looking at its own row and the one above', format('A2:A9', 'A2=A1', '$H$9=$C2'), format('A2:A10', 'A2=A1', '$H$10=$C2')],
    ['move with their cells', format('A4:A9 C4:C5', 'A4=$B3', 'A$1'), format('A5:A10 C5:C6', 'A5=$B4', 'A$1')],
    ['of one cell follow what they name', format('B9', 'A4+A1'), format('B10', 'A5+A1')],
    ['with a number that is a formula', '<conditionalFormatting sqref="A2:A9"><cfRule><colorScale><cfvo type="num" val="9"/><cfvo type="formula" val="$A$9"/></colorScale></cfRule></conditionalFormatting>', '<conditionalFormatting sqref="A2:A10"><cfRule><colorScale><cfvo type="num" val="9"/><cfvo type="formula" val="$A$10"/></colorScale></cfRule></conditionalFormatting>'],
    ['lists of what may be typed', '<dataValidations count="1"><dataValidation type="list" sqref="D2:D9 F9"><formula1>$H$3:$H$9</formula1><formula2>Lists!$A$3</formula2></dataValidation></dataValidations>', '<dataValidations count="1"><dataValidation type="list" sqref="D2:D10 F10"><formula1>$H$4:$H$10</formula1><formula2>Lists!$A$3</formula2></dataValidation></dataValidations>'],
    ['a list of words is none of cells', '<dataValidations><dataValidation sqref="D1"><formula1>"A3,B3"</formula1></dataValidation></dataValidations>', '<dataValidations><dataValidation sqref="D1"><formula1>"A3,B3"</formula1></dataValidation></dataValidations>'],
    ['the newer kinds, whose places come last', '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Plan!$H$3:$H$4</xm:f></x14:formula1><xm:sqref>D4:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormatting><x14:cfRule><xm:f>$C4=D3</xm:f></x14:cfRule><xm:sqref>D4:D9</xm:sqref></x14:conditionalFormatting></ext></extLst>', '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Plan!$H$4:$H$5</xm:f></x14:formula1><xm:sqref>D5:D10</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormatting><x14:cfRule><xm:f>$C5=D4</xm:f></x14:cfRule><xm:sqref>D5:D10</xm:sqref></x14:conditionalFormatting></ext></extLst>'],
  ])('%s', (_, before, after) => {
    expect(sheet(before)).toBe(after);
  });

  test('on another sheet name what has moved', () => {
    expect(sheet(format('A2:A9', 'Plan!$A$3=A3'), 'Lists')).toBe(format('A2:A9', 'Plan!$A$4=A3'));
  });

  test('for places on both sides of the row are not understood where it matters which counts', () => {
    expect(sheet(format('A9 A2', '$B$3'))).toBe(format('A10 A2', '$B$4'));
    expect(() => sheet(format('A9:A10 A2', 'B2'))).toThrow(RowRefusal);
  });
}); // prettier-ignore

describe('What is not known', () => {
  test.each([
    ['an extension that names a cell', '<extLst><ext uri="{1}"><new at="B12"/></ext></extLst>'],
    ['an extension within a rule that names the sheet', '<extLst><ext uri="{1}"><new>Plan!B:B</new></ext></extLst>'],
    ['an element that names cells', '<newThings><newThing ref="A1:B2"/></newThings>'],
  ])('%s: no row comes in', (_, xml) => {
    expect(() => sheet(xml)).toThrow(RowRefusal);
  });

  test.each([
    ['an extension that names none', '<extLst><ext uri="{1}"><new id="{0-A1-B2}" colour="FF0000" at="rId2">Some text</new></ext></extLst>'],
    ['an element that names none', '<newThings count="2"/>'],
  ])('%s stays as it is', (_, xml) => {
    expect(sheet(xml)).toBe(xml);
  });

  test('on another sheet it may name its own cells, and not the plan’s', () => {
    expect(sheet('<newThings><newThing ref="A1:B2"/></newThings>', 'Lists')).toContain('A1:B2');
    expect(() => sheet('<newThings><newThing ref="Plan!A1:B2"/></newThings>', 'Lists')).toThrow(RowRefusal);
  });

  test('a protected sheet is not changed', () => {
    expect(() => sheet('<sheetProtection sheet="1"/>')).toThrow(RowRefusal);
    expect(sheet('<sheetProtection sheet="1"/>', 'Lists')).toBe('<sheetProtection sheet="1"/>');
  });

  test('the last row of a sheet is not pushed off it', () => {
    expect(() => sheet('<sheetData><row r="1048576"><c r="A1048576"/></row></sheetData>')).toThrow(RowRefusal);
    expect(() => sheet('<mergeCells><mergeCell ref="A1048576:B1048576"/></mergeCells>')).toThrow(RowRefusal);
  });
}); // prettier-ignore

describe('Parts that belong to the sheet, or look at it', () => {
  test.each([
    ['a table', '<table ref="A1:C9"><autoFilter ref="A1:C9"/><tableColumns><tableColumn><calculatedColumnFormula>B2+$H$3+Table1[[#This Row],[A3]]</calculatedColumnFormula><totalsRowFormula>SUM(B2:B9)</totalsRowFormula></tableColumn></tableColumns></table>', '<table ref="A1:C10"><autoFilter ref="A1:C10"/><tableColumns><tableColumn><calculatedColumnFormula>B2+$H$4+Table1[[#This Row],[A3]]</calculatedColumnFormula><totalsRowFormula>SUM(B2:B10)</totalsRowFormula></tableColumn></tableColumns></table>'],
    ['notes and talks about cells', '<comment ref="A9"><t>A9</t></comment><threadedComment ref="B3" id="{A3}"/>', '<comment ref="A10"><t>A9</t></comment><threadedComment ref="B4" id="{A3}"/>'],
    ['a cell of an XML map, a view of a person’s own, a form control', '<singleXmlCell r="A9"/><nsvFilter ref="A1:B9"/><formControlPr fmlaLink="$A$9" fmlaRange="Lists!$A$9"/>', '<singleXmlCell r="A10"/><nsvFilter ref="A1:B10"/><formControlPr fmlaLink="$A$10" fmlaRange="Lists!$A$9"/>'],
    ['where a pivot table stands', '<location ref="A4:B9" rowPageCount="0"/>', '<location ref="A5:B10" rowPageCount="0"/>'],
    ['a shape that shows a cell, a picture of cells', '<sp textlink="Plan!$A$3"><a>A3</a></sp><a14:cameraTool cellRange="Plan!$A$1:$B$9"/>', '<sp textlink="Plan!$A$4"><a>A3</a></sp><a14:cameraTool cellRange="Plan!$A$1:$B$10"/>'],
  ])('%s', (_, before, after) => {
    expect(other(before)).toBe(after);
  });

  test.each([
    ['what a chart draws', '<c:f>Plan!$A$2:$A$9</c:f><c15:sqref>Plan!$A$2:$A$9</c15:sqref><c:v>Plan!A3</c:v><c:f>(Plan!$A$1,Lists!$A$9)</c:f>', '<c:f>Plan!$A$2:$A$10</c:f><c15:sqref>Plan!$A$2:$A$10</c15:sqref><c:v>Plan!A3</c:v><c:f>(Plan!$A$1,Lists!$A$9)</c:f>'],
    ['what a pivot table is made of', '<worksheetSource ref="A1:H9" sheet="Plan"/><rangeSet ref="A1:H9" sheet="Lists"/><worksheetSource name="Plan"/>', '<worksheetSource ref="A1:H10" sheet="Plan"/><rangeSet ref="A1:H9" sheet="Lists"/><worksheetSource name="Plan"/>'],
    ['names, of which rows without a dollar go with whoever uses them', '<definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$1:$3</definedName><definedName name="A3">Plan!$A$1:$H$9</definedName><definedName name="Left">Plan!A9+Plan!$B$9</definedName><definedName name="Facts">"Plan!A9"</definedName>', '<definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$1:$4</definedName><definedName name="A3">Plan!$A$1:$H$10</definedName><definedName name="Left">Plan!A9+Plan!$B$10</definedName><definedName name="Facts">"Plan!A9"</definedName>'],
    ['questions to a database, add-ins', '<parameter cell="Plan!$A$9"/><binding appref="Plan!A1:B9"/>', '<parameter cell="Plan!$A$10"/><binding appref="Plan!A1:B10"/>'],
  ])('%s', (_, before, after) => {
    expect(other(before, null)).toBe(after);
  });

  test('a row comes into no pivot table, nor between it and its page fields', () => {
    expect(() => other('<location ref="A2:B9"/>')).toThrow(RowRefusal);
    expect(() => other('<location ref="A5:B9" rowPageCount="2"/>')).toThrow(RowRefusal);
    expect(other('<location ref="A7:B9" rowPageCount="2"/>')).toContain('A8:B10');
  });
}); // prettier-ignore

describe('What lies over the cells', () => {
  const edge = (name: string, row: number, offset = 50): string =>
    `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  const anchor = (way: string, from: number, to: number, offset?: number): string =>
    `<xdr:twoCellAnchor${way}>${edge('from', from)}${edge('to', to, offset)}<xdr:sp><a:ext cx="3" cy="9"/></xdr:sp></xdr:twoCellAnchor>`;
  test.each([
    ['grows where the row comes in under it', anchor('', 1, 5), anchor('', 1, 6)],
    ['moves where it lies below', anchor('', 2, 5), anchor('', 3, 6)],
    ['stays above, be it that it ends where the row begins', anchor('', 0, 2, 0), anchor('', 0, 2, 0)],
    ['that moves only, moves with its upper edge', anchor(' editAs="oneCell"', 1, 5), anchor(' editAs="oneCell"', 1, 5)],
    ['that moves only, moves whole', anchor(' editAs="oneCell"', 4, 5), anchor(' editAs="oneCell"', 5, 6)],
    ['that is held, stays', anchor(' editAs="absolute"', 4, 5), anchor(' editAs="absolute"', 4, 5)],
    ['of its own size moves', `<xdr:oneCellAnchor>${edge('from', 4)}</xdr:oneCellAnchor>`, `<xdr:oneCellAnchor>${edge('from', 5)}</xdr:oneCellAnchor>`],
  ])('%s', (_, before, after) => {
    expect(other(before)).toBe(after);
    expect(other(before, 'Lists')).toBe(before);
  });

  const vml = (...data: string[]): string =>
    `<xml xmlns:x="x"><br><v:shape style='top:3'>${data.map((one) => `<x:ClientData ObjectType="Note">${one}</x:ClientData>`).join('')}</v:shape></xml>`;
  test.each([
    ['a note goes with its cell', '<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\n 2, 15, 1, 10, 4, 31, 9, 9</x:Anchor><x:Row>2</x:Row><x:Column>2</x:Column>', '<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\n 2, 15, 2, 10, 4, 31, 10, 9</x:Anchor><x:Row>3</x:Row><x:Column>2</x:Column>'],
    ['a note above stays', '<x:Anchor>2, 15, 0, 10, 4, 31, 9, 9</x:Anchor><x:Row>1</x:Row>', '<x:Anchor>2, 15, 0, 10, 4, 31, 9, 9</x:Anchor><x:Row>1</x:Row>'],
    ['a control grows, with the cell it writes to', '<x:Anchor>2,15,1,10,4,31,9,9</x:Anchor><x:FmlaLink>$A$3</x:FmlaLink><x:FmlaMacro>A3</x:FmlaMacro>', '<x:Anchor>2,15,1,10,4,31,10,9</x:Anchor><x:FmlaLink>$A$4</x:FmlaLink><x:FmlaMacro>A3</x:FmlaMacro>'],
    ['a control that keeps its size', '<x:SizeWithCells/><x:Anchor>2,15,1,10,4,31,9,9</x:Anchor>', '<x:SizeWithCells/><x:Anchor>2,15,1,10,4,31,9,9</x:Anchor>'],
    ['a control that stays', '<x:MoveWithCells>True</x:MoveWithCells><x:Anchor>2,15,5,10,4,31,9,9</x:Anchor>', '<x:MoveWithCells>True</x:MoveWithCells><x:Anchor>2,15,5,10,4,31,9,9</x:Anchor>'],
    ['a control that does not say that it stays', '<x:MoveWithCells>False</x:MoveWithCells><x:Anchor>2,15,5,10,4,31,9,9</x:Anchor>', '<x:MoveWithCells>False</x:MoveWithCells><x:Anchor>2,15,6,10,4,31,10,9</x:Anchor>'],
  ])('in the older kind of drawing: %s', (_, before, after) => {
    expect(moveVml(part(vml('<x:Row>0</x:Row>', before), 'Plan'), moving(2))).toBe(vml('<x:Row>0</x:Row>', after));
  });
}); // prettier-ignore
