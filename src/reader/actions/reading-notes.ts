/** The notes of a reading that are found row by row, and those about the plan as a whole. */
import { cellRef, trimmed } from '../../model/grid';
import type { Action, ReadingNote } from '../../model/plan';
import { note } from '../../model/reading-note';
import { remember } from '../../model/remember';
import { countListed, uncalculatedCells } from './cell-notes';
import { createConditionalRows } from './conditional-rows';
import { noteMangled, type ReferenceCell } from './mangled-references';
import type { GroupedAction } from '../grouping/group-actions';
import type { Part } from '../locate/located';
import { saysHowItStands } from '../table/block';
import { furtherActions } from '../table/repeated-groups';
import type { ReadStatuses } from './read-statuses';

/** Notes on the cells of each action's row. */
export function noteRows(actions: readonly GroupedAction[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  const references: ReferenceCell[] = [];
  const furtherOf = remember((part: Part) => furtherActions(part.block));
  for (const { part, row } of actions) {
    const { columns } = part;
    const { grid } = part.block;
    const { main, reference, recommendation, recommendationReference, due, statuses } = columns;
    if (grid.uncalculated.size > 0) {
      const needed = new Set([main, reference, recommendation, recommendationReference, due, ...statuses]);
      notes.push(...uncalculatedCells(grid, row, [...needed]));
    }
    if (reference !== null) references.push({ grid, row, column: reference });
    if (recommendationReference !== null) references.push({ grid, row, column: recommendationReference });
    const further = furtherOf(part).filter((column) => trimmed(grid, row, column) !== '').length;
    const listed = countListed(trimmed(grid, row, main)) + further;
    if (listed > 1)
      notes.push(note('several-actions-in-cell', cellRef(grid, row, main), { actions: listed }));
  }
  return [...notes, ...noteMangled(references)];
}

export const noteStruck = (actions: readonly Action[]): ReadingNote[] =>
  actions
    .filter(({ struckThrough }) => struckThrough)
    .map(({ text }) => note('row-struck-through', text.cell, {}, text.text));

/** Numbers that an icon set shows as colours. */
const POINTS = /^\d{1,2}$/;

/**
 * Status cells under conditional formatting that have neither text nor fill, or a number that nothing explains (an icon
 * set): their colours cannot be read. One note for the plan. `isUnread`: an action's status has no reading.
 */
export function noteConditionalColours(
  actions: readonly GroupedAction[],
  read: ReadStatuses,
  isUnread: (action: number) => boolean,
): ReadingNote[] {
  const isColoured = createConditionalRows();
  for (const [index, { part, row }] of actions.entries()) {
    const { block } = part;
    const { grid } = block;
    const { raw } = read.statuses[index] ?? {};
    if (!raw || raw.fill !== null) continue;
    const points = POINTS.test(raw.written) && isUnread(index);
    if (!points && raw.written !== '' && raw.colourText !== '') continue;
    const columns = [...block.statuses.status, ...block.statuses.rating].slice(0, 4);
    const hit = columns.find(
      ({ column }) => (points || trimmed(grid, row, column) === '') && isColoured(grid, row, column),
    );
    if (hit)
      return [note('status-colour-conditional', cellRef(grid, row, hit.column), { header: hit.header })];
  }
  return [];
}

/** No status column, no % complete and no colours: one note for the plan. */
export function noteStatusMissing(
  parts: readonly Part[],
  actions: readonly GroupedAction[],
  coloured: ReadonlyMap<unknown, number>,
): ReadingNote[] {
  // A plan of recommendations alone, without an action yet, has no less need of the column.
  const counting = actions.length > 0 ? actions.map(({ part }) => part) : parts;
  const isMissing = counting.every((part) => !saysHowItStands(part.block) && !coloured.has(part));
  return isMissing ? [note('status-column-missing', null, {})] : [];
}

export function notePercentScale({ scale, percentCell }: ReadStatuses): ReadingNote[] {
  return scale === 'mixed' ? [note('percent-scale-mixed', percentCell, {})] : [];
}
