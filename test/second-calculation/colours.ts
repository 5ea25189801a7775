/** Bare colours in words, letters, signs and fills (2.6): their rating, and what they are taken to mean. */
import type { Rating, Verdict } from './plain-plan';
import { UNREAD } from './plain-plan';

/** Worse colours stand later. */
const ORDER: readonly Rating[] = ['blue', 'green', 'amber', 'red'];

const NAMES: Readonly<Record<string, Rating>> = {
  ...{ blue: 'blue', green: 'green', amber: 'amber', yellow: 'amber', orange: 'amber', red: 'red' },
  ...{ b: 'blue', g: 'green', a: 'amber', r: 'red' },
  ...{ '🔵': 'blue', '🟢': 'green', '🟠': 'amber', '🟡': 'amber', '🔴': 'red' },
  ...{ '🟦': 'blue', '🟩': 'green', '🟧': 'amber', '🟨': 'amber', '🟥': 'red' },
};
const FILLS: Readonly<Record<string, Rating>> = {
  ...{ '#0070C0': 'blue', '#00B050': 'green', '#92D050': 'green' },
  ...{ '#FFC000': 'amber', '#FFFF00': 'amber', '#FF0000': 'red' },
};

/** The colour that a text is, and nothing else; "none" where it is none. */
export function colourOf(text: string): Rating {
  const level = text.trim().toLowerCase();
  const single = NAMES[level];
  if (single) return single;
  // A five-point rating is the worse of its two colours.
  const [one, other, more] = level.split(/[/-]/);
  const first = NAMES[one ?? ''];
  const second = NAMES[other ?? ''];
  if (!first || !second || more !== undefined) return 'none';
  return ORDER.indexOf(first) > ORDER.indexOf(second) ? first : second;
}

/** The colour that a text opens or closes with, beside other words. */
function colourAtAnEnd(text: string): Rating {
  const words = text
    .toLowerCase()
    .split(/[^a-z\u{1F534}-\u{1F7FF}]+/u)
    .filter((word) => word.length > 1);
  const first = NAMES[words[0] ?? ''] ?? 'none';
  return first === 'none' ? (NAMES[words[words.length - 1] ?? ''] ?? 'none') : first;
}

export const fillColour = (fill: string | undefined): Rating => FILLS[fill ?? ''] ?? 'none';

/** Always assumed; only blue is completed. */
export function meaningOf(colour: Rating): Verdict {
  if (colour === 'none') return UNREAD;
  if (colour === 'blue') return { lifecycle: 'completed', basis: 'assumed' };
  return { lifecycle: colour === 'red' ? 'not-started' : 'in-progress', basis: 'assumed' };
}

/** The colour that a text is, or opens or closes with. */
export const ratingIn = (text: string): Rating => {
  const whole = colourOf(text);
  return whole === 'none' ? colourAtAnEnd(text) : whole;
};

/** All the colours that a text names where it is colours, or opens or closes with one. */
export function coloursIn(text: string): Rating[] {
  if (colourOf(text) === 'none') return colourAtAnEnd(text) === 'none' ? [] : [colourAtAnEnd(text)];
  const found: Rating[] = [];
  for (const part of text.trim().toLowerCase().split(/[/-]/)) {
    const colour = NAMES[part];
    if (colour) found.push(colour);
  }
  return found;
}
