/** Reads the plan's own key and finds its line for a status: by text, by colour, or by the nearest fill (2.5). */
import type { KeyColour } from '../../model/plan';
import type { Lifecycle, Rating } from '../../model/terms';
import {
  colourNamedIn,
  fillDistance,
  LIFECYCLE_OF_RATING,
  ratingOfFill,
  readBareColour,
} from '../../model/status/colours';
import { levelStatus } from '../../model/status/status-text';
import type { KeyEntry } from './raw-status';
import { readWords, type WordReading } from './read-words';

interface KeyMeaning {
  readonly lifecycle: Lifecycle;
  /** The colour the key gives the label; none where it gives none. */
  readonly rating: Rating;
}

export interface ReadKey {
  /** A status that is one of the key's labels or codes, or a colour that one line alone has. */
  findText(text: string): KeyMeaning | null;
  /** The line with the nearest fill of the same colour; for fills without a rating (purple, grey) a near one. */
  findFill(fill: string): KeyMeaning | null;
  /** Colours that all lines of the key give the same plain meaning. */
  readonly colours: readonly KeyColour[];
}

interface KeyLine extends KeyMeaning {
  readonly fill: string | null;
}

/** Farther apart than this, two fills that are no rating are not the same colour. */
const NEAR_FILL = 15;

interface KeyLines {
  readonly byText: ReadonlyMap<string, KeyLine | null>;
  readonly byRating: ReadonlyMap<Rating, KeyLine | null>;
  readonly byFill: ReadonlyMap<string, KeyLine | null>;
  readonly said: ReadonlyMap<Rating, KeyColour['says'] | null>;
}

/** Lines whose label the words cannot read are left out, so that 2.6 decides. What is given two different meanings has none. */
function linesOf(entries: readonly KeyEntry[]): KeyLines {
  const byText = new Map<string, KeyLine | null>();
  const byRating = new Map<Rating, KeyLine | null>();
  const byFill = new Map<string, KeyLine | null>();
  const said = new Map<Rating, KeyColour['says'] | null>();
  const enter = <Key>(map: Map<Key, KeyLine | null>, key: Key, line: KeyLine): void => {
    const known = map.get(key);
    map.set(key, known === undefined || known?.lifecycle === line.lifecycle ? (known ?? line) : null);
  };
  for (const { label, fill, colourText } of entries) {
    const reading = readWords(label);
    const { lifecycle, basis } = reading;
    if (basis === 'unread') continue;
    const named = (colourText === null ? null : readBareColour(colourText)) ?? colourNamedIn(label);
    const rating = named ?? (fill === null ? 'none' : ratingOfFill(fill));
    // "Amber: off track, will recover" says when, and not how far the work is: the colour says more.
    const tells = rating !== 'none' && rating !== 'blue' && (named || rating === 'amber');
    const line: KeyLine = { lifecycle, rating, fill };
    enter(byText, levelStatus(label), line);
    if (basis === 'assumed' && reading.rule === 'pace' && tells && lifecycle !== LIFECYCLE_OF_RATING[rating])
      continue;
    if (colourText !== null && levelStatus(colourText)) enter(byText, levelStatus(colourText), line);
    if (rating !== 'none') {
      enter(byRating, rating, line);
      const says = plainMeaning(reading);
      said.set(rating, said.has(rating) && said.get(rating) !== says ? null : says);
    }
    if (fill !== null) enter(byFill, fill.toUpperCase(), line);
  }
  return { byText, byRating, byFill, said };
}

/** What a cell allows, and no more: it says what it says by itself. */
const isListed = ({ fill, colourText }: KeyEntry): boolean => fill === null && colourText === null;

/** A word that is only listed counts where no line explains it. */
export function readKey(entries: readonly KeyEntry[]): ReadKey {
  const explained = linesOf(entries.filter((entry) => !isListed(entry)));
  const listed = linesOf(entries.filter(isListed));
  const byText = new Map([...listed.byText, ...explained.byText]);
  const byRating = new Map([...listed.byRating, ...explained.byRating]);
  const { byFill } = explained;
  const said = new Map([...listed.said, ...explained.said]);

  const findFill = (fill: string): KeyMeaning | null => {
    const exact = byFill.get(fill.toUpperCase());
    if (exact !== undefined) return exact;
    const rating = ratingOfFill(fill);
    let nearest: KeyLine | null = null;
    let least = rating === 'none' ? NEAR_FILL : Infinity;
    for (const [known, line] of byFill) {
      if (ratingOfFill(known) !== rating) continue;
      const distance = fillDistance(fill, known);
      if (distance < least) [nearest, least] = [line, distance];
    }
    // A key in words alone ("Green: complete") speaks of any fill of that colour.
    return nearest ?? byRating.get(rating) ?? null;
  };
  const findText = (text: string): KeyMeaning | null => {
    const exact = byText.get(levelStatus(text));
    if (exact !== undefined) return exact;
    const bare = readBareColour(text);
    return (bare && byRating.get(bare)) ?? null;
  };
  const colours = [...said].flatMap(([rating, says]) => (says === null ? [] : { rating, says }));
  return { findText, findFill, colours };
}

/** Pace says nothing of how far the work is, only whether it is on time; what is assumed is no word of the key's. */
function plainMeaning({ lifecycle, basis, rule }: WordReading): KeyColour['says'] | null {
  if (basis !== 'words') return null;
  return rule === 'pace' ? 'on-time' : lifecycle;
}
