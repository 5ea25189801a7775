/** How well one colour can be read on another. */
import { lightOf } from '../model/status/colours';

/** How much one colour stands out from another, from 1 to 21 (WCAG 2.2, contrast ratio); 1 where one is no colour. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [lightOf(one), lightOf(other)].map(
    (light) => light && 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05,
  );
  return a && b ? Math.max(a, b) / Math.min(a, b) : 1;
}

/** What text needs to be read on its ground (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;
