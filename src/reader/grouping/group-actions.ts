/** Walks the rows of a plan and puts each action under its recommendation, each recommendation under its theme (3.5 to 3.9). */
import { cellRef, type CellRef } from '../../model/grid';
import type { ReadingNote } from '../../model/plan';
import type { GroupingChoice, Grouping, Layout } from './choose-grouping';
import { trimmed, type ReadingPart, type ReferencePrefix } from './plan-rows';
import { Recommendations, type Draft, type Scope } from './recommendations';
import { levelReference } from '../text/reference-text';

/** An action's row and where it belongs. */
export interface GroupedAction {
  readonly part: ReadingPart;
  readonly row: number;
  /** As the plan shows it. */
  readonly reference: { readonly text: string; readonly cell: CellRef } | null;
  draft: Draft | null;
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
  for (const { kind, part, row, prefix } of rows) {
    const reading = parts[part];
    if (!reading || kind !== 'action' || prefix === null) continue;
    const own = trimmed(reading.grid, row, reading.columns.recommendationReference);
    if (own === '') continue;
    compared++;
    if (levelReference(own) === prefix.key) agree++;
  }
  return compared === 0 || agree * 5 >= compared * 4;
}

export function groupActions(layout: Layout, choice: GroupingChoice): Grouped {
  const { parts, rows, sections } = layout;
  const recommendations = new Recommendations();
  const actions: GroupedAction[] = [];
  const agree = referencesAgree(layout);
  const strays: { action: GroupedAction; index: number; prefix: ReferencePrefix; scope: Scope }[] = [];
  const path: string[] = [];
  let current: Draft | null = null;
  let theme = '';
  let source = '';
  let filledDown = 0;
  let firstFilled: CellRef | null = null;
  let next = 0;
  let lastPart = -1;

  const themeNow = (): string => theme || (choice.themeLevel >= 0 ? (path[choice.themeLevel] ?? '') : '');
  const scope = (): Scope => ({ theme: themeNow(), source });
  const enterSections = (part: number, row: number): void => {
    for (; next < sections.length; next++) {
      const section = sections[next];
      if (!section || section.part > part || (section.part === part && section.row > row)) return;
      path.length = Math.min(path.length, section.level);
      for (let level = path.length; level < section.level; level++) path[level] = '';
      path[section.level] = section.dated && section.level === choice.themeLevel ? '' : section.text;
      current = null;
      theme = '';
      if (section.level !== choice.recommendationLevel) continue;
      const { grid } = parts[section.part] ?? {};
      if (!grid) continue;
      const cell = cellRef(grid, Math.max(0, section.row), section.column);
      current = recommendations.name({ reference: null, text: section.text, cell }, scope());
    }
  };

  for (const { kind, part, row, reference, prefix } of rows) {
    const reading = parts[part];
    if (!reading) continue;
    const { grid, columns, block } = reading;
    if (part !== lastPart) {
      current = null;
      theme = '';
      source = '';
      lastPart = part;
    }
    enterSections(part, row);
    if (kind === 'heading') continue;
    const byColumn = choice.grouping === 'column' || choice.grouping === 'merged';
    if (kind === 'gap') {
      if (byColumn && block.table === null) {
        current = null;
        theme = '';
      }
      continue;
    }
    const themeHere = trimmed(grid, row, columns.theme).replace(/\s+/g, ' ');
    const text = trimmed(grid, row, columns.recommendation);
    const own = trimmed(grid, row, columns.recommendationReference);
    const names = byColumn && (text !== '' || own !== '');
    if (themeHere !== '') theme = themeHere;
    else if (block.table !== null && columns.theme >= 0 && names) theme = '';
    source = trimmed(grid, row, columns.source).replace(/\s+/g, ' ') || source;
    if (kind === 'recommendation') {
      const naming = byColumn
        ? {
            reference: own || (columns.numbersBoth ? (reference?.text ?? null) : null),
            text,
            column: text === '' ? columns.recommendationReference : columns.recommendation,
          }
        : {
            reference: reference?.text ?? null,
            text: trimmed(grid, row, columns.main),
            column: columns.main,
          };
      const cell = cellRef(grid, row, Math.max(0, naming.column));
      current = recommendations.name({ reference: naming.reference, text: naming.text, cell }, scope());
      continue;
    }
    const action: GroupedAction = { part: reading, row, reference, draft: null };
    const index = actions.push(action) - 1;
    if (byColumn) {
      if (names) {
        const column = text === '' ? columns.recommendationReference : columns.recommendation;
        current = recommendations.name(
          { reference: own || null, text, cell: cellRef(grid, row, column) },
          scope(),
        );
      } else if (block.table !== null && !reading.onlyRowsName) current = null;
      else if (current !== null) {
        const says = prefix !== null && agree ? prefix.key : null;
        const expected: string | null = current.reference
          ? levelReference(current.reference)
          : ([...current.prefixes][0] ?? null);
        const comparable = current.prefixes.size > 0 ? current.prefixes.has(expected ?? '') : true;
        if (says !== null && expected !== null && says !== expected && comparable && prefix !== null) {
          strays.push({ action, index, prefix, scope: scope() });
          continue;
        }
        filledDown++;
        firstFilled ??= cellRef(
          grid,
          row,
          Math.max(0, columns.recommendation >= 0 ? columns.recommendation : columns.recommendationReference),
        );
      } else if (prefix !== null && agree) {
        strays.push({ action, index, prefix, scope: scope() });
        continue;
      }
    } else if (choice.grouping === 'reference-prefix') {
      current =
        prefix === null
          ? null
          : recommendations.name(
              {
                reference: prefix.text,
                text: '',
                cell: reference?.cell ?? cellRef(grid, row, columns.main),
              },
              scope(),
            );
    }
    action.draft = current;
    if (current) recommendations.add(current, index, prefix);
  }
  const lastIndex = parts.length - 1;
  enterSections(lastIndex, Infinity);
  for (const { action, index, prefix, scope: place } of strays) {
    action.draft = recommendations.withReference(prefix.key, place, action.part.grid.sheet);
    if (action.draft) recommendations.add(action.draft, index, prefix);
  }
  const notes: ReadingNote[] = [...recommendations.notes];
  if (filledDown > 0) {
    notes.push({
      code: 'grouping-inferred',
      cell: firstFilled,
      value: null,
      suggestion: null,
      facts: { actions: filledDown },
    });
  }
  const merged = choice.grouping === 'column' && filledDown > 0;
  return { actions, recommendations, notes, grouping: merged ? 'merged' : choice.grouping };
}
