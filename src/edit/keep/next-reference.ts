/** The reference of the next action, in the way in which the plan numbers its actions. */

const LAST_NUMBER = /(\d+)(\D*)$/;

/** "3.4" after "3.3", "R2-A5" after "R2-A4", "3b" after "3a"; null after a text that ends in neither. */
function followingReference(reference: string): string | null {
  const letter = /^(.*\d[ .-]?)([a-yA-Y])$/.exec(reference);
  if (letter?.[1] !== undefined && letter[2] !== undefined)
    return letter[1] + String.fromCharCode(letter[2].charCodeAt(0) + 1);
  const match = LAST_NUMBER.exec(reference);
  if (!match?.[1]) return null;
  const next = String(Number(match[1]) + 1).padStart(match[1].length, '0');
  return reference.slice(0, match.index) + next + (match[2] ?? '');
}

/**
 * @param before references of the actions that stand under the recommendation, in their order
 * @param taken every reference of the plan
 */
export function nextReference(before: readonly string[], taken: readonly string[]): string | null {
  const known = new Set(taken.map((one) => one.trim().toLowerCase()));
  const last = before.findLast((one) => one.trim() !== '');
  if (last === undefined) return null;
  // Numbered through the whole plan: the next one stands at its end.
  const isPlain = /^\d+$/.test(last) && taken.every((one) => one === '' || /^\d+$/.test(one));
  if (isPlain) return String(Math.max(...taken.map(Number)) + 1).padStart(last.length, '0');
  let next = followingReference(last);
  while (next !== null && known.has(next.toLowerCase())) next = followingReference(next);
  return next;
}

/**
 * Of the first action under a recommendation: as the others begin.
 *
 * @param others references of recommendations, each with that of its first action
 */
export function firstReference(
  recommendation: string,
  others: readonly { readonly recommendation: string; readonly first: string }[],
): string | null {
  for (const other of others) {
    if (other.recommendation === '' || !other.first.startsWith(other.recommendation)) continue;
    const rest = other.first.slice(other.recommendation.length);
    if (rest !== '') return recommendation + rest;
  }
  return null;
}
