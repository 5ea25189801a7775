/** Takes sheets out of a copy: their places in the workbook, their names, and every part that nothing else leads to. */
import type { Budget } from '../package/budget';
import { byteText } from '../package/byte-text';
import { readRelations } from '../package/read-relations';
import { attributeIn, walkTags } from '../package/walk-tags';
import { attributeText } from '../package/xml-text';
import type { ZipParts } from '../package/zip-parts';
import { markNames } from '../../../model/own-mark';
import type { BookFrame, FrameName } from './book-frame';
import { relationsPartOf } from './book-frame';
import type { Draft } from './draft';
import type { OwnSheet } from './own-sheets';
import { childOf, childrenOf, rawAttribute, readElements, Splices, type XmlElement } from './elements';

const CONTENT_TYPES = '[Content_Types].xml';

/** Every part that can be reached from the whole file, by the one spelling of its name. */
function reachable(zip: ZipParts, budget: Budget): Set<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { part: target } of readRelations(zip, part, budget)) {
      const key = zip.keyOf(target);
      if (found.has(key) || !zip.has(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}

function cutAll(elements: readonly XmlElement[], splices: Splices): void {
  for (const { from, to } of elements) splices.replace(from, to, '');
}

/** The list of names goes where nothing is left in it: we made it. */
function cutNames(
  frame: BookFrame,
  going: ReadonlySet<number>,
  isGoing: (name: FrameName) => boolean,
  splices: Splices,
): void {
  const list = childOf(frame.root, 'definedNames');
  if (!list) return;
  const cut = frame.names.filter((name) => isGoing(name) || (name.sheet !== null && going.has(name.sheet)));
  if (cut.length > 0 && cut.length === list.children.length) return cutAll([list], splices);
  cutAll(
    cut.map(({ element }) => element),
    splices,
  );
  for (const name of frame.names) {
    if (name.sheet === null || cut.includes(name)) continue;
    const before = [...going].filter((index) => index < (name.sheet as number)).length;
    if (before > 0) splices.setAttribute(name.element, 'localSheetId', String(name.sheet - before));
  }
}

/** The sheet that a window shows stays the same one, or becomes the first that is not hidden. */
function moveWindows({ xml, root, sheets }: BookFrame, going: ReadonlySet<number>, splices: Splices): void {
  const staying = sheets.filter((_, index) => !going.has(index));
  const first = staying.findIndex(
    ({ element }) => (rawAttribute(xml, element, 'state') ?? 'visible') === 'visible',
  );
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const shown = Number(rawAttribute(xml, view, attribute) ?? 0);
      const before = [...going].filter((index) => index < shown).length;
      const moved = going.has(shown) ? Math.max(0, first) : shown - before;
      if (moved !== shown) splices.setAttribute(view, attribute, String(moved));
    }
  }
}

function cutRelations(draft: Draft, part: string, ids: ReadonlySet<string>): void {
  draft.edit(part, (xml) => {
    const splices = new Splices(xml);
    const relations = childrenOf(readElements(xml, 1), 'Relationship');
    cutAll(
      relations.filter((one) => ids.has(rawAttribute(xml, one, 'Id') ?? '')),
      splices,
    );
    return splices.toString();
  });
}

function dropParts(draft: Draft, parts: ReadonlySet<string>): void {
  const isGoing = (name: string): boolean => parts.has(draft.keyOf(name));
  draft.edit(CONTENT_TYPES, (xml) => {
    const splices = new Splices(xml);
    const types = childrenOf(readElements(xml, 1), 'Override');
    cutAll(
      types.filter((type) => isGoing(attributeText(rawAttribute(xml, type, 'PartName')) ?? '')),
      splices,
    );
    return splices.toString();
  });
  for (const name of draft.names) if (isGoing(name)) draft.drop(name);
}

/**
 * Excel saves in which order it works out the cells of all sheets, and repairs a workbook whose order names one that holds no formula.
 * The sheet stands only on the first of its cells.
 */
function isInOrder(draft: Draft, part: string, ids: ReadonlySet<string>): boolean {
  const bytes = draft.bytes(part);
  if (!bytes) return false;
  const xml = byteText(bytes).text;
  let found = false;
  walkTags(xml, {
    open(name, attributes, end) {
      found ||= name === 'c' && ids.has(attributeIn(xml, attributes, end, 'i') ?? '');
    },
    close: () => undefined,
  });
  return found;
}

/** With the sheets go the names that say that they are ours, and those that belong to them. */
export function pruneSheets(
  draft: Draft,
  frame: BookFrame,
  sheets: readonly Pick<OwnSheet, 'name' | 'mark'>[],
  budget: Budget,
): void {
  if (sheets.length === 0) return;
  const lower = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const marks = markNames(sheets);
  const going = new Set(
    frame.sheets.flatMap(({ name }, index) => (lower.has(name.toLowerCase()) ? index : [])),
  );
  const before = reachable(draft, budget);
  const splices = new Splices(frame.xml);
  const cut = frame.sheets.filter((_, index) => going.has(index));
  cutAll(
    cut.map(({ element }) => element),
    splices,
  );
  cutNames(frame, going, ({ name }) => marks.has(name.toLowerCase()), splices);
  moveWindows(frame, going, splices);
  draft.edit(frame.part, () => splices.toString());
  cutRelations(draft, frame.relationsPart, new Set(cut.map(({ relation }) => relation)));
  const after = reachable(draft, budget);
  const orphans = [...before].filter((part) => !after.has(part));
  dropParts(draft, new Set([...orphans, ...orphans.map((part) => draft.keyOf(relationsPartOf(part)))]));
  const ids = new Set(cut.map(({ element }) => rawAttribute(frame.xml, element, 'sheetId') ?? ''));
  // Whoever opens the workbook finds the order again.
  dropByType(draft, frame, 'calcChain', budget, (part) => isInOrder(draft, part, ids));
}

/** Takes out the parts of one type that the workbook leads to. */
export function dropByType(
  draft: Draft,
  { part, relationsPart }: BookFrame,
  type: string,
  budget: Budget,
  isGoing: (part: string) => boolean = () => true,
): void {
  const going = readRelations(draft, part, budget).filter(
    (relation) => relation.type === type && isGoing(relation.part),
  );
  if (going.length === 0) return;
  cutRelations(draft, relationsPart, new Set(going.map(({ id }) => id)));
  dropParts(draft, new Set(going.map((relation) => draft.keyOf(relation.part))));
}
