/** A workbook written out by hand with everything in it that libraries lose, and changes of it for single tests. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MICROSOFT = 'http://schemas.microsoft.com/office/2007/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (
  ...all: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const text = (address: string, words: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}" spans="1:4">${cells.join('')}</row>`;

const PLAN_ROWS = [
  row(1, text('A1', 'Ref'), text('B1', 'Recommendation'), text('C1', 'Action'), text('D1', 'Status')),
  row(2, text('A2', '1.1'), text('B2', 'Be clear'), text('C2', 'Write a plan'), text('D2', 'Complete', 1)),
  row(3, text('A3', '1.2'), text('B3', 'Be clear'), text('C3', 'Tell everyone'), text('D3', 'In progres', 1)),
  row(
    4,
    text('A4', '2.1'),
    text('B4', 'Be open'),
    text('C4', 'Publish it'),
    '<c r="D4"><f>D3</f><v>7</v></c>',
  ),
].join('');

/** The parts by name; those of bytes are no text at all. */
export function exoticParts(): Record<string, string | Uint8Array> {
  const noise = Uint8Array.from({ length: 600 }, (_, at) => (at * 7919) % 251);
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${TYPES}"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/></Types>`,
    '_rels/.rels': relations(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ),
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Action plan" sheetId="7" r:id="rId1"/><sheet name="Budget £" sheetId="9" state="hidden" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Budget £'!$A$1:$B$4</definedName><definedName name="Statuses">'Budget £'!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId6"/></pivotCaches><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches/></ext></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', `${MICROSOFT.replace('2007', '2006')}/vbaProject`, 'vbaProject.bin'],
      ['rId5', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId7', `${MICROSOFT}/slicerCache`, 'slicerCaches/slicerCache1.xml'],
      ['rId8', 'connections', 'connections.xml'],
      ['rId9', 'customXml', '../customXml/item1.xml'],
      ['rId10', 'calcChain', 'calcChain.xml'],
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;£&quot;0"/></numFmts><fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><dxfs count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetPr codeName="Sheet1"/><dimension ref="A1:D4"/><sheetData>${PLAN_ROWS}</sheetData><conditionalFormatting sqref="D2:D4"><cfRule type="containsText" priority="1" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("x",D2)))</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"/><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      [
        'rId4',
        `${MICROSOFT.replace('2007', '2017/10')}/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ],
      ['rId5', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ['rId6', `${MICROSOFT}/slicer`, '../slicers/slicer1.xml'],
      ['rId7', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cost in £</t></is></c></row></sheetData></worksheet>`,
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
    'xl/media/image1.png': noise,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"/>`,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments/>`,
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}"/>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"/>`,
    'xl/slicers/slicer1.xml': `${HEAD}<slicers/>`,
    'xl/slicerCaches/slicerCache1.xml': `${HEAD}<slicerCacheDefinition/>`,
    'xl/printerSettings/printerSettings1.bin': noise.slice(0, 300),
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"/>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
      'rId1',
      'externalLinkPath',
      'file:///C:/other.xlsx',
      'External',
    ]),
    'xl/connections.xml': `${HEAD}<connections xmlns="${MAIN}"/>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D4" i="7"/></calcChain>`,
    'xl/vbaProject.bin': noise,
    'customXml/item1.xml': '<office xmlns="urn:example"><kept/></office>',
  };
}

export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    // A day of its own: what is copied keeps it.
    { mtime: '2021-03-04T05:06:07' },
  );

/** The workbook with single parts changed; a change that changes nothing is a mistake of the test. */
export function exotic(changes: Readonly<Record<string, (xml: string) => string>> = {}): Uint8Array {
  const parts = exoticParts();
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name] ?? '';
    const after = change(typeof before === 'string' ? before : '');
    if (after === before) throw new Error(`${name} is as it was`);
    parts[name] = after;
  }
  return pack(parts);
}
