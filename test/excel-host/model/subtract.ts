/** What is left of a box when another is cut out of it: at most four boxes. */
import { intersect, type Box } from './box';

export function subtractBox(box: Box, hole: Box): readonly Box[] {
  const cut = intersect(box, hole);
  if (!cut) return [box];
  const parts: Box[] = [];
  if (cut.top > box.top) parts.push({ ...box, bottom: cut.top - 1 });
  if (cut.left > box.left) parts.push({ ...cut, left: box.left, right: cut.left - 1 });
  if (cut.right < box.right) parts.push({ ...cut, left: cut.right + 1, right: box.right });
  if (cut.bottom < box.bottom) parts.push({ ...box, top: cut.bottom + 1 });
  return parts;
}
