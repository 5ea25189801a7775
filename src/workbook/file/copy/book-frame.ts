/** The workbook part as it is written: its sheets of every kind and its names, each with its place in the text. */
import { byteText } from '../package/byte-text';
import type { Budget } from '../package/budget';
import { readRelations } from '../package/read-relations';
import { XmlDamage } from '../package/xml-damage';
import { attributeOf, elementsIn, readAnyTree } from '../package/xml-tree';
import type { ZipParts } from '../package/zip-parts';
import { childOf, childrenOf, rawAttribute, readElements, type XmlElement } from './elements';

interface FrameSheet {
  readonly name: string;
  readonly element: XmlElement;
  readonly relation: string;
  /** Name of its part; "" where it has none. */
  readonly part: string;
}

export interface FrameName {
  readonly name: string;
  readonly element: XmlElement;
  /** Place in `sheets` of the sheet that it belongs to; null for a name of the workbook. */
  readonly sheet: number | null;
}

export interface BookFrame {
  readonly part: string;
  readonly relationsPart: string;
  readonly xml: string;
  readonly root: XmlElement;
  /** Charts and dialogs too, in order: the names count by it. */
  readonly sheets: readonly FrameSheet[];
  readonly names: readonly FrameName[];
}

export const relationsPartOf = (part: string): string => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

/** Throws `XmlDamage`. */
export function readFrame(zip: ZipParts, part: string, budget: Budget): BookFrame {
  const bytes = zip.bytes(part);
  if (!bytes) throw new XmlDamage('part missing');
  const xml = byteText(bytes).text;
  const root = readElements(xml, 2);
  // Names of sheets are texts: they are read as such, in the same order.
  const tree = readAnyTree(zip.text(part) ?? '', budget);
  const texts = elementsIn(tree, 'sheet').map((sheet) => attributeOf(sheet, 'name') ?? '');
  const parts = new Map(readRelations(zip, part, budget).map(({ id, part: target }) => [id, target]));
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((element, index): FrameSheet => {
    const relation = rawAttribute(xml, element, 'id') ?? '';
    return { name: texts[index] ?? '', element, relation, part: parts.get(relation) ?? '' };
  });
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName').map((element): FrameName => {
    const sheet = rawAttribute(xml, element, 'localSheetId');
    return {
      name: rawAttribute(xml, element, 'name') ?? '',
      element,
      sheet: sheet === undefined ? null : Number(sheet),
    };
  });
  return { part, relationsPart: relationsPartOf(part), xml, root, sheets, names };
}
