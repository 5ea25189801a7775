/** What a column's values look like, whatever its header says: shares of a sample of its rows. */
import { readDateCell } from '../../model/days/read-date';
import { formatAt, trimmed, valueAt, type CellValue, type Grid } from '../../model/grid';
import { isDitto } from '../text/ditto';
import {
  isRecommendationCode,
  isPlainCode,
  looksLikeReference,
  prefixOf,
  referenceOfText,
} from '../text/reference-text';
import { colourSaidBy } from '../status/colour-said';
import { levelOf, statusTokens } from '../../model/status/status-text';
import { readPercentNumber, type PercentCell, type PercentNumber } from '../status/percent-complete';
import { mayHoldStatus } from '../status/match-phrases';
import { opensWithPercent, readTokens } from '../status/read-words';
import { answerTraits } from '../status/yes-no';

/** What can be said of one cell: a profile has the share of the filled cells of which each holds, from 0 to 1. */
const TRAITS = [
  /** More than twelve words, or than 80 characters. */
  'long',
  /** Six words or more, or text after a full stop: a sentence, however short. */
  'sentences',
  'dates',
  'openEnded',
  'numbers',
  'integers',
  /** Numbers from 0 to 100, or with a per cent sign. */
  'percents',
  /** With a per cent sign, or between 0 and 1 exclusive. */
  'percentSigns',
  'references',
  /** References of several parts: 1.2, 3b. */
  'composite',
  /** One to three letters: initials, levels. */
  'letters',
  /** The letters A and B by themselves: ratings, or tranches, bands and groups. */
  'aOrB',
  /** Dates that are periods: months, quarters, years. */
  'periods',
  /** Bare years. */
  'years',
  /** Texts that begin with the code of a recommendation. */
  'coded',
  /** Texts that begin with any number or code. */
  'numbered',
  /** Codes by their content alone. */
  'codes',
  /** Values that say a status in words, whatever it is (2.9). */
  'words',
  /** Those of them that say done, going, not started or out, and not only pace. */
  'lives',
  /** Values in which a status is nearly all: "Recruitment started". */
  'nearly',
  /** Three words or more that say no status: notes, however short. */
  'notes',
  /** Colours, bare or with a remark: "Red - no resources". */
  'colours',
  /** Those of words and colours that say it first: "Complete - adopted in May", and not "Adopted in May. Complete." */
  'openers',
  'percentLeads',
  /** Yes, no, ticks, crosses. */
  'answers',
  /** Accepted, agreed, rejected: answers to a recommendation. */
  'responses',
  /** Job titles and the like. */
  'people',
] as const;
type Trait = (typeof TRAITS)[number];

export interface Profile extends Readonly<Record<Trait, number>> {
  /** Rows looked at. */
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** Characters. */
  readonly meanLength: number;
  /** The largest number, be it one stored as text; 0 where there is none. */
  readonly largest: number;
  /** Codes stand in order: each in one stretch of rows, those of parts counting up from 1. */
  readonly orderly: boolean;
  /** Filled cells that differ from the filled cell above them. */
  readonly runs: number;
  /** The numbers 1, 2, 3 ... one a row. */
  readonly running: boolean;
}

const PEOPLE =
  /\b(director|head of|heads of|manager|officer|chief|leader|cllr|councillor|lead|team|chair|executive|service|ceo|monitoring|s151|clt|slt|smt)\b/i;

/** A text of more characters or words is a sentence, and is not asked whether it is a status or a date. */
const LONGEST_STATUS = { characters: 80, words: 12 };
const SENTENCE_WORDS = 6;

/** As a number of per cent: a sign, a format or a fraction makes it one, and any number from 0 to 100 can be. */
const saysPercent = (number: PercentNumber | null): boolean =>
  number !== null && (number.says !== null || (number.value > 0 && number.value < 1));
const isPercent = (number: PercentNumber | null): boolean =>
  number !== null && (number.says !== null || (number.value >= 0 && number.value <= 100));

/** A day in numbers, which says nothing of how the work stands: a short way for columns of dates. */
const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

const isMoney = (format: string): boolean => /[£$€]|0\.00/.test(format);

/** What stands before the status itself. */
const STATUS_LEAD = /^(?:b?rag|status|rating|overall) ?[:\-\u2013] ?/i;
const CLAUSE_END = /\s[-\u2013\u2014]\s|[:;.,(\n]/;
/** The text is a status and no more, or begins with one. */
function opensWithStatus(whole: string): boolean {
  const text = whole.replace(STATUS_LEAD, '');
  const tokens = statusTokens(text.slice(0, CLAUSE_END.exec(text)?.index));
  return colourSaidBy(tokens) !== null || readTokens(tokens).coverage.how === 'says';
}

function traitsOf(
  { value, text, format }: PercentCell,
  number: PercentNumber | null,
  date1904: boolean,
): Trait[] {
  const traits: Trait[] = [];
  const has = (trait: Trait, holds: boolean): void => {
    if (holds) traits.push(trait);
  };
  const length = text.split(/\s+/).length;
  const long = text.length > LONGEST_STATUS.characters || length > LONGEST_STATUS.words;
  has('long', long);
  has('sentences', length >= SENTENCE_WORDS || /[.;]\s+\S/.test(text));
  has('numbers', typeof value === 'number');
  has('integers', /^\d+$/.test(text));
  has('percents', isPercent(number));
  has('percentSigns', text.endsWith('%') || saysPercent(number));
  if (looksLikeReference(text)) {
    has('references', true);
    has('composite', prefixOf(text) !== null);
    has('codes', isPlainCode(text) && !isMoney(format));
  } else {
    const found = referenceOfText(text);
    has('coded', found !== null && isRecommendationCode(found));
    has('numbered', found !== null);
  }
  has('letters', /^\p{L}{1,3}$/u.test(text));
  has('aOrB', /^[ab]$/i.test(text));
  has('people', text.length <= LONGEST_STATUS.characters && PEOPLE.test(text));
  if (long) {
    has('notes', true);
    return traits;
  }
  const reading = readDateCell(value, text, format, date1904);
  const { kind } = reading;
  has('dates', kind === 'date' || kind === 'mangled' || kind === 'impossible');
  has('years', /^(?:19|20)\d\d$/.test(text));
  has('periods', reading.kind === 'date' && reading.period);
  has('openEnded', kind === 'open-ended');
  if (typeof value === 'number' && DAY.test(text)) return traits;
  const tokens = statusTokens(text);
  const { answer, response } = answerTraits(text, levelOf(text, tokens));
  has('answers', answer);
  has('responses', response);
  const words = mayHoldStatus(tokens) ? readTokens(tokens) : null;
  const how = words?.coverage.how;
  const leads = opensWithPercent(tokens);
  const says = how === 'says' && (!leads || readTokens(tokens.slice(2)).coverage.how === 'says');
  has('words', says);
  has('lives', says && words?.rule !== 'pace');
  has('nearly', how === 'nearly');
  const colour = !says && colourSaidBy(tokens) !== null;
  has('colours', colour);
  has('openers', (says || colour) && opensWithStatus(text));
  has('percentLeads', leads && !says);
  has('notes', length >= 3 && !says && !colour && !leads);
  return traits;
}

const eachTrait = (count: (trait: Trait) => number): Record<Trait, number> =>
  Object.fromEntries(TRAITS.map((trait) => [trait, count(trait)])) as Record<Trait, number>;

/** What a text is, for the value and format it was last seen with: most columns repeat theirs. */
interface Known {
  readonly value: CellValue;
  readonly format: string;
  readonly number: number;
  readonly traits: readonly Trait[];
}

/**
 * Numbers of parts count up from 1 without a gap in their first part, and after a stroke in their second (1/1, 1/2, 2/1; 2/4 is
 * a share); other codes need no order.
 */
function countsUp(texts: readonly string[]): boolean {
  let [last, part] = [0, 0];
  for (const text of texts) {
    const found = /^(\d+)(?:\.\d|\/(\d)$)/.exec(text);
    if (!found) continue;
    const number = Number(found[1]);
    if (number < last || number > last + 1) return false;
    part = number > last ? 1 : part + 1;
    if (found[2] !== undefined && Number(found[2]) !== part) return false;
    last = number;
  }
  return true;
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[]): Profile {
  const seen = new Map<string, Known>();
  const counts = eachTrait(() => 0);
  let filled = 0;
  let length = 0;
  let runs = 0;
  let largest = 0;
  let running = true;
  let above: string | null = null;
  for (const row of rows) {
    const text = trimmed(grid, row, column);
    if (text === '' || isDitto(text)) continue;
    const value = valueAt(grid, row, column);
    filled++;
    length += text.length;
    if (text !== above) runs++;
    above = text;
    if (value !== filled && text !== String(filled)) running = false;
    const format = formatAt(grid, row, column);
    let known = seen.get(text);
    if (known?.value !== value || known.format !== format) {
      const cell = { value, text, format };
      const number = readPercentNumber(cell);
      known = { value, format, number: number?.value ?? 0, traits: traitsOf(cell, number, grid.date1904) };
      seen.set(text, known);
    }
    if (known.number > largest) largest = known.number;
    for (const trait of known.traits) counts[trait]++;
  }
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  return {
    ...eachTrait((trait) => share(counts[trait])),
    rows: rows.length,
    filled,
    distinct: seen.size,
    meanLength: share(length),
    largest,
    orderly: runs === seen.size && countsUp([...seen.keys()]),
    runs,
    running: running && filled > 1,
  };
}
