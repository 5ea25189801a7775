/** What a column's values look like, whatever its header says: shares of a sample of its rows. */
import { readDateCell } from '../dates/read-date';
import { formatAt, textAt, valueAt, type Grid } from '../grid';
import { beginsWithCode, looksLikeReference, prefixOf } from '../read/reference-text';
import { readBareColour } from '../status/colours';
import { readWords } from '../status/read-words';

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

/** Characters; a longer text is a sentence, and is not asked whether it is a status or a date. */
const LONGEST_STATUS = 80;
const isLong = (text: string): boolean => text.length > LONGEST_STATUS || text.split(/\s+/).length > 12;
const isSentence = (text: string): boolean => /[.;]\s+\S/.test(text) || text.split(/\s+/).length >= 6;
const isPercent = (value: unknown, text: string, format: string): boolean =>
  typeof value === 'number'
    ? format.includes('%') || (value >= 0 && value <= 100)
    : /^\d{1,3}(\.\d+)?\s*%$/.test(text);

/** True where a value of at most a dozen words says how far the work is. */
export function readsAsStatus(text: string): boolean {
  return !isLong(text) && readWords(text).lifecycle !== 'unknown';
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[]): Profile {
  const seen = new Map<string, number>();
  const count = {
    long: 0,
    sentences: 0,
    dates: 0,
    open: 0,
    numbers: 0,
    integers: 0,
    percents: 0,
    signs: 0,
    refs: 0,
    composite: 0,
    coded: 0,
    words: 0,
    colours: 0,
    people: 0,
  };
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
    seen.set(text, (seen.get(text) ?? 0) + 1);
    if (text !== above) runs++;
    above = text;
    if (value !== filled && text !== String(filled)) running = false;
    const format = formatAt(grid, row, column);
    if (typeof value === 'number') {
      count.numbers++;
      if (value > largest) largest = value;
    }
    if (/^\d+$/.test(text)) count.integers++;
    if (isLong(text)) count.long++;
    if (isSentence(text)) count.sentences++;
    const date =
      text.length <= LONGEST_STATUS ? readDateCell(value, text, format, grid.date1904).kind : 'unreadable';
    if (date === 'date' || date === 'mangled' || date === 'impossible') count.dates++;
    if (date === 'open-ended') count.open++;
    if (isPercent(value, text, format)) count.percents++;
    if (text.endsWith('%') || (typeof value === 'number' && value > 0 && value < 1)) count.signs++;
    if (looksLikeReference(text)) {
      count.refs++;
      if (prefixOf(text) !== null) count.composite++;
    } else if (beginsWithCode(text)) count.coded++;
    if (text.length <= LONGEST_STATUS) {
      if (readBareColour(text) !== null) count.colours++;
      else if (readsAsStatus(text)) count.words++;
    }
    if (text.length <= 80 && PEOPLE.test(text)) count.people++;
  }
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  return {
    rows: rows.length,
    filled,
    distinct: seen.size,
    meanLength: share(length),
    long: share(count.long),
    sentences: share(count.sentences),
    dates: share(count.dates),
    openEnded: share(count.open),
    numbers: share(count.numbers),
    integers: share(count.integers),
    percents: share(count.percents),
    percentSigns: share(count.signs),
    largest,
    references: share(count.refs),
    composite: share(count.composite),
    coded: share(count.coded),
    words: share(count.words),
    colours: share(count.colours),
    people: share(count.people),
    runs,
    running: running && filled > 1,
  };
}
