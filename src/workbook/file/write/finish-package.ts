/** Finishes the parts of a written workbook that the file library has no words for: its language, outlines, solid bars, and two small signs. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { BAR, OUTLINE } from '../../../render/styles';

type Parts = Record<string, Uint8Array>;

/** What may follow `ignoredErrors` in a worksheet, in the standard's order. */
const AFTER_IGNORED = /<(?:drawing|legacyDrawing|picture|tableParts|extLst) |<\/worksheet>|<tableParts>/;

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(edit(strFromU8(part)));
}

/** References such as "1.10" are text on purpose: Excel need not mark each of them. */
function allowNumbersAsText(parts: Parts, sheet: string): void {
  change(parts, sheet, (xml) => {
    const used = /<dimension ref="([^"]+)"/.exec(xml)?.[1];
    const at = xml.search(AFTER_IGNORED);
    if (used === undefined || at < 0) return xml;
    const errors = `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`;
    return xml.slice(0, at) + errors + xml.slice(at);
  });
}

/** The heights are estimates: as soon as a row is edited Excel may fit it to its text. */
const freeHeights = (parts: Parts, sheet: string): void =>
  change(parts, sheet, (xml) => xml.replaceAll(' customHeight="1"', ''));

/** Each part of the chart's bar has an outline: a white one would else be the ground that it stands on. */
const PART_LINE =
  /<a:ln><a:solidFill><a:srgbClr val="[0-9A-F]{6}"\/><\/a:solidFill><\/a:ln>(?=<\/c:spPr><c:dLbls>)/g;
const outlineParts = (parts: Parts, chart: string): void =>
  change(parts, chart, (xml) =>
    xml.replace(
      PART_LINE,
      `<a:ln w="9525"><a:solidFill><a:srgbClr val="${OUTLINE.slice(1)}"/></a:solidFill></a:ln>`,
    ),
  );

const BAR_RULE =
  /(<cfRule type="dataBar"[^<>]*><dataBar>(?:(?!<\/?dataBar>|<cfRule).)*<\/dataBar>)(<\/cfRule>)/gs;
const RULE_PLACE = /<conditionalFormatting sqref="([^"]+)"><cfRule type="dataBar"/g;
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Excel of 2007 knew bars that fade only: that they are solid and have an edge stands in the part that came later. */
function makeBarsSolid(parts: Parts, sheet: string): void {
  change(parts, sheet, (xml) => {
    const places = [...xml.matchAll(RULE_PLACE)].map((match) => match[1] ?? '');
    if (places.length === 0) return xml;
    const idOf = (index: number): string =>
      `{52414721-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
    let index = -1;
    const linked = xml.replace(BAR_RULE, (_, rule: string, end: string) => {
      index += 1;
      return `${rule}<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${idOf(index)}</x14:id></ext></extLst>${end}`;
    });
    const rules = places.map(
      (place, at) =>
        `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${idOf(at)}">` +
        `<x14:dataBar minLength="0" maxLength="100" border="1" gradient="0">` +
        `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>` +
        `<x14:borderColor rgb="FF${BAR.outline.slice(1)}"/></x14:dataBar></x14:cfRule><xm:sqref>${place}</xm:sqref></x14:conditionalFormatting>`,
    );
    const part = `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext></extLst>`;
    return linked.replace('</worksheet>', `${part}</worksheet>`);
  });
}

/** `language` is BCP 47. The bytes that come back are a new workbook. */
export function finishPackage(bytes: Uint8Array, language: string): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts, 'docProps/core.xml', (xml) =>
    xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  );
  // All has been calculated, as by this Excel: a file that was only read would else be asked to be saved.
  change(parts, 'xl/workbook.xml', (xml) => xml.replace(/<calcPr [^<>]*\/>/, '<calcPr calcId="191029"/>'));
  change(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('<sheetView ', '<sheetView tabSelected="1" '),
  );
  for (const name of Object.keys(parts)) {
    if (/^xl\/charts\/chart\d+\.xml$/.test(name)) outlineParts(parts, name);
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    freeHeights(parts, name);
    allowNumbersAsText(parts, name);
    makeBarsSolid(parts, name);
  }
  return zipSync(parts);
}
