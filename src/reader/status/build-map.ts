/**
 * Builds the status map (2.3 to 2.6): every status of the plan once, with its lifecycle, rating and basis.
 *
 * Invariants: rows stand in the order in which the plan first uses them; every raw status has exactly one row; equal
 * source, level and colour means the same row; a row's `colour` is filled in only where the colour counts.
 */
import type { KeyColour, StatusMapRow } from '../../model/plan';
import type { ChosenStatus } from '../../model/settings';
import type { Basis, Lifecycle, Rating, StatusSource } from '../../model/terms';
import { colourNamedIn, LIFECYCLE_OF_RATING, ratingOfFill, readBareColour } from '../../model/status/colours';
import { findChosen, type ChosenLookUp } from './find-chosen';
import { fillAsStatus } from '../../model/status/status-key';
import { isBlankText, levelStatus } from '../../model/status/status-text';
import { lifecycleOfPercent } from './percent-complete';
import type { KeyEntry, RawStatus } from './raw-status';
import { readKey, type ReadKey } from './read-key';
import { readColourSaid } from './colour-said';
import { readWords } from './read-words';
import { readAnswer, type Answer } from './yes-no';

export interface StatusMapContext {
  readonly key: readonly KeyEntry[];
  readonly chosen: readonly ChosenStatus[];
}

export interface StatusMap {
  readonly rows: StatusMapRow[];
  /** Row of each raw status. */
  readonly rowOf: number[];
  /** What the plan's own key says of colours. */
  readonly keyColours: readonly KeyColour[];
}

/** One status before it is counted. */
interface StatusCase {
  /** As shown: the text, "75%", "fill #92D050" or "". */
  readonly status: string;
  readonly colour: string | null;
  readonly colourFrom: StatusMapRow['colourFrom'];
  /** Equal for statuses of one row. */
  readonly id: string;
  readonly source: StatusSource;
  readonly rating: Rating;
  readonly raw: RawStatus;
}

interface Meaning {
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  readonly basis: Basis;
}

export function buildStatusMap(raws: readonly RawStatus[], context: StatusMapContext): StatusMap {
  const key = readKey(context.key);
  const found = new Map<string, FoundRow>();
  const read = (raw: RawStatus): Use => {
    const item = describeStatus(raw, key);
    const row = found.get(item.id) ?? { at: found.size, item, texts: [] };
    found.set(item.id, row);
    const text = { text: item.source === 'text' ? raw.written : item.status, count: 0 };
    row.texts.push(text);
    return { row, text };
  };
  // Most plans have few statuses and many actions: what has been seen is not read again.
  const alone = new Map<string, Use>();
  const beside = new Map<string, Use>();
  const rowOf = raws.map((raw) => {
    const [seen, name] = isWordsAlone(raw) ? [alone, raw.written] : [beside, fingerprint(raw)];
    let use = seen.get(name);
    if (!use) seen.set(name, (use = read(raw)));
    use.text.count += 1;
    return use.row.at;
  });
  const chosen = findChosen(
    context.chosen,
    [...found.values()].map(({ item }) => item),
  );
  const rows = [...found.values()].map(({ item, texts }): StatusMapRow => {
    return {
      status: item.status,
      colour: item.colour,
      colourFrom: item.colourFrom,
      source: item.source,
      count: texts.reduce((sum, { count }) => sum + count, 0),
      ...decideMeaning(item, key, chosen),
      cell: item.raw.cell,
      spellings: spellingsOf(texts),
    };
  });
  return { rows, rowOf, keyColours: key.colours };
}

interface FoundRow {
  readonly at: number;
  /** That of its first use. */
  readonly item: StatusCase;
  /** One for each raw status of the row, in the order of their first use. */
  readonly texts: Spelling[];
}

interface Spelling {
  readonly text: string;
  count: number;
}

/** Where the uses of one raw status are counted. */
interface Use {
  readonly row: FoundRow;
  readonly text: Spelling;
}

/** Each text once, commonest first: one that stands beside several colours counts for all of them. */
function spellingsOf(texts: readonly Spelling[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const { text, count } of texts) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** Nothing but its text decides what it says. */
const isWordsAlone = ({ fill, colourText, percent, question, isStage }: RawStatus): boolean =>
  fill === null && colourText === null && percent === null && question === undefined && !isStage;

/** Equal for statuses that stand in other cells and differ in nothing else. */
const fingerprint = (raw: RawStatus): string => JSON.stringify({ ...raw, cell: null });

const answerOf = ({ written, question, blankIsNo }: RawStatus): Answer | null =>
  question === undefined ? null : readAnswer(written, question, blankIsNo ?? false);

/** The text says a lifecycle, by the plan's key or by its words; a bare colour does not. */
const canBeRead = (written: string, key: ReadKey): boolean =>
  key.findText(written) !== null || readWords(written).basis !== 'unread';

/** The first source of 2.4 that applies. */
function sourceOf(raw: RawStatus, key: ReadKey): StatusSource {
  const { written, fill, colourText, percent } = raw;
  const hasText = !isBlankText(written);
  if (raw.isStage) return 'stage';
  if (answerOf(raw)) return 'answer';
  if (hasText && (percent === null || canBeRead(written, key))) return 'text';
  if (percent !== null) return hasText && readBareColour(written) === null ? 'percent-for-words' : 'percent';
  if (colourText !== null && !isBlankText(colourText)) return 'colour-text';
  return fill !== null ? 'fill' : 'none';
}

/** Where the value comes from (2.4), and which colour counts beside it (2.3). */
function describeStatus(raw: RawStatus, key: ReadKey): StatusCase {
  const { written, fill, colourText, percent } = raw;
  const hasText = !isBlankText(written);
  const hasColourText = colourText !== null && !isBlankText(colourText);
  const source = sourceOf(raw, key);
  if (source === 'fill' && fill !== null) {
    const status = fillAsStatus(fill);
    const rating = ratingOfFill(fill);
    return { status, colour: fill.toUpperCase(), colourFrom: 'fill', id: status, source, rating, raw };
  }
  const status = source === 'percent' && !hasText ? `${percent}%` : written.trim();
  // A colour that the text itself names outranks the fill beneath it, never the plan's own RAG column.
  const named = readColourSaid(written) ?? colourNamedIn(written);
  const [colour, rating] = hasColourText
    ? ([colourText.trim(), ratingOfColourText(colourText, key)] as const)
    : named !== null
      ? ([null, named] as const)
      : colourOfFill(fill, key);
  const colourFrom = colour === null ? null : hasColourText ? 'column' : 'fill';
  // Shades of one colour beside the same words are one row; a RAG column counts by its text.
  const counts = hasColourText ? levelStatus(colourText) : rating;
  const said = isPercent(source) ? percent : null;
  return {
    status,
    colour,
    colourFrom,
    id: JSON.stringify([source, levelStatus(status), colourFrom, counts, said]),
    source,
    rating,
    raw,
  };
}

const isWritten = (source: StatusSource): boolean => source === 'text' || source === 'stage';

/** The text that says it; null where no text does. */
const textOf = ({ source, raw }: StatusCase): string | null =>
  isWritten(source) || source === 'answer' ? raw.written : source === 'colour-text' ? raw.colourText : null;

const isPercent = (source: StatusSource): boolean => source === 'percent' || source === 'percent-for-words';

/** Assumed where the scale is, and where words that cannot be read stand beside it. */
const isAssumedPercent = (source: StatusSource, { percentAssumed }: RawStatus): boolean =>
  source === 'percent-for-words' || percentAssumed === true;

const ratingOfColourText = (text: string, key: ReadKey): Rating =>
  readBareColour(text) ?? colourNamedIn(text) ?? key.findText(text)?.rating ?? 'none';

/** A fill beside words counts where it is a rating, by itself or by the key. */
function colourOfFill(fill: string | null, key: ReadKey): readonly [string | null, Rating] {
  if (fill === null) return [null, 'none'];
  const own = ratingOfFill(fill);
  const rating = own === 'none' ? (key.findFill(fill)?.rating ?? 'none') : own;
  return rating === 'none' ? [null, 'none'] : [fill.toUpperCase(), rating];
}

/** The first basis that applies (2.5). */
function decideMeaning(item: StatusCase, key: ReadKey, chosen: ChosenLookUp): Meaning {
  const byUser = chosen(item);
  if (byUser) return byUser;
  const { source, rating, raw } = item;
  const text = textOf(item);
  const byKey =
    text !== null
      ? key.findText(text)
      : source === 'fill' && raw.fill !== null
        ? key.findFill(raw.fill)
        : null;
  if (byKey) {
    return { lifecycle: byKey.lifecycle, rating: rating === 'none' ? byKey.rating : rating, basis: 'key' };
  }
  const answer = answerOf(raw);
  if (answer) return { ...answer, rating };
  if (isPercent(source)) {
    const lifecycle = lifecycleOfPercent(raw.percent ?? 0);
    return { lifecycle, rating, basis: isAssumedPercent(source, raw) ? 'assumed' : 'words' };
  }
  const words = text === null ? null : readWords(text);
  if (words && words.basis !== 'unread') {
    // Words in the colour column stand in for a blank status: never more than assumed.
    return { lifecycle: words.lifecycle, rating, basis: source === 'colour-text' ? 'assumed' : words.basis };
  }
  // A RAG column beside it may give another rating, never another lifecycle.
  const bare = isWritten(source) ? readColourSaid(raw.written) : rating;
  if (bare !== null && bare !== 'none')
    return { lifecycle: LIFECYCLE_OF_RATING[bare], rating, basis: 'assumed' };
  return { lifecycle: 'unknown', rating, basis: 'unread' };
}
