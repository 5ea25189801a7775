/** Reads the workbook part: its worksheets in order, its date system, its names, and where its other parts are. */
import type { Relation } from './read-relations';
import { readRelations } from './read-relations';
import { XmlScan } from './xml-scan';
import type { ZipParts } from './zip-parts';

export interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

export interface Book {
  /** Worksheets only: chart, macro and dialog sheets hold no cells. */
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  /** Lower-case name to what it stands for: "Lists!$A$1:$A$4". */
  readonly names: ReadonlyMap<string, string>;
  /** Part by type: "styles", "sharedStrings", "theme". */
  readonly parts: ReadonlyMap<string, string>;
}

/** The part that the file as a whole points to as its main one; null where there is none. */
export const mainPart = (zip: ZipParts): string | null =>
  readRelations(zip, '').find(({ type }) => type === 'officeDocument')?.part ?? null;

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

function readSheet(scan: XmlScan, relations: ReadonlyMap<string, Relation>): BookSheet | null {
  const relation = relations.get(scan.attribute('id') ?? '');
  if (relation?.type !== 'worksheet') return null;
  return {
    name: scan.attribute('name') ?? '',
    visible: (scan.attribute('state') ?? 'visible') === 'visible',
    part: relation.part,
  };
}

/** Null where the part is not there or is no workbook. */
export function readBook(zip: ZipParts, part: string): Book | null {
  const xml = zip.text(part);
  if (xml === null) return null;
  const relations = readRelations(zip, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: BookSheet[] = [];
  const names = new Map<string, string>();
  let date1904 = false;
  let isWorkbook = false;
  const scan = new XmlScan(xml);
  for (let event = scan.next(); event !== 'end'; event = scan.next()) {
    if (event !== 'open') continue;
    if (scan.depth === 1) isWorkbook = scan.name === 'workbook';
    if (scan.name === 'workbookPr') date1904 = isOn(scan.attribute('date1904'));
    if (scan.name === 'sheet') {
      const sheet = readSheet(scan, byId);
      if (sheet) sheets.push(sheet);
    }
    if (scan.name === 'definedName') {
      const name = scan.attribute('name') ?? '';
      names.set(name.toLowerCase(), scan.readText());
    }
  }
  if (!isWorkbook) return null;
  return { sheets, date1904, names, parts: new Map(relations.map(({ type, part: at }) => [type, at])) };
}
