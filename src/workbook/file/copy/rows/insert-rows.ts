/**
 * Lets rows come into sheets of a copy, between those that are there, as Excel does: whatever in the workbook names cells below them names
 * them where they stand afterwards, and all else stays byte for byte. Nothing is changed where something might name such cells in a way
 * that is not known here.
 */
import type { NewRow } from '../../../../edit/plan-change';
import { asciiText } from '../../package/byte-text';
import { readRelations } from '../../package/read-relations';
import { XmlDamage } from '../../package/xml-damage';
import { attributeText } from '../../package/xml-text';
import { relationsPartOf, type BookFrame } from '../book-frame';
import type { Draft } from '../draft';
import { childrenOf, rawAttribute, readElements, Splices } from '../elements';
import type { OpenDraft } from '../open-draft';
import { dropByType } from '../prune-sheets';
import { mayPointTo, OF_ONE_SHEET, SHEETS, WITH_PLACES, WITHOUT_PLACES } from './known-parts';
import { moveFormula, type Moving } from './move-formula';
import { movePart, type Part } from './part-mover';
import { movesOf, RowRefusal } from './row-moves';
import { moveSheet } from './sheet-mover';
import { moveVml } from './vml-mover';

interface FoundPart {
  readonly part: string;
  readonly type: string;
  /** The sheet that leads to it; null where none does. */
  readonly sheet: string | null;
}

/** Every part that something leads to, once: what belongs to a sheet, with that sheet. */
function partsOf({ draft, budget }: OpenDraft, frame: BookFrame): FoundPart[] {
  const sheetOf = new Map(frame.sheets.map(({ part, name }) => [draft.keyOf(part), name]));
  const found = new Map<string, FoundPart>();
  const waiting: FoundPart[] = [{ part: '', type: '', sheet: null }];
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    for (const { part, type } of readRelations(draft, from.part, budget)) {
      const key = draft.keyOf(part);
      const sheet = sheetOf.get(key) ?? from.sheet;
      const known = found.get(key);
      // Of two sheets that share their notes or pictures one would have them elsewhere.
      if (known && known.sheet !== sheet && OF_ONE_SHEET.has(type)) throw new RowRefusal('unknown', part);
      if (known || !draft.has(part)) continue;
      const one = { part, type, sheet };
      found.set(key, one);
      waiting.push(one);
    }
  }
  return [...found.values()];
}

/** Other encodings than these are read as a whole, not in pieces. */
const COMMON = /^(?:utf-?8|utf-?16|us-ascii|iso-8859-1|windows-1252)$/i;

function refuseEncoding(xml: string): void {
  const declared = /^[^<]{0,9}<\?xml[^>]{0,150}encoding\s?=\s?["']([\w.:-]+)/.exec(xml.slice(0, 250))?.[1];
  if (declared !== undefined && !COMMON.test(declared)) throw new RowRefusal('unknown', declared);
}

/** A part that does not hold together may name cells all the same. */
function moveKnown(draft: Draft, part: FoundPart, moving: Moving): void {
  try {
    moveOne(draft, part, moving);
    moveLinks(draft, part, moving);
  } catch (error) {
    throw error instanceof XmlDamage ? new RowRefusal('unknown', part.part) : error;
  }
}

function moveOne(draft: Draft, { part, type, sheet }: FoundPart, moving: Moving): void {
  if (WITHOUT_PLACES.has(type)) return;
  draft.edit(part, (xml, read) => {
    const one: Part = { xml, read, sheet };
    if (type === 'vmlDrawing') return moveVml(one, moving);
    const isSheet = SHEETS.has(type);
    if (isSheet || WITH_PLACES.has(type)) {
      refuseEncoding(xml);
      return isSheet ? moveSheet(one, moving) : movePart(one, moving);
    }
    const isOfSheet = sheet?.toLowerCase() === moving.moves.sheet.toLowerCase();
    if (mayPointTo(attributeText(read(xml)) ?? '', moving.moves.sheet, isOfSheet))
      throw new RowRefusal('unknown', part);
    return xml;
  });
}

/** A link of a picture or shape leads to a place by its relation. */
function moveLinks(draft: Draft, { part, sheet }: FoundPart, moving: Moving): void {
  const relations = relationsPartOf(part);
  if (!draft.has(relations)) return;
  draft.edit(relations, (xml, read) => {
    if (!/["']#/.test(xml)) return xml;
    const splices = new Splices(xml);
    for (const link of childrenOf(readElements(xml, 1), 'Relationship')) {
      const target = attributeText(read(rawAttribute(xml, link, 'Target') ?? '')) ?? '';
      if (!target.startsWith('#')) continue;
      const place = decoded(target.slice(1));
      const moved = moveFormula(place, moving, { home: sheet });
      if (moved !== place) splices.setAttribute(link, 'Target', asciiText(`#${encodeURI(moved)}`));
    }
    return splices.toString();
  });
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * @param rows in order, each as its sheet stands with those before it
 * @throws RowRefusal where a row cannot come in; the draft is then of no use
 */
export function insertRows(opened: OpenDraft, rows: readonly NewRow[]): void {
  const { draft, look } = opened;
  for (const moves of movesOf(rows)) {
    const { book, frame } = look();
    const named = book.sheets.filter(({ name }) => name === moves.sheet);
    const [sheet] = named;
    // Two sheets of one part would both have the row.
    if (!sheet || frame.sheets.filter(({ part }) => draft.keyOf(part) === draft.keyOf(sheet.part)).length !== 1)
      throw new RowRefusal('no-sheet', moves.sheet);
    const parts = partsOf(opened, frame);
    if (parts.some(({ type }) => type === 'revisionHeaders' || type === 'volatileDependencies'))
      throw new RowRefusal('unknown', 'revisions');
    const moving = { moves, sheets: frame.sheets.map(({ name }) => name) };
    for (const part of parts) moveKnown(draft, part, moving);
    // In which order formulas are worked out is found again by whoever opens the copy.
    dropByType(draft, frame, 'calcChain', opened.budget);
  }
} // prettier-ignore
