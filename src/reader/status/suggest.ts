/** Suggests what a status that cannot be read was meant to be: the nearest known one when it is near, and only then. */
import { readBareColour } from '../../model/status/colours';
import { levelStatus } from '../../model/status/status-text';
import type { Lifecycle, Rating } from '../../model/terms';
import { readWords } from './read-words';
import { PHRASE_TABLE } from './vocabulary';

/** Longer texts are remarks, not statuses. */
const LONGEST = 40;
/** Words whose capitals are not just the first. */
const CAPITALS: Readonly<Record<string, string>> = { bau: 'BAU', 'n/a': 'N/A' };

interface Option {
  readonly text: string;
  readonly level: string;
  /** The lifecycle; of a colour the rating, since amber for green is no safe answer. */
  readonly meaning: Lifecycle | Rating;
}

const option = (text: string): Option => ({
  text,
  level: levelStatus(text),
  meaning: readBareColour(text) ?? readWords(text).lifecycle,
});
/** Made when something is suggested first, which in most plans is never. */
let made: readonly Option[] | undefined;
const vocabulary = (): readonly Option[] => (made ??= makeVocabulary());
const makeVocabulary = (): readonly Option[] => [
  ...['Green', 'Amber', 'Red', 'Blue'].map(option),
  ...PHRASE_TABLE.filter((row) => row.class !== 'aside')
    .flatMap((row) => row.phrases as readonly string[])
    .filter((phrase) => /^[a-z]/.test(phrase))
    .map((phrase) => option(CAPITALS[phrase] ?? phrase.charAt(0).toUpperCase() + phrase.slice(1))),
];

/**
 * @param known statuses of this plan that can be read, commonest first, as written
 * @returns one of `known` or a phrase of the vocabulary; null where nothing is near, or where what is equally near means
 *   something else
 */
export function suggestStatus(text: string, known: readonly string[]): string | null {
  if (text.length > LONGEST * 2) return null;
  const level = levelStatus(text);
  // "#N/A" is an error of Excel's, not a slip for "N/A".
  if (level.length > LONGEST || level.startsWith('#')) return null;
  const plain = squeeze(level);
  const own = known.filter((one) => one.length <= LONGEST * 2).map((one) => option(one.trim()));
  let best: Option[] = [];
  let least = allowedDistance(level);
  for (const candidate of [...own, ...vocabulary()]) {
    const distance = distanceTo(candidate, level, plain, least);
    if (distance < least) best = [];
    if (distance <= least) {
      best.push(candidate);
      least = distance;
    }
  }
  const [first] = best;
  if (!first || first.meaning === 'unknown') return null;
  return best.every(({ meaning }) => meaning === first.meaning) ? first.text : null;
}

/** Slips that a text of this length may hold and still be that word: none up to 3 letters. */
const allowedDistance = (level: string): number => (level.length <= 3 ? 0 : level.length <= 7 ? 1 : 2);

const digitsOf = (level: string): string => level.replace(/\P{N}/gu, '');
const squeeze = (level: string): string => level.replace(/[^\p{L}\p{N}]/gu, '');

function distanceTo({ level }: Option, text: string, plain: string, most: number): number {
  if (Math.abs(level.length - text.length) > most + 2) return Infinity;
  // Spaces and marks alone: "Inprogress", "NA".
  if (plain !== '' && squeeze(level) === plain) return 0;
  // Another number is another thing: "Phase 2" is no slip for "Phase 1".
  if (digitsOf(level) !== digitsOf(text)) return Infinity;
  // In a short word the first letter carries the meaning: "Date" is not "Late".
  if (text.length <= 5 && level[0] !== text[0]) return Infinity;
  return slipsBetween(level, text, most);
}

/** Letters missing, added, wrong or swapped with their neighbour; Infinity above `most`. */
function slipsBetween(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? Infinity;
}
