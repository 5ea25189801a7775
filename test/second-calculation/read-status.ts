/** From the cells of a row to its lifecycle, rating and basis (2.3 to 2.8a). */
import { colourOf, fillColour, meaningOf, ratingIn } from './colours';
import type { PlainPlan, PlainRow, Rating, Verdict } from './plain-plan';
import { UNREAD, cellIn, levelled, textIn } from './plain-plan';
import { readWords } from './read-words';

export interface Read extends Verdict {
  readonly rating: Rating;
  /** 0 to 100; null where there is none. */
  readonly percent: number | null;
  /** The statuses with one entry are one line of "how statuses are read". */
  readonly entry: string;
  /** What is written for a status: nothing where it is missing. */
  readonly written: string;
  /** The role of the cell where it stands. */
  readonly at: 'status' | 'rating' | 'percent';
}

export interface PercentScale {
  readonly fractions: boolean;
  readonly assumed: boolean;
  readonly mixed: boolean;
}

/** Numbers stored as text count as the numbers they are. */
function numberIn(plan: PlainPlan, row: PlainRow): number | null {
  if (!plan.columns.includes('percent')) return null;
  const { value } = cellIn(row, 'percent');
  if (typeof value === 'number') return value;
  return value !== null && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null;
}

export function percentScale(plan: PlainPlan): PercentScale {
  let formatted = false;
  let between = false;
  let over = false;
  for (const row of plan.rows) {
    const number = numberIn(plan, row);
    if (number === null) continue;
    if (cellIn(row, 'percent').format === '0%') formatted = true;
    if (number > 0 && number < 1) between = true;
    if (number > 1) over = true;
  }
  return {
    fractions: formatted || between || !over,
    assumed: !formatted && !between && !over,
    mixed: (formatted || between) && over,
  };
}

function percentOf(plan: PlainPlan, row: PlainRow, scale: PercentScale): number | null {
  const number = numberIn(plan, row);
  if (number === null) return null;
  // Where both scales stand in one column, a number over 1 can only be of the other.
  // In binary 0.57 times 100 is a little less than 57.
  return scale.fractions && number <= 1 ? Math.round(number * 1e9) / 1e7 : number;
}

function ofPercent(percent: number): Verdict {
  const lifecycle = percent >= 100 ? 'completed' : percent > 0 ? 'in-progress' : 'not-started';
  return { lifecycle, basis: 'words' };
}

const assumed = (verdict: Verdict): Verdict => ({ ...verdict, basis: 'assumed' });

function yesOrNo(text: string): Verdict {
  const level = levelled(text);
  if (['yes', 'y', 'true', 'x', '✓', '✔'].includes(level)) return { lifecycle: 'completed', basis: 'words' };
  if (level === 'partly') return { lifecycle: 'in-progress', basis: 'words' };
  if (['no', 'n', 'false', '✗', '✘'].includes(level)) return { lifecycle: 'not-started', basis: 'assumed' };
  return UNREAD;
}

/** What the plan's own key says of a text, by 2.7 and 2.9. */
function byKey(plan: PlainPlan, text: string): Verdict | null {
  for (const [colour, meaning] of plan.key) {
    // What the key calls a status explains that status too.
    if (levelled(meaning) === levelled(text)) return { ...readWords(meaning), basis: 'key' };
    if (ratingIn(colour) === 'none' || ratingIn(colour) !== colourOf(text)) continue;
    const verdict = readWords(meaning);
    return verdict.lifecycle === 'unknown' ? null : { ...verdict, basis: 'key' };
  }
  return null;
}

/** A text on its own: the key, then its words, then the colour it is or begins or ends with. */
function readText(plan: PlainPlan, text: string): Verdict {
  if (text === '') return UNREAD;
  const keyed = byKey(plan, text);
  if (keyed) return keyed;
  if (plan.asks) {
    const answer = yesOrNo(text);
    if (answer.lifecycle !== 'unknown') return answer;
  }
  const words = readWords(text);
  if (words.lifecycle !== 'unknown') return words;
  return meaningOf(ratingIn(text));
}

export function readStatus(plan: PlainPlan, row: PlainRow, scale: PercentScale): Read {
  const has = (role: 'status' | 'rating' | 'percent'): boolean => plan.columns.includes(role);
  const text = has('status') ? textIn(row, 'status') : '';
  const colour = has('rating') ? textIn(row, 'rating') : '';
  const percent = percentOf(plan, row, scale);
  const fill = cellIn(row, has('status') ? 'status' : 'rating').fill;
  const colourSays = byKey(plan, colour) ?? meaningOf(ratingIn(colour));

  const explained = plan.key.find(([, meaning]) => levelled(meaning) === levelled(text));
  // A colour that the words themselves name stands in for a blank one beside them.
  let rating: Rating = ratingIn(colour || text);
  if (rating === 'none' && explained) rating = ratingIn(explained[0]);
  if (rating === 'none' && !has('rating')) rating = fillColour(fill);

  const entry = (source: string): string =>
    `${source}|${levelled(text) || text}|${has('rating') ? '' : fillEntry}|${levelled(colour)}|${percentEntry}`;
  let percentEntry = '';
  // Beside words the colour of a fill counts; a fill alone is what is written.
  const fillEntry = text === '' ? (fill ?? '') : fillColour(fill);
  // The key explains the colour wherever it stands (2.5 comes before "assumed").
  const byColour = colourSays.basis === 'key' ? colourSays : assumed(colourSays);
  const done = (verdict: Verdict, at: Read['at'], written: string): Read => ({
    ...verdict,
    ...{ rating, percent, written, at, entry: entry(at) },
  });
  // A column in which no share stands is none of shares.
  const hasShares = plan.rows.some((one) => numberIn(plan, one) !== null);
  const home: Read['at'] = has('status') ? 'status' : has('percent') && hasShares ? 'percent' : 'rating';

  // A bare colour among the words stands back behind a percentage, words do not.
  const words = readText(plan, text);
  const isBare = text !== '' && readWords(text).lifecycle === 'unknown' && ratingIn(text) !== 'none';
  if (words.lifecycle !== 'unknown' && !(isBare && percent !== null)) return done(words, home, text);
  if (percent !== null) {
    percentEntry = String(percent);
    const verdict = ofPercent(percent);
    const sure = text === '' && !scale.assumed;
    return done(sure ? verdict : assumed(verdict), home, text || `${percent}%`);
  }
  // Words that cannot be read stay unknown beside a colour (2.7); only blank ones take its lifecycle (2.3).
  if (text === '' && colourSays.lifecycle !== 'unknown') return done(byColour, home, colour);
  if (text === '' && colour === '' && fillColour(fill) !== 'none') {
    rating = fillColour(fill);
    return done(byKey(plan, rating) ?? meaningOf(rating), home, `fill ${fill}`);
  }
  // A fill that means nothing is still something that stands there.
  return done(UNREAD, home, text || colour || (fill ? `fill ${fill}` : ''));
}
