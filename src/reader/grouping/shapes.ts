/**
 * The ways in which actions are put under recommendations, the most certain first. A new one is a file beside this that
 * adds its name to the model's `Groupings`: this list, and the words for it, do not compile until they have it too.
 */
import type { Grouping } from '../../model/decision';
import { BY_COLUMN } from './by-column';
import { BY_REFERENCE_PREFIX } from './by-reference-prefix';
import { BY_SECTION_ROWS } from './by-section-rows';
import { BY_SHEET } from './by-sheet';
import { MERGED } from './merged';
import type { Layout, Shape } from './shape';
import { UNGROUPED } from './ungrouped';

const SHAPES: Readonly<Record<Grouping, Shape>> = {
  column: BY_COLUMN,
  merged: MERGED,
  'reference-prefix': BY_REFERENCE_PREFIX,
  'section-rows': BY_SECTION_ROWS,
  'sheet-per-group': BY_SHEET,
  none: UNGROUPED,
};
const NAMES = Object.keys(SHAPES) as readonly Grouping[];

export interface FoundShape {
  readonly grouping: Grouping;
  readonly shape: Shape;
}

/** The user's choice where it is one of ours, else the first that fits. */
export function findShape(layout: Layout, chosen: string | null): FoundShape {
  const grouping =
    NAMES.find((name) => name === chosen) ?? NAMES.find((name) => SHAPES[name].fits(layout)) ?? 'none';
  return { grouping, shape: SHAPES[grouping] };
}
