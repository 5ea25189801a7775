/** A 100% bar in characters: each part of the work has a glyph of its own, so that it reads without colour. */
import { apportion } from '../../measure/apportion';
import { SCOPE_LIFECYCLES, type ScopeLifecycle, type Tally } from '../../measure/tally';

export const GLYPHS: Readonly<Record<ScopeLifecycle, string>> = {
  completed: '█',
  'in-progress': '▒',
  'not-started': '·',
  unknown: '?',
};

/** Ties for the last cell go to what is not done, so that a bar never overstates progress. */
const TIE_ORDER = [2, 3, 1, 0];

/** `width` characters; blank where nothing is in scope. */
export function drawBar(tally: Tally, width: number): string {
  if (tally.inScope === 0) return ' '.repeat(width);
  const cells = apportion(
    SCOPE_LIFECYCLES.map((part) => tally.lifecycle[part]),
    TIE_ORDER,
    width,
  );
  return SCOPE_LIFECYCLES.map((part, index) => GLYPHS[part].repeat(cells[index] ?? 0)).join('');
}
