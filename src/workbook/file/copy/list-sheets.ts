/** Writes new sheets into the lists of a workbook: its sheets, its names, its relations and the types of its parts. */
import { absoluteAddress, quoteSheet } from '../../../model/address';
import { areaName, factsName, markNames, type SheetMark, writeFacts } from '../../../model/own-mark';
import { asciiText } from '../package/byte-text';
import { planArea } from '../../common/plan-area';
import { printNames } from '../write/book-parts';
import type { BookFrame } from './book-frame';
import type { Draft } from './draft';
import { childOf, childrenOf, rawAttribute, readElements, Splices, type XmlElement } from './elements';
import type { PlacedSheet } from './place-sheets';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface ListedSheet extends PlacedSheet {
  readonly part: string;
  readonly mark: SheetMark;
}

/** Elements of the workbook after which its names stand, in the standard's order. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

const append = (draft: Draft, part: string, child: (prefix: string, xml: string) => string): void =>
  draft.edit(part, (xml) => {
    const root = readElements(xml, 1);
    const splices = new Splices(xml);
    splices.append(root, child(root.prefix, xml));
    return splices.toString();
  });

const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Z])/gi, `<$1${prefix}`);

const lastNumber = (texts: readonly (string | undefined)[]): number =>
  Math.max(0, ...texts.map((text) => Number(/(\d{1,9})$/.exec(text ?? '')?.[1] ?? 0)));

/** @param relations one an element of xml, to the part of that name */
export function addRelations(
  draft: Draft,
  part: string,
  targets: readonly { readonly type: string; readonly part: string }[],
): string[] {
  const ids: string[] = [];
  append(draft, part, (prefix, xml) => {
    const known = childrenOf(readElements(xml, 1), 'Relationship').map((one) => rawAttribute(xml, one, 'Id'));
    const last = lastNumber(known);
    const added = targets.map(({ type, part: target }, index) => {
      const id = `rId${last + 1 + index}`;
      ids.push(id);
      return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="/${target}"/>`;
    });
    return withPrefix(added.join(''), prefix);
  });
  return ids;
}

export const addContentTypes = (draft: Draft, overrides: string): void =>
  append(draft, '[Content_Types].xml', (prefix) => withPrefix(overrides, prefix));

const DECLARED = /\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g;

/** The prefix of the relations' namespace, where the workbook's first tag declares one. */
const relationPrefix = ({ xml, root }: BookFrame): string | null =>
  [...xml.slice(root.attributes, root.opened).matchAll(DECLARED)].find(
    ([, , namespace]) => namespace === RELATIONSHIPS,
  )?.[1] ?? null;

function namesOf({ plan, mark }: ListedSheet, place: number, tag: string): string {
  const sheet = quoteSheet(plan.name);
  const name = (attributes: string, formula: string): string =>
    `<${tag} ${attributes}>${asciiText(formula)}</${tag}>`;
  return [
    ...printNames(plan).map(([known, formula]) => name(`name="${known}" localSheetId="${place}"`, formula)),
    name(`name="${areaName(mark)}"`, `${sheet}!${absoluteAddress(planArea(plan))}`),
    name(`name="${factsName(mark)}"`, writeFacts(mark).slice(1)),
  ].join('');
}

/** The same marks on a sheet that has been renamed since: it has become the user's, and no name may stand twice. */
function staleMarks({ names }: BookFrame, sheets: readonly ListedSheet[]): XmlElement[] {
  const ours = markNames(sheets);
  return names.flatMap(({ name, sheet, element }) =>
    sheet === null && ours.has(name.toLowerCase()) ? element : [],
  );
}

/** The sheets come last, so that no number of a sheet of the user's changes. */
export function listSheets(draft: Draft, frame: BookFrame, sheets: readonly ListedSheet[]): void {
  const { xml, root, part, relationsPart } = frame;
  const ids = addRelations(
    draft,
    relationsPart,
    sheets.map((sheet) => ({ type: 'worksheet', part: sheet.part })),
  );
  const splices = new Splices(xml);
  const list = childOf(root, 'sheets');
  if (!list) return;
  const lastId = lastNumber(frame.sheets.map(({ element }) => rawAttribute(xml, element, 'sheetId')));
  const prefix = relationPrefix(frame);
  const declared = prefix === null ? ` xmlns:r="${RELATIONSHIPS}"` : '';
  const tags = sheets.map(
    ({ plan }, index) =>
      `<${root.prefix}sheet name="${asciiText(plan.name)}" sheetId="${lastId + 1 + index}" ${prefix ?? 'r'}:id="${ids[index]}"${declared}/>`,
  );
  splices.append(list, tags.join(''));
  const tag = `${root.prefix}definedName`;
  const names = sheets.map((sheet, index) => namesOf(sheet, frame.sheets.length + index, tag)).join('');
  const known = childOf(root, 'definedNames');
  for (const { from, to } of staleMarks(frame, sheets)) splices.replace(from, to, '');
  if (known) splices.append(known, names);
  else {
    const before = BEFORE_NAMES.map((name) => childOf(root, name)).find((element) => element);
    const at = before?.to ?? list.to;
    splices.replace(at, at, `<${tag}s>${names}</${tag}s>`);
  }
  draft.edit(part, () => splices.toString());
}
