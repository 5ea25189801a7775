/** Finishes the parts of a written workbook that the file library has no words for: its language, links with a place, and two small signs. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

/** In both part and rule the text is already escaped for XML: it is moved, never made. */
const EXTERNAL_LINK = /(<Relationship Id="([^"]+)" Type="[^"]+\/hyperlink" Target="[^"#]*)#([^"]*)"/g;
const LINK = /<hyperlink ref="[^"]*" r:id="([^"]+)"/g;
/** What may follow `ignoredErrors` in a worksheet, in the standard's order. */
const AFTER_IGNORED = /<(?:drawing|legacyDrawing|picture|tableParts|extLst) |<\/worksheet>|<tableParts>/;

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(edit(strFromU8(part)));
}

/** A link into another workbook: the file stays in the relation, the cell goes to the link itself, as Excel writes it. */
function placeLinks(parts: Parts, sheet: string): void {
  const places = new Map<string, string>();
  change(parts, sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels', (xml) =>
    xml.replace(EXTERNAL_LINK, (_, relation: string, id: string, place: string) => {
      places.set(id, place);
      return `${relation}"`;
    }),
  );
  if (places.size === 0) return;
  change(parts, sheet, (xml) =>
    xml.replace(LINK, (link, id: string) => (places.has(id) ? `${link} location="${places.get(id)}"` : link)),
  );
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

/** `language` is BCP 47. The bytes that come back are a new workbook. */
export function finishPackage(bytes: Uint8Array, language: string): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts, 'docProps/core.xml', (xml) =>
    xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  );
  // Nothing to calculate: without this Excel would ask to save a file that was only read.
  change(parts, 'xl/workbook.xml', (xml) => xml.replace(/<calcPr [^<>]*\/>/, ''));
  change(parts, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('<sheetView ', '<sheetView tabSelected="1" '),
  );
  for (const name of Object.keys(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    freeHeights(parts, name);
    placeLinks(parts, name);
    allowNumbersAsText(parts, name);
  }
  return zipSync(parts);
}
