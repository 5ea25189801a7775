/** Reads the workbook part: its worksheets in order, its date system, its names, and where its other parts are. */
import type { FoundMark } from '../../../model/grid';
import { findMarks } from '../../common/own-marks';
import type { Budget } from '../package/budget';
import type { Relation } from '../package/read-relations';
import { readRelations } from '../package/read-relations';
import { XmlDamage } from '../package/xml-damage';
import { attributeOf, elementsIn, readAnyTree, textOf, type Tree } from '../package/xml-tree';
import type { ZipParts } from '../package/zip-parts';
import { isOn } from '../package/xml-text';

interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

export interface Book {
  /** Worksheets only: chart, macro and dialog sheets hold no cells, and the file library takes none of them. */
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  /** Lower-case name to what it stands for: "Lists!$A$1:$A$4". */
  readonly names: ReadonlyMap<string, string>;
  /** What this product noted about sheets, by their names in lower case. */
  readonly marks: ReadonlyMap<string, FoundMark>;
  /** Part by type: "styles", "sharedStrings", "theme". */
  readonly parts: ReadonlyMap<string, string>;
}

/** The part that the file as a whole points to as its main one; null where there is none. Throws `XmlDamage`. */
export const mainPart = (zip: ZipParts, budget: Budget): string | null =>
  readRelations(zip, '', budget).find(({ type }) => type === 'officeDocument')?.part ?? null;

function readSheets(tree: Tree, relations: readonly Relation[]): BookSheet[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return elementsIn(tree, 'sheet').flatMap((sheet) => {
    const relation = byId.get(attributeOf(sheet, 'id') ?? '');
    if (relation?.type !== 'worksheet') return [];
    const visible = (attributeOf(sheet, 'state') ?? 'visible') === 'visible';
    return { name: attributeOf(sheet, 'name') ?? '', visible, part: relation.part };
  });
}

/** Null where the part is no workbook. Throws `XmlDamage`. */
export function readBook(zip: ZipParts, part: string, budget: Budget): Book | null {
  const xml = zip.text(part);
  if (xml === null) throw new XmlDamage('part missing');
  const tree = readAnyTree(xml, budget);
  if (tree.root.name !== 'workbook') return null;
  const relations = readRelations(zip, part, budget);
  const defined = elementsIn(tree, 'definedName').map((element) => ({
    name: attributeOf(element, 'name') ?? '',
    formula: textOf(element),
    isOfSheet: attributeOf(element, 'localSheetId') !== undefined,
  }));
  return {
    sheets: readSheets(tree, relations),
    date1904: elementsIn(tree, 'workbookPr').some((facts) => isOn(attributeOf(facts, 'date1904'))),
    names: new Map(defined.map(({ name, formula }) => [name.toLowerCase(), formula])),
    marks: findMarks(defined.filter(({ isOfSheet }) => !isOfSheet)),
    parts: new Map(relations.map(({ type, part: at }) => [type, at])),
  };
}
