/** Writes the parts of a new workbook that are about all of its sheets: their list, their names, its properties, its theme. */
import { absoluteAddress, quoteSheet } from '../../../model/address';
import type { SheetPlan, SummaryBook } from '../../../render/sheet-plan';
import { PRODUCT_NAME } from '#words/sheets';
import { cleanText } from '../../common/clean-text';
import { FONT, printArea } from '../../common/page-look';
import { escapeContent, escapeXml } from '../package/escape-xml';
import { DRAWING, MAIN, RELATIONSHIPS, xmlPart } from './xml-part';

/** What is printed, and the rows that are on every page: the names by which Excel knows them, and what they stand for. */
export function printNames(plan: SheetPlan): [name: string, formula: string][] {
  const sheet = quoteSheet(plan.name);
  const [from, to] = plan.print.titleRows;
  const area = printArea(plan);
  return [
    ...(area === null
      ? []
      : [['_xlnm.Print_Area', `${sheet}!${absoluteAddress(area)}`] satisfies [string, string]]),
    ['_xlnm.Print_Titles', `${sheet}!$${from + 1}:$${to + 1}`],
  ];
}

/** The Excel by which all has been calculated: it would else ask to save a file that was only read. */
const CALCULATED_BY = 191029;

export interface ListedSheet {
  readonly name: string;
  readonly printNames: ReturnType<typeof printNames>;
}

/** @param relations to the sheets, in their order */
export function workbookPart(sheets: readonly ListedSheet[], relations: readonly string[]): string {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="${relations[index]}"/>`,
  );
  const names = sheets.flatMap((sheet, index) =>
    sheet.printNames.map(
      ([name, formula]) =>
        `<definedName name="${name}" localSheetId="${index}">${escapeContent(formula)}</definedName>`,
    ),
  );
  return xmlPart(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets>${listed.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="${CALCULATED_BY}"/></workbook>`,
  );
}

/** @param now the moment of writing; null where the file is to say none */
export const corePart = (
  { title, language }: Pick<SummaryBook, 'title' | 'language'>,
  now: Date | null,
): string =>
  xmlPart(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(cleanText(title))}</dc:title><dc:creator>${escapeXml(PRODUCT_NAME)}</dc:creator><dc:language>${language}</dc:language>` +
      (now === null
        ? ''
        : `<dcterms:modified xsi:type="dcterms:W3CDTF">${now.toISOString().replace(/\.\d+Z$/, 'Z')}</dcterms:modified>`) +
      '</cp:coreProperties>',
  );

export const appPart = (): string =>
  xmlPart(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      `<Application>${escapeXml(PRODUCT_NAME)}</Application></Properties>`,
  );

/** Office's own colours by their places in a theme; table styles and charts take from them what a cell does not say. */
const COLOURS = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

export function themePart(): string {
  const colours = Object.entries(COLOURS).map(
    ([place, colour]) => `<a:${place}><a:srgbClr val="${colour}"/></a:${place}>`,
  );
  const font = (place: string, face: string): string =>
    `<a:${place}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${place}>`;
  // The format asks for three of each, from faint to strong.
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (name: string, item: string): string => `<a:${name}>${item.repeat(3)}</a:${name}>`;
  const lines = [6350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${fill}</a:ln>`).join('');
  return xmlPart(
    `<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">${colours.join('')}</a:clrScheme>` +
      `<a:fontScheme name="Office">${font('majorFont', FONT)}${font('minorFont', FONT)}</a:fontScheme>` +
      `<a:fmtScheme name="Office">${three('fillStyleLst', fill)}<a:lnStyleLst>${lines}</a:lnStyleLst>` +
      `${three('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>')}${three('bgFillStyleLst', fill)}` +
      `</a:fmtScheme></a:themeElements></a:theme>`,
  );
}
