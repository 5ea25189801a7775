/** What a column's values look like, whatever its header says: shares of a sample of its rows. */
import { readDateCell } from '../dates/read-date';
import { formatAt, textAt, valueAt, type CellValue, type Grid } from '../grid';
import { beginsWithCode, looksLikeReference, prefixOf } from '../read/reference-text';
import { bareColourOf } from '../status/colours';
import { statusTokens } from '../status/level';
import { readTokens } from '../status/read-words';

/** Shares are of the filled cells, from 0 to 1, unless said otherwise. */
export interface Profile {
  /** Rows looked at. */
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** Characters. */
  readonly meanLength: number;
  /** Twelve words or more, or over 80 characters. */
  readonly long: number;
  /** Six words or more, or text after a full stop: a sentence, however short. */
  readonly sentences: number;
  readonly dates: number;
  readonly openEnded: number;
  readonly numbers: number;
  readonly integers: number;
  /** Numbers from 0 to 100, or with a per cent sign. */
  readonly percents: number;
  /** With a per cent sign, or between 0 and 1 exclusive. */
  readonly percentSigns: number;
  /** The largest number; 0 where there is none. */
  readonly largest: number;
  readonly references: number;
  /** References of several parts: 1.2, 3b. */
  readonly composite: number;
  /** Texts that begin with the code of a recommendation. */
  readonly coded: number;
  /** Short values that read as a status in words. */
  readonly words: number;
  /** Bare colours. */
  readonly colours: number;
  /** Job titles and the like. */
  readonly people: number;
  /** Filled cells that differ from the filled cell above them. */
  readonly runs: number;
  /** The numbers 1, 2, 3 ... one a row. */
  readonly running: boolean;
}

const CHUNKS = 10;
const CHUNK = 30;
const PEOPLE =
  /\b(director|head of|heads of|manager|officer|chief|leader|cllr|councillor|lead|team|chair|executive|service|ceo|monitoring|s151|clt|slt|smt)\b/i;

/** Ten stretches of thirty rows, spread evenly over a list: stretches, so that repeats one under another are seen. */
export function sampleRows(rows: readonly number[]): number[] {
  if (rows.length <= CHUNKS * CHUNK) return [...rows];
  const step = rows.length / CHUNKS;
  return Array.from({ length: CHUNKS }, (_, chunk) => {
    const start = Math.floor(chunk * step);
    return rows.slice(start, start + CHUNK);
  }).flat();
}

/** A text of more characters or words is a sentence, and is not asked whether it is a status or a date. */
const LONGEST_STATUS = { characters: 80, words: 12 };
const SENTENCE_WORDS = 6;

const countWords = (text: string): number => text.split(/\s+/).length;
const isLong = (text: string, words = countWords(text)): boolean =>
  text.length > LONGEST_STATUS.characters || words > LONGEST_STATUS.words;
const isPercent = (value: CellValue, text: string, format: string): boolean =>
  typeof value === 'number'
    ? format.includes('%') || (value >= 0 && value <= 100)
    : /^\d{1,3}(\.\d+)?\s*%$/.test(text);

/** What can be said of one cell, and is counted. */
const TRAITS = [
  ...(['long', 'sentence', 'date', 'openEnded', 'number', 'integer', 'percent', 'percentSign'] as const),
  ...(['reference', 'composite', 'coded', 'word', 'colour', 'person'] as const),
];
type Trait = (typeof TRAITS)[number];

function traitsOf(value: CellValue, text: string, format: string, date1904: boolean): Trait[] {
  const traits: Trait[] = [];
  const has = (trait: Trait, holds: boolean): void => {
    if (holds) traits.push(trait);
  };
  const words = countWords(text);
  const long = isLong(text, words);
  has('long', long);
  has('sentence', words >= SENTENCE_WORDS || /[.;]\s+\S/.test(text));
  has('number', typeof value === 'number');
  has('integer', /^\d+$/.test(text));
  has('percent', isPercent(value, text, format));
  has('percentSign', text.endsWith('%') || (typeof value === 'number' && value > 0 && value < 1));
  if (looksLikeReference(text)) {
    has('reference', true);
    has('composite', prefixOf(text) !== null);
  } else has('coded', beginsWithCode(text));
  has('person', text.length <= LONGEST_STATUS.characters && PEOPLE.test(text));
  if (long) return traits;
  const { kind } = readDateCell(value, text, format, date1904);
  has('date', kind === 'date' || kind === 'mangled' || kind === 'impossible');
  has('openEnded', kind === 'open-ended');
  const tokens = statusTokens(text);
  if (bareColourOf(tokens) !== null) has('colour', true);
  else has('word', readTokens(tokens).lifecycle !== 'unknown');
  return traits;
}

/** What a text is, for the value and format it was last seen with: most columns repeat theirs. */
interface Known {
  readonly value: CellValue;
  readonly format: string;
  readonly traits: readonly Trait[];
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[]): Profile {
  const seen = new Map<string, Known>();
  const counts = Object.fromEntries(TRAITS.map((trait) => [trait, 0])) as Record<Trait, number>;
  let filled = 0;
  let length = 0;
  let runs = 0;
  let largest = 0;
  let running = true;
  let above = '';
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    const text = textAt(grid, row, column).trim();
    if (value === null || text === '') continue;
    filled++;
    length += text.length;
    if (text !== above) runs++;
    above = text;
    if (value !== filled && text !== String(filled)) running = false;
    if (typeof value === 'number' && value > largest) largest = value;
    const format = formatAt(grid, row, column);
    let known = seen.get(text);
    if (known?.value !== value || known.format !== format) {
      known = { value, format, traits: traitsOf(value, text, format, grid.date1904) };
      seen.set(text, known);
    }
    for (const trait of known.traits) counts[trait]++;
  }
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  return {
    rows: rows.length,
    filled,
    distinct: seen.size,
    meanLength: share(length),
    long: share(counts.long),
    sentences: share(counts.sentence),
    dates: share(counts.date),
    openEnded: share(counts.openEnded),
    numbers: share(counts.number),
    integers: share(counts.integer),
    percents: share(counts.percent),
    percentSigns: share(counts.percentSign),
    largest,
    references: share(counts.reference),
    composite: share(counts.composite),
    coded: share(counts.coded),
    words: share(counts.word),
    colours: share(counts.colour),
    people: share(counts.person),
    runs,
    running: running && filled > 1,
  };
}
