/** Moves what a part of a workbook says of cells, after rows have come in: a walk over its tags that cuts in where a place is named. */
import { cellAddress, parseAddress } from '../../../../model/address';
import { parsePlaces } from '../../../common/sheet-areas';
import { asciiText } from '../../package/byte-text';
import { walkAttributes, walkTags, type TagVisitor } from '../../package/walk-tags';
import { attributeText, textBetween } from '../../package/xml-text';
import { Splices } from '../elements';
import { AnchorMover } from './anchor-mover';
import { ROWS } from './formula-places';
import { EXTENSIONS, FORMULAS, mayPointTo, ON_NAMED_SHEET, PLACES, RULES } from './known-parts';
import { moveFormula, type Moving } from './move-formula';
import { RowRefusal } from './row-moves';

export interface Part {
  /** As `byteText` has it. */
  readonly xml: string;
  /** A piece of it in its own characters. */
  readonly read: (piece: string) => string;
  /** The sheet that it belongs to; null for one of the workbook. */
  readonly sheet: string | null;
}

/** A value between its quotes, or the text of an element. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A rule for places: its formulas wait until it is known for which. */
interface Rule {
  places: string;
  readonly formulas: Stretch[];
}

export class PartMover implements TagVisitor {
  readonly splices: Splices;
  protected readonly isOnSheet: boolean;
  private readonly anchors: AnchorMover;
  private readonly parents: string[] = [];
  /** After the tag that was opened last, while nothing has been closed since. */
  private leaf = -1;
  private rule: Rule | null = null;
  private extension = -1;
  private tableRow: number | null = null;

  constructor(
    protected readonly part: Part,
    protected readonly moving: Moving,
  ) {
    this.splices = new Splices(part.xml);
    this.isOnSheet = part.sheet?.toLowerCase() === moving.moves.sheet.toLowerCase();
    this.anchors = new AnchorMover(part.xml, moving.moves, this.splices);
  }

  open(name: string, attributes: number, end: number): void {
    this.leaf = end;
    if (RULES.has(name)) this.rule = { places: '', formulas: [] };
    const known = PLACES.get(name);
    if (known) this.moveAttributes(known, attributes, end, name === 'cfvo');
    if (ON_NAMED_SHEET.has(name)) this.moveOnNamedSheet(attributes, end);
    else if (name === 'ext') this.openExtension(attributes, end);
    else if (this.isOnSheet) {
      this.openOnSheet(name, attributes, end);
      this.anchors.open(name, attributes, end);
    }
    this.parents.push(name);
  }

  close(name: string, at: number): void {
    this.parents.pop();
    const isLeaf = this.leaf >= 0 && this.leaf < at;
    if (isLeaf && FORMULAS.has(name)) this.closeFormula(name, { from: this.leaf, to: at });
    if (this.isOnSheet) this.anchors.close(name, isLeaf ? this.leaf : at, at);
    if (name === 'ext' && this.extension >= 0) this.closeExtension(at);
    if (RULES.has(name)) this.closeRule();
    this.leaf = -1;
  }

  protected get parent(): string {
    return this.parents.at(-1) ?? '';
  }

  /** What is at a stretch, as a person would write it. */
  protected textAt({ from, to }: Stretch): string {
    const text = this.part.read(this.part.xml.slice(from, to));
    return textBetween(text, 0, text.length);
  }

  protected replace({ from, to }: Stretch, text: string): void {
    this.splices.replace(from, to, asciiText(text));
  }

  /** @param relative as of `moveFormula` */
  protected moveAt(stretch: Stretch, relative?: number): void {
    const text = this.textAt(stretch);
    const moved = moveFormula(text, this.moving, {
      home: this.part.sheet,
      ...(relative !== undefined && { relative }),
    });
    if (moved !== text) this.replace(stretch, moved);
  }

  /** The values of these attributes by name, without prefix. */
  protected attributesOf(names: readonly string[], attributes: number, end: number): Map<string, Stretch> {
    const { xml } = this.part;
    const found = new Map<string, Stretch>();
    walkAttributes(xml, attributes, end, (nameFrom, nameTo, from, to) => {
      const name = xml.slice(nameFrom, nameTo);
      const local = name.slice(name.indexOf(':') + 1);
      if (names.includes(local)) found.set(local, { from, to });
    });
    return found;
  }

  private moveAttributes(names: readonly string[], attributes: number, end: number, waits: boolean): void {
    for (const [name, stretch] of this.attributesOf(names, attributes, end)) {
      if (name === 'sqref' && this.rule) this.rule.places = this.textAt(stretch);
      if (waits && this.rule) this.rule.formulas.push(stretch);
      else this.moveAt(stretch);
    }
  }

  private closeFormula(name: string, stretch: Stretch): void {
    if (this.rule && name === 'sqref') this.rule.places = this.textAt(stretch);
    if (name === 'sqref' || !this.rule) this.moveFormulaOf(name, stretch);
    else this.rule.formulas.push(stretch);
  }

  /** A name is looked up from many cells, and a column of a table is worked out in many: what such a formula says without a dollar lies as far from each. */
  private moveFormulaOf(name: string, stretch: Stretch): void {
    const first = name === 'definedName' ? 0 : name === 'calculatedColumnFormula' ? this.tableRow : null;
    this.moveAt(stretch, first === null ? undefined : this.moving.moves.moved(first) - first);
  }

  private closeRule(): void {
    const { rule } = this;
    this.rule = null;
    if (!rule) return;
    const areas = this.isOnSheet ? parsePlaces(rule.places) : [];
    const tops = areas.map(({ top }) => top);
    const [first] = tops;
    const isOneRow = tops.every((top) => top === first) && areas.every(({ rows }) => rows === 1);
    for (const stretch of rule.formulas) {
      if (first === undefined || isOneRow) this.moveAt(stretch);
      else this.moveFrom(stretch, first, Math.min(...tops.slice(0, MANY)));
    }
  }

  /** Programs differ in whether the first place counts or the topmost: where that matters it is not decided here. */
  private moveFrom(stretch: Stretch, first: number, top: number): void {
    const by = (row: number): number => this.moving.moves.moved(row) - row;
    const text = this.textAt(stretch);
    const moved = [first, top].map((row) =>
      moveFormula(text, this.moving, { home: this.part.sheet, relative: by(row) }),
    );
    if (moved[0] !== moved[1]) throw new RowRefusal('unknown', text);
    this.moveAt(stretch, by(top));
  }

  private moveOnNamedSheet(attributes: number, end: number): void {
    const { sheet, ref, id } = Object.fromEntries(this.attributesOf(['sheet', 'ref', 'id'], attributes, end));
    if (!sheet || !ref || id) return;
    const text = this.textAt(ref);
    const moved = moveFormula(text, this.moving, { home: this.textAt(sheet) });
    if (moved !== text) this.replace(ref, moved);
  }

  private openOnSheet(name: string, attributes: number, end: number): void {
    if (name === 'sheetView' || name === 'customSheetView') this.moveView(attributes, end);
    else if (name === 'pane') this.movePane(attributes, end);
    else if (name === 'brk') this.moveBreak(attributes, end);
    else if (name === 'location') this.refuseInPivot(attributes, end);
    else if (name === 'table') this.tableRow = this.firstRowOf(attributes, end);
  }

  /** The first cell in view: a row that comes in there is in view. */
  private moveView(attributes: number, end: number): void {
    const first = this.attributesOf(['topLeftCell'], attributes, end).get('topLeftCell');
    const place = first ? parseAddress(this.textAt(first)) : null;
    if (!first || !place || place.row === 0) return;
    const row = this.moving.moves.moved(place.row - 1) + 1;
    if (row !== place.row) this.replace(first, cellAddress(row, place.column));
  }

  /** Rows that stay in view do so, those that come in between them too. */
  private movePane(attributes: number, end: number): void {
    const { ySplit, state } = Object.fromEntries(this.attributesOf(['ySplit', 'state'], attributes, end));
    const rows = ySplit ? Number(this.textAt(ySplit)) : 0;
    const isFrozen = state !== undefined && this.textAt(state).startsWith('frozen');
    if (ySplit && isFrozen && rows > 0) {
      const moved = this.moving.moves.moved(rows - 1) + 1;
      if (moved !== rows) this.replace(ySplit, String(moved));
    }
    this.moveView(attributes, end);
  }

  /** Pages break above a row; a break between columns goes from one row to another. */
  private moveBreak(attributes: number, end: number): void {
    const { id, min, max } = Object.fromEntries(this.attributesOf(['id', 'min', 'max'], attributes, end));
    const { moves } = this.moving;
    if (this.parent === 'rowBreaks') {
      if (id) this.replace(id, String(Math.min(moves.moved(Number(this.textAt(id))), ROWS - 1)));
      return;
    }
    if (!max) return;
    const from = min ? Number(this.textAt(min)) : 0;
    const [first, last] = moves.movedSpan(from, Number(this.textAt(max)));
    if (min) this.replace(min, String(first));
    this.replace(max, String(last));
  }

  /** Excel changes no part of a pivot table; its page fields stand above it. */
  private refuseInPivot(attributes: number, end: number): void {
    const { ref, rowPageCount } = Object.fromEntries(
      this.attributesOf(['ref', 'rowPageCount'], attributes, end),
    );
    const [area] = ref ? parsePlaces(this.textAt(ref)) : [];
    if (!area) return;
    const above = rowPageCount ? Number(this.textAt(rowPageCount)) + 1 : 0;
    if (this.moving.moves.cuts(Math.max(0, area.top - above), area.top + area.rows - 1))
      throw new RowRefusal('cut', 'pivot table');
  }

  /** The first row of a table below its headers. */
  private firstRowOf(attributes: number, end: number): number | null {
    const { ref, headerRowCount } = Object.fromEntries(
      this.attributesOf(['ref', 'headerRowCount'], attributes, end),
    );
    const [area] = ref ? parsePlaces(this.textAt(ref)) : [];
    return area ? area.top + (headerRowCount ? Number(this.textAt(headerRowCount)) : 1) : null;
  }

  private openExtension(attributes: number, end: number): void {
    const uri = this.attributesOf(['uri'], attributes, end).get('uri');
    const isKnown = uri === undefined || EXTENSIONS.has(this.textAt(uri).toUpperCase());
    if (!isKnown && this.extension < 0) this.extension = end;
  }

  private closeExtension(at: number): void {
    // Of one extension in another the outer one has been looked at.
    if (this.parents.includes('ext')) return;
    this.refuseUnknown({ from: this.extension, to: at });
    this.extension = -1;
  }

  /** Nothing is known of what stands here: it is left as it is where it can be nothing that should move. */
  protected refuseUnknown({ from, to }: Stretch, isOfSheet = false): void {
    const text = attributeText(this.part.read(this.part.xml.slice(from, to))) ?? '';
    if (mayPointTo(text, this.moving.moves.sheet, isOfSheet)) throw new RowRefusal('unknown', text);
  }
}

/** Of a list as long as the file only so many are compared. */
const MANY = 10_000;

export function movePart(part: Part, moving: Moving): string {
  const mover = new PartMover(part, moving);
  walkTags(part.xml, mover);
  return mover.splices.toString();
}
