/** A 100% bar in characters: each part of the work has a glyph of its own, so that it reads without colour. */
import { apportion } from '../../measure/apportion';
import { SCOPE_LIFECYCLES, type ScopeLifecycle } from '../../measure/tally';

export const GLYPHS: Readonly<Record<ScopeLifecycle, string>> = {
  completed: '█',
  'in-progress': '▒',
  'not-started': '·',
  unknown: '?',
};

/** Ties for the last cell go to what is not done, so that a bar never overstates progress. */
const TIE_ORDER = [2, 3, 1, 0];

/** `width` characters; blank where there is nothing to count. */
export function drawBar(counts: Readonly<Record<ScopeLifecycle, number>>, width: number): string {
  const parts = SCOPE_LIFECYCLES.map((part) => counts[part]);
  if (parts.every((count) => count === 0)) return ' '.repeat(width);
  const cells = apportion(parts, TIE_ORDER, width);
  return SCOPE_LIFECYCLES.map((part, index) => GLYPHS[part].repeat(cells[index] ?? 0)).join('');
}
