/** Leaves stretches out of a text. */

/** From one index of a text up to another. */
export type Stretch = readonly [from: number, to: number];

/** The text without these, in whatever order they are; one that begins inside another is left out with it. */
export function cutText(text: string, cuts: readonly Stretch[]): string {
  if (cuts.length === 0) return text;
  const kept: string[] = [];
  let from = 0;
  for (const [at, to] of [...cuts].sort(([one], [other]) => one - other)) {
    if (at > from) kept.push(text.slice(from, at));
    if (to > from) from = to;
  }
  return kept.join('') + text.slice(from);
}
