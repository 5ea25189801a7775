/** What a colour is, filled or written: blue, green, amber, red or none (2.6). */
import type { Lifecycle, Rating } from '../terms';
import { statusTokens, type StatusToken } from './status-text';

/** What a bare colour counts as where the plan does not say: always assumed. */
export const LIFECYCLE_OF_RATING: Readonly<Record<Rating, Lifecycle>> = {
  blue: 'completed',
  green: 'in-progress',
  amber: 'in-progress',
  red: 'not-started',
  none: 'unknown',
};

/** Best first; none is no colour at all and stands apart. */
const WORST_FIRST = ['red', 'amber', 'green', 'blue'] as const satisfies readonly Rating[];

/** Hue in degrees, saturation and lightness from 0 to 1, of the HSL model. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
  /** Largest channel less the smallest, 0 to 255. */
  readonly chroma: number;
}

/** From "#RRGGBB" (or "RRGGBB", or "AARRGGBB"); null where it is no colour. */
function hslOf(hex: string): Hsl | null {
  const match = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const chroma = most - least;
  const lightness = (most + least) / 510;
  const saturation = chroma === 0 ? 0 : chroma / (255 - Math.abs(most + least - 255));
  let hue = 0;
  if (chroma > 0) {
    if (most === red) hue = ((green - blue) / chroma + 6) % 6;
    else if (most === green) hue = (blue - red) / chroma + 2;
    else hue = (red - green) / chroma + 4;
  }
  return { hue: hue * 60, saturation, lightness, chroma };
}

/**
 * Bands of hue with the saturation and lightness they need. Between them lie purple, pink and turquoise, which are no
 * rating. Dark amber is brown and dull amber is tan, hence its two bands; blue-grey is grey.
 */
const BANDS: readonly {
  readonly rating: Rating;
  readonly hue: readonly [number, number];
  readonly saturation: number;
  readonly lightness: readonly [number, number];
}[] = [
  { rating: 'red', hue: [340, 374], saturation: 0.35, lightness: [0.2, 0.97] },
  { rating: 'amber', hue: [14, 70], saturation: 0.6, lightness: [0.5, 0.97] },
  { rating: 'amber', hue: [14, 70], saturation: 0.75, lightness: [0.35, 0.5] },
  { rating: 'green', hue: [70, 170], saturation: 0.25, lightness: [0.12, 0.97] },
  { rating: 'blue', hue: [185, 250], saturation: 0.25, lightness: [0.15, 0.97] },
];
/** Paler than this cannot be told from white. */
const LEAST_CHROMA = 10;

/** The rating of a fill by hue, lightness and saturation. White, grey, black, purple, brown and no colour are none. */
export function ratingOfFill(hex: string): Rating {
  const colour = hslOf(hex);
  if (!colour || colour.chroma < LEAST_CHROMA) return 'none';
  const { hue, saturation, lightness } = colour;
  const band = BANDS.find(
    (candidate) =>
      // Red lies on both sides of 0 degrees.
      [hue, hue + 360].some((turn) => turn >= candidate.hue[0] && turn < candidate.hue[1]) &&
      saturation >= candidate.saturation &&
      lightness >= candidate.lightness[0] &&
      lightness < candidate.lightness[1],
  );
  return band?.rating ?? 'none';
}

/** Colour words and signs. Those of "none" are colours that mean nothing without a key. */
const COLOUR_WORDS: Readonly<Record<Rating, readonly string[]>> = {
  blue: ['blue', '🔵', '🟦'],
  green: ['green', '🟢', '🟩'],
  amber: ['amber', 'yellow', 'orange', '🟡', '🟨', '🟠', '🟧'],
  red: ['red', '🔴', '🟥'],
  none: ['white', 'grey', 'gray', 'black', 'purple', 'brown', '⚪', '⚫', '⬜', '⬛', '🟣', '🟪', '🟤', '🟫'],
};
/** Letters are colours only where nothing else is written. */
const COLOUR_LETTERS: Readonly<Partial<Record<Rating, readonly string[]>>> = {
  blue: ['b'],
  green: ['g'],
  amber: ['a'],
  red: ['r'],
};
/** Words that may stand beside a bare colour without changing it. */
const FILLERS = ['rag', 'brag', 'rating', 'rated', 'status', 'light', 'dark', 'pale', 'bright'];
/** A colour after one of these is not the status: "Amber (was Red)". */
const NOT_THE_STATUS = ['not', 'was', 'were', 'from', 'previously', 'formerly', 'longer'];

const lookUp = (table: Readonly<Partial<Record<Rating, readonly string[]>>>): ReadonlyMap<string, Rating> =>
  new Map(Object.entries(table).flatMap(([rating, words]) => words.map((word) => [word, rating as Rating])));
const BY_WORD = lookUp(COLOUR_WORDS);
const BY_LETTER = lookUp(COLOUR_LETTERS);

/** True of a token that is a colour's word or sign; letters are none among other words. */
export const isColourWord = (text: string): boolean => BY_WORD.has(text);

/** The rating of a colour's word or sign; null for one without a rating. */
export function ratingOfColourWord(text: string): Rating | null {
  const rating = BY_WORD.get(text) ?? 'none';
  return rating === 'none' ? null : rating;
}

/** The worse of two or more colours: red, amber, green, blue; none only where all are. */
const worstRating = (ratings: readonly Rating[]): Rating =>
  WORST_FIRST.find((rating) => ratings.includes(rating)) ?? 'none';

/**
 * Reads a status that is a colour and nothing else: "G", "Green", "🟢", "RAG: Green"; of a five-point one ("A/G",
 * "Amber-Green") the worse colour. "none" for a colour without a rating (white, grey, purple); null for no colour.
 */
export const readBareColour = (text: string): Rating | null => bareColourOf(statusTokens(text));

/** The same of a text whose tokens are known. */
export function bareColourOf(all: readonly StatusToken[]): Rating | null {
  const tokens = all.filter(({ kind }) => kind !== 'end' && kind !== 'slash');
  // A question mark is doubt: "Green?" is not plainly green. A letter beside other words is a word ("A good start").
  const bare = tokens.filter(({ text: word }) => !FILLERS.includes(word));
  if (bare.length === 0 || bare.length > 3) return null;
  const ratings = new Set<Rating>();
  for (const token of bare) {
    const rating = BY_WORD.get(token.text) ?? BY_LETTER.get(token.text);
    if (!rating) return null;
    ratings.add(rating);
  }
  return ratings.size > 2 ? null : worstRating([...ratings]);
}

/**
 * The colour that a status names among other words ("Amber On Track", "Green/Amber - delayed": the worse of the two).
 * Null where it names none, or several that are not side by side. "none" is never returned.
 */
export function colourNamedIn(text: string): Rating | null {
  const tokens = statusTokens(text);
  const named = tokens.flatMap((token, at) => {
    const rating = BY_WORD.get(token.text);
    return rating && rating !== 'none' && !isPast(tokens, at) ? [{ rating, at }] : [];
  });
  const ratings = new Set(named.map(({ rating }) => rating));
  if (ratings.size === 0) return null;
  const [first, last] = [named[0]?.at ?? 0, named.at(-1)?.at ?? 0];
  if (ratings.size > 1 && last - first > 2) return null;
  return worstRating([...ratings]);
}

const isPast = (tokens: readonly StatusToken[], at: number): boolean =>
  NOT_THE_STATUS.includes(tokens[at - 1]?.text ?? '');

/** How far apart two fills look: distance in the CIELAB space (CIE 1976). About 2 can just be seen; Infinity: no colour. */
export function fillDistance(one: string, other: string): number {
  const a = labOf(one);
  const b = labOf(other);
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : Infinity;
}

/** Of sRGB, as light: red, green and blue from 0 to 1; null where it is no colour. */
export function lightOf(hex: string): readonly [number, number, number] | null {
  const match = /([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return null;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function labOf(hex: string): readonly [number, number, number] | null {
  const light = lightOf(hex);
  if (!light) return null;
  const [r, g, b] = light;
  // sRGB to XYZ under D65, each over its white point.
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Every colour that a status names, bare or among words: both of "Amber-Green". Empty where it names none. */
export function coloursIn(text: string): Rating[] {
  const tokens = statusTokens(text);
  const isBare = bareColourOf(tokens) !== null;
  if (!isBare && colourNamedIn(text) === null) return [];
  const found = tokens.flatMap((token, at) => {
    const rating = BY_WORD.get(token.text) ?? (isBare ? BY_LETTER.get(token.text) : undefined);
    return rating && rating !== 'none' && !isPast(tokens, at) ? [rating] : [];
  });
  return [...new Set(found)];
}
