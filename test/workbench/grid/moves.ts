/** Where the selection goes at a key, and what is selected between two cells. */
import { bounding, boxAt, intersect, type Box } from '../../excel-host/model/box';
import type { SheetState } from '../../excel-host/model/state';
import { geometryOf, sizeOf } from './geometry';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The box from one cell to another, and whole merged areas. */
export function boxBetween(sheet: SheetState, from: Place, to: Place): Box {
  let box = bounding(boxAt(from.row, from.column), boxAt(to.row, to.column));
  for (const merge of sheet.merges) if (intersect(merge, box)) box = bounding(box, merge);
  return box;
}

const PAGE_ROWS = 20;

type Step = (box: Box, used: Box) => Place;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: ({ top, left }) => ({ row: top - 1, column: left }),
  ArrowDown: ({ bottom, left }) => ({ row: bottom + 1, column: left }),
  ArrowLeft: ({ top, left }) => ({ row: top, column: left - 1 }),
  ArrowRight: ({ top, right }) => ({ row: top, column: right + 1 }),
  Enter: ({ bottom, left }) => ({ row: bottom + 1, column: left }),
  Home: ({ top }) => ({ row: top, column: 0 }),
  PageUp: ({ top, left }) => ({ row: top - PAGE_ROWS, column: left }),
  PageDown: ({ bottom, left }) => ({ row: bottom + PAGE_ROWS, column: left }),
  'Control+Home': () => ({ row: 0, column: 0 }),
  'Control+End': (_, used) => ({ row: used.bottom, column: used.right }),
  'Control+ArrowDown': ({ left }, used) => ({ row: used.bottom, column: left }),
  'Control+ArrowUp': ({ left }) => ({ row: 0, column: left }),
};

/** Null where the key moves nothing. Hidden lines are stepped over. */
export function placeAfter(sheet: SheetState, box: Box, key: string): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  const { used, rowStarts, columnStarts } = geometryOf(sheet);
  const place = step(box, used);
  const isBack = place.row < box.top || place.column < box.left;
  return {
    row: visibleLine(rowStarts, place.row, isBack),
    column: visibleLine(columnStarts, place.column, isBack),
  };
}

function visibleLine(starts: readonly number[], wanted: number, isBack: boolean): number {
  const last = starts.length - 2;
  let line = Math.min(last, Math.max(0, wanted));
  while (sizeOf(starts, line) === 0 && line > 0 && line < last) line += isBack ? -1 : 1;
  return line;
}
