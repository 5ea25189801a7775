/** Cells that name several recommendations: "R1, R3", "1 & 2", "1-3". */
import { levelReference } from '../text/reference-text';

const RANGE = /^(\p{L}{0,4})(\d{1,3}) ?(?:[-–]|to) ?\1(\d{1,3})$/iu;
const MOST = 30;

function namedIn(text: string): string[] {
  const [, lead = '', first, last] = RANGE.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (count > 1 && count <= MOST)
    return Array.from({ length: count }, (_, at) => lead + String(Number(first) + at));
  return text.split(/[,;&+/\n]| and /i).flatMap((part) => part.trim() || []);
}

/**
 * The references of a cell that names several, as they are written; none where it names one, or something that no cell of
 * `own` has to itself: "1-3" may be a reference as well.
 */
export function severalNamed(text: string, own: ReadonlySet<string>): readonly string[] {
  const named = namedIn(text);
  return named.length > 1 && named.every((one) => own.has(levelReference(one))) ? named : [];
}
