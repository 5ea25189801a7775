/** What a column's values look like, whatever its header says: shares of a sample of its rows. */
import { readDateCell } from '../../model/days/read-date';
import { formatAt, textAt, valueAt, type CellValue, type Grid } from '../../model/grid';
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

/** Shares are of the filled cells, from 0 to 1, unless said otherwise. */
export interface Profile {
  /** Rows looked at. */
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** Characters. */
  readonly meanLength: number;
  /** More than twelve words, or than 80 characters. */
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
  /** The largest number, be it one stored as text; 0 where there is none. */
  readonly largest: number;
  readonly references: number;
  /** References of several parts: 1.2, 3b. */
  readonly composite: number;
  /** One to three letters: initials, levels. */
  readonly letters: number;
  /** The letters A and B by themselves: ratings, or tranches, bands and groups. */
  readonly aOrB: number;
  /** Dates that are periods: months, quarters, years. */
  readonly periods: number;
  /** Bare years. */
  readonly years: number;
  /** Texts that begin with the code of a recommendation. */
  readonly coded: number;
  /** Texts that begin with any number or code. */
  readonly numbered: number;
  /** Codes by their content alone. */
  readonly codes: number;
  /** Codes stand in order: each in one stretch of rows, those of parts counting up from 1. */
  readonly orderly: boolean;
  /** Values that say a status in words, whatever it is (2.9). */
  readonly words: number;
  /** Those of them that say done, going, not started or out, and not only pace. */
  readonly lives: number;
  /** Values in which a status is nearly all: "Recruitment started". */
  readonly nearly: number;
  /** Three words or more that say no status: notes, however short. */
  readonly notes: number;
  /** Colours, bare or with a remark: "Red - no resources". */
  readonly colours: number;
  /** Those of words and colours that say it first: "Complete - adopted in May", and not "Adopted in May. Complete." */
  readonly openers: number;
  readonly percentLeads: number;
  /** Yes, no, ticks, crosses. */
  readonly answers: number;
  /** Ticks and x. */
  readonly marks: number;
  /** Accepted, agreed, rejected: answers to a recommendation. */
  readonly responses: number;
  /** Job titles and the like. */
  readonly people: number;
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

/** What can be said of one cell, and is counted. */
const TRAITS = [
  ...(['long', 'sentence', 'date', 'openEnded', 'number', 'integer', 'percent', 'percentSign'] as const),
  ...([
    'reference',
    'composite',
    'coded',
    'word',
    'life',
    'near',
    'note',
    'colour',
    'opener',
    'person',
  ] as const),
  ...([
    'percentLead',
    'answer',
    'mark',
    'response',
    'letters',
    'aOrB',
    'period',
    'year',
    'numbered',
    'code',
  ] as const),
];
type Trait = (typeof TRAITS)[number];

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
  has('sentence', length >= SENTENCE_WORDS || /[.;]\s+\S/.test(text));
  has('number', typeof value === 'number');
  has('integer', /^\d+$/.test(text));
  has('percent', isPercent(number));
  has('percentSign', text.endsWith('%') || saysPercent(number));
  if (looksLikeReference(text)) {
    has('reference', true);
    has('composite', prefixOf(text) !== null);
    has('code', isPlainCode(text) && !isMoney(format));
  } else {
    const found = referenceOfText(text);
    has('coded', found !== null && isRecommendationCode(found));
    has('numbered', found !== null);
  }
  has('person', text.length <= LONGEST_STATUS.characters && PEOPLE.test(text));
  has('letters', /^\p{L}{1,3}$/u.test(text));
  has('aOrB', /^[ab]$/i.test(text));
  if (long) {
    has('note', true);
    return traits;
  }
  const reading = readDateCell(value, text, format, date1904);
  const { kind } = reading;
  has('date', kind === 'date' || kind === 'mangled' || kind === 'impossible');
  has('year', /^(?:19|20)\d\d$/.test(text));
  has('period', reading.kind === 'date' && reading.period);
  has('openEnded', kind === 'open-ended');
  if (typeof value === 'number' && DAY.test(text)) return traits;
  const tokens = statusTokens(text);
  const { answer, mark, response } = answerTraits(text, levelOf(text, tokens));
  has('answer', answer);
  has('mark', mark);
  has('response', response);
  const words = mayHoldStatus(tokens) ? readTokens(tokens) : null;
  const how = words?.coverage.how;
  const leads = opensWithPercent(tokens);
  const says = how === 'says' && (!leads || readTokens(tokens.slice(2)).coverage.how === 'says');
  has('word', says);
  has('life', says && words?.rule !== 'pace');
  has('near', how === 'nearly');
  const colour = !says && colourSaidBy(tokens) !== null;
  has('colour', colour);
  has('opener', (says || colour) && opensWithStatus(text));
  has('percentLead', leads && !says);
  has('note', length >= 3 && !says && !colour && !leads);
  return traits;
}

/** What a text is, for the value and format it was last seen with: most columns repeat theirs. */
interface Known {
  readonly value: CellValue;
  readonly format: string;
  readonly number: number;
  readonly traits: readonly Trait[];
}

/** Numbers of parts count up from 1 without a gap in their first part; other codes need no order. */
function countsUp(texts: readonly string[]): boolean {
  let last = 0;
  for (const text of texts) {
    const first = /^(\d+)\.\d/.exec(text)?.[1];
    if (first === undefined) continue;
    const number = Number(first);
    if (number < last || number > last + 1) return false;
    last = number;
  }
  return true;
}

export function profileColumn(grid: Grid, column: number, rows: readonly number[]): Profile {
  const seen = new Map<string, Known>();
  const counts = Object.fromEntries(TRAITS.map((trait) => [trait, 0])) as Record<Trait, number>;
  let filled = 0;
  let length = 0;
  let runs = 0;
  let largest = 0;
  let running = true;
  let above: string | null = null;
  for (const row of rows) {
    const text = textAt(grid, row, column).trim();
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
    numbered: share(counts.numbered),
    codes: share(counts.code),
    orderly: runs === seen.size && countsUp([...seen.keys()]),
    words: share(counts.word),
    lives: share(counts.life),
    nearly: share(counts.near),
    notes: share(counts.note),
    colours: share(counts.colour),
    openers: share(counts.opener),
    percentLeads: share(counts.percentLead),
    answers: share(counts.answer),
    marks: share(counts.mark),
    responses: share(counts.response),
    letters: share(counts.letters),
    aOrB: share(counts.aOrB),
    periods: share(counts.period),
    years: share(counts.year),
    people: share(counts.person),
    runs,
    running: running && filled > 1,
  };
}
