/** Walks the rows of a plan and puts each action under its recommendation, each recommendation under its theme (3.5 to 3.9). */
import type { Grouping } from '../../model/decision';
import { cellRef, trimmed, type CellRef } from '../../model/grid';
import { onOneLine } from '../../model/level-text';
import type { ReadingNote } from '../../model/plan';
import { note } from '../../model/reading-note';
import type { Part } from '../locate/located';
import { isDateOrVersion } from '../text/part-names';
import { levelReference } from '../text/reference-text';
import { onlyRowsName, type PlanRow, type ReferencePrefix } from './plan-rows';
import type { FoundRecommendation, Scope } from './found-recommendation';
import { Recommendations, type Naming } from './recommendations';
import { isBelow } from './sections';
import { readNamed, severalNamed, type Named } from './several-recommendations';
import type { Layout, RowToPlace } from './shape';
import type { FoundShape } from './shapes';

/** An action's row and where it belongs. */
export interface GroupedAction {
  readonly part: Part;
  readonly row: number;
  /** As the plan shows it. */
  readonly reference: { readonly text: string; readonly cell: CellRef } | null;
  recommendation: FoundRecommendation | null;
}

export interface Grouped {
  readonly actions: readonly GroupedAction[];
  readonly recommendations: Recommendations;
  readonly grouping: Grouping;
  readonly notes: readonly ReadingNote[];
}

/** True where, in most rows that name their recommendation and have a reference of parts, the two agree. */
function referencesAgree({ parts, rows }: Layout): boolean {
  let agree = 0;
  let compared = 0;
  for (const { part, row, prefix } of rows) {
    const { block, columns } = parts[part] ?? {};
    if (!block || !columns || prefix === null) continue;
    const own = trimmed(block.grid, row, columns.recommendationReference);
    if (own === '') continue;
    compared++;
    if (levelReference(own) === prefix.key) agree++;
  }
  return agree * 5 >= compared * 4;
}

/** Words that begin small, and not "eBay" or "e-learning"; under a text that begins with a capital and has no end. */
const GOES_ON = /^\p{Ll}+(?![\p{L}\p{N}-])/u;
const BEGINS = /^\s*\p{Lu}/u;
const HAS_END = /[.!?]\s*$/;

/** What holds at a row, and what the rows so far have named. */
class Walk {
  readonly recommendations = new Recommendations();
  current: FoundRecommendation | null = null;
  theme = '';
  source = '';
  /** What sorts the rows, and how many names stand outside it. */
  private sorted = { by: '', level: 0 };
  /** The text of the recommendation that the row right above names, split over rows. */
  private pieces: string[] = [];
  private piecesEnd = -1;
  private readonly path: string[] = [];
  private next = 0;
  /** Of headings; below 0 where the plan has none for it. */
  private readonly recommendationLevel: number;
  private readonly themeLevel: number;

  constructor(
    private readonly layout: Layout,
    { shape }: FoundShape,
  ) {
    const inner = layout.levels - 1;
    const isHeaded = shape.namedBy === 'headings';
    this.recommendationLevel = isHeaded ? inner : -1;
    this.themeLevel = isHeaded ? inner - 1 : inner;
  }

  scope(): Scope {
    const theme = this.theme || (this.path[this.themeLevel] ?? '');
    return { theme, source: this.source, sorted: this.sorted.by };
  }

  enterPart(): void {
    this.current = null;
    this.theme = '';
    this.source = '';
  }

  /** A row of its own names a recommendation, or goes on with the text of the one right above. */
  nameOnRow(naming: Naming, { row, text, own }: RowToPlace): void {
    const [first = ''] = this.pieces;
    const last = this.pieces.at(-1) ?? '';
    const isNext = this.piecesEnd === row.row - 1 && own === '' && row.reference === null;
    const isNew = this.current?.actions.length === 0;
    if (isNext && isNew && GOES_ON.test(text) && BEGINS.test(first) && !HAS_END.test(last))
      this.pieces.push(text);
    else {
      this.endText();
      this.current = this.recommendations.name(naming, this.scope());
      this.pieces = [this.current.text];
    }
    this.piecesEnd = row.row;
  }

  /** Something else than its next row follows a recommendation. */
  endText(): void {
    if (this.current && this.pieces.length > 1) this.current.text = this.pieces.join(' ');
    this.pieces = [];
    this.piecesEnd = -1;
  }

  /** Takes in the headings down to a row. */
  enterSections(part: number, row: number): void {
    const { parts, sections } = this.layout;
    for (; ; this.next++) {
      const section = sections[this.next];
      if (!section || isBelow(section, part, row)) return;
      const { path, recommendationLevel } = this;
      path.length = Math.min(path.length, section.level);
      if (section.namesNothing) {
        this.sorted = { by: isDateOrVersion(section.text) ? '' : section.text, level: section.level };
      } else if (section.level < this.sorted.level || section.row === null) {
        this.sorted = { by: '', level: 0 };
      }
      // A heading that only sorts leaves the names it stands under as they are.
      if (section.namesNothing && recommendationLevel >= 0 && section.level > recommendationLevel) continue;
      path[section.level] = section.namesNothing ? '' : section.text;
      this.current = null;
      this.theme = '';
      const grid = parts[section.part]?.block.grid;
      if (section.level !== recommendationLevel || !grid) continue;
      if (section.namesNothing && section.row !== null) continue;
      const cell = cellRef(grid, section.row ?? 0, section.column);
      this.current = this.recommendations.name({ reference: null, text: section.text, cell }, this.scope());
    }
  }
}

/** Fewer rows show nothing of what blank ones between them are for. */
const LEAST_SPACED = 3;

/** Parts of which no row stands right below another: blank rows are for the looks. */
function spacedParts(rows: readonly PlanRow[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  rows.forEach(({ kind, part }, at) => {
    if (kind === 'gap') return;
    const above = rows[at - 1];
    const isBelow = above?.part === part && above.kind !== 'gap';
    counts.set(part, isBelow ? -Infinity : (counts.get(part) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([part, count]) => (count >= LEAST_SPACED ? [part] : [])));
}

export function groupActions(layout: Layout, found: FoundShape): Grouped {
  const { parts, rows } = layout;
  const { grouping, shape } = found;
  const walk = new Walk(layout, found);
  const { recommendations } = walk;
  const actions: GroupedAction[] = [];
  const agree = referencesAgree(layout);
  const namedByRows = parts.map(onlyRowsName);
  const spaced = spacedParts(rows);
  const strays: { action: GroupedAction; index: number; prefix: ReferencePrefix; scope: Scope }[] = [];
  const several: ReadingNote[] = [];
  let filledDown = 0;
  let firstFilled: CellRef | null = null;
  let lastPart: Part | null = null;
  const byColumns = shape.namedBy === 'columns';

  const placeAction = (at: RowToPlace): void => {
    const { row, reference, prefix } = at.row;
    const action: GroupedAction = { part: at.part, row, reference, recommendation: null };
    const index = actions.push(action) - 1;
    const placing = shape.place(at, walk.current);
    if (placing.kind === 'by-reference') {
      strays.push({ action, index, prefix: placing.prefix, scope: walk.scope() });
      return;
    }
    if (placing.kind === 'none') walk.current = null;
    else if (placing.kind === 'named') walk.current = recommendations.name(placing.naming, walk.scope());
    else if (placing.kind === 'filled-down') {
      filledDown++;
      firstFilled ??= placing.cell;
    }
    action.recommendation = walk.current;
    if (walk.current) recommendations.add(walk.current, index, prefix);
  };

  let named: Named | null = null;
  /** Of a row whose recommendation's reference names several: the first counts, and that it does is said. */
  const firstNamed = (
    { block, columns }: Part,
    row: number,
    own: string,
    text: string,
  ): string | undefined => {
    const list = severalNamed(own, text, () => (named ??= readNamed(layout)));
    if (list.length > 0) {
      const cell = cellRef(block.grid, row, columns.recommendationReference ?? 0);
      several.push(note('recommendation-several', cell, { recommendations: list.length }, own));
    }
    return list[0];
  };

  const readRow = (part: Part, row: PlanRow): void => {
    const { block, columns } = part;
    const { grid, table } = block;
    const themeHere = onOneLine(trimmed(grid, row.row, columns.theme));
    const words = trimmed(grid, row.row, columns.recommendation);
    const written = trimmed(grid, row.row, columns.recommendationReference);
    const first = row.kind === 'action' ? firstNamed(part, row.row, written, words) : undefined;
    const [own, text] = first === undefined ? [written, words] : [first, ''];
    if (themeHere !== '') walk.theme = themeHere;
    else if (table !== null && columns.theme !== null && byColumns && (text !== '' || own !== '')) {
      walk.theme = '';
    }
    walk.source = onOneLine(trimmed(grid, row.row, columns.source)) || walk.source;
    const at = { part, row, text, own, onlyRowsName: namedByRows[row.part] ?? false, agree };
    if (row.kind === 'recommendation') walk.nameOnRow(shape.nameRow(at), at);
    else placeAction(at);
  };

  for (const row of rows) {
    const part = parts[row.part];
    if (!part) continue;
    if (row.kind !== 'recommendation' || part !== lastPart) walk.endText();
    if (part !== lastPart) walk.enterPart();
    lastPart = part;
    walk.enterSections(row.part, row.row);
    if (row.kind === 'gap') {
      // In a range a blank row ends what is filled down; an Excel table has none that mean anything, nor has a plan with one below every row.
      if (byColumns && part.block.table === null && !spaced.has(row.part)) {
        walk.current = null;
        walk.theme = '';
      }
    } else if (row.kind !== 'heading') readRow(part, row);
  }
  walk.endText();
  walk.enterSections(parts.length - 1, Infinity);
  for (const { action, index, prefix, scope } of strays) {
    action.recommendation = recommendations.withReference(prefix.key, scope, action.part.block.grid.sheet);
    if (action.recommendation) recommendations.add(action.recommendation, index, prefix);
  }
  const hasThemes = parts.some(({ columns }) => columns.theme !== null);
  const joined = recommendations.joinScattered(hasThemes);
  for (const action of actions)
    action.recommendation = joined.get(action.recommendation) ?? action.recommendation;
  const notes: ReadingNote[] = [...recommendations.notes, ...several];
  if (filledDown > 0) notes.push(note('grouping-inferred', firstFilled, { actions: filledDown }));
  const name = filledDown > 0 ? (shape.filledDown ?? grouping) : grouping;
  return { actions, recommendations, notes, grouping: name };
}
