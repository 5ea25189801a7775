/** Findings about fills that do not agree with the text in them, or with most of the same words. */
import { remember } from '../model/remember';
import { coloursIn, ratingOfFill, readBareColour } from '../model/status/colours';
import { levelStatus } from '../model/status/status-text';
import type { Action, Plan } from '../model/plan';
import type { Lifecycle, Rating } from '../model/terms';
import type { Finding } from './finding';
import { findingAt, type Check } from './make-finding';

/** What is asked of every action, answered once a text. */
interface Colours {
  readonly ratingOf: (fill: string) => Rating;
  readonly namedIn: (text: string) => Rating[];
  readonly isBare: (text: string) => boolean;
  readonly levelOf: (text: string) => string;
}

export const checkStatusColours: Check<'status-conflict' | 'status-doubtful'> = (plan) => {
  const colours: Colours = {
    ratingOf: remember(ratingOfFill),
    namedIn: remember(coloursIn),
    isBare: remember((text) => readBareColour(text) !== null),
    levelOf: remember(levelStatus),
  };
  const usual = usualFills(plan, colours);
  const findings: ReturnType<typeof checkStatusColours> = [];
  for (const action of plan.actions) {
    if (action.status.fill === null) continue;
    const conflict = findConflict(action, plan, colours);
    if (conflict) findings.push(conflict);
    const unusual = findUnusual(action, usual, colours);
    if (unusual) findings.push(unusual);
  }
  return findings;
};

const cellOf = (action: Action) => action.status.cell ?? action.text.cell;

/** The text names one colour (its own, or that of the RAG column) and the fill is another. */
function findConflict(
  action: Action,
  plan: Plan,
  { ratingOf, namedIn }: Colours,
): Finding<'status-conflict'> | null {
  const { written, fill, mapRow } = action.status;
  const filled = fill === null ? 'none' : ratingOf(fill);
  if (filled === 'none') return null;
  const { colour, colourFrom } = plan.statusMap[mapRow] ?? {};
  const beside = colour ?? '';
  const own = namedIn(written);
  const named = own.length > 0 || colourFrom === 'fill' ? own : namedIn(beside);
  if (named.length === 0 || named.includes(filled)) return null;
  const facts = { because: 'colour', named, fill: filled } as const;
  const value = written.trim() === '' ? beside : written;
  return findingAt('status-conflict', cellOf(action), facts, { value, action: action.index });
}

interface UsualFill {
  readonly rating: Rating;
  readonly count: number;
}

/** More than this share of the same words makes a colour the usual one. Open work may rightly be of any colour. */
const USUAL = { settled: 0.5, open: 0.74 };
const OPEN: readonly Lifecycle[] = ['in-progress', 'unknown'];

/** The usual colour of each status in words, by its level; none where no colour is usual. */
function usualFills(plan: Plan, colours: Colours): ReadonlyMap<string, UsualFill> {
  const counts = new Map<string, { lifecycle: Lifecycle; ratings: Map<Rating, number> }>();
  for (const { status, lifecycle } of plan.actions) {
    const rating = fillBesideWords(status, colours);
    if (rating === null) continue;
    const level = colours.levelOf(status.written);
    const entry = counts.get(level) ?? { lifecycle, ratings: new Map<Rating, number>() };
    entry.ratings.set(rating, (entry.ratings.get(rating) ?? 0) + 1);
    counts.set(level, entry);
  }
  const usual = new Map<string, UsualFill>();
  for (const [level, { lifecycle, ratings }] of counts) {
    const [most] = [...ratings].sort((a, b) => b[1] - a[1]);
    const total = [...ratings.values()].reduce((sum, count) => sum + count, 0);
    const needed = OPEN.includes(lifecycle) ? USUAL.open : USUAL.settled;
    if (most && most[1] > total * needed) {
      usual.set(level, { rating: most[0], count: most[1] });
    }
  }
  return usual;
}

/** The rating of the fill where the status is words that name no colour; else null. */
function fillBesideWords({ written, fill, source }: Action['status'], colours: Colours): Rating | null {
  if (fill === null || written.trim() === '' || source === 'fill') return null;
  const rating = colours.ratingOf(fill);
  const namesColour = colours.isBare(written) || colours.namedIn(written).length > 0;
  return rating === 'none' || namesColour ? null : rating;
}

function findUnusual(
  action: Action,
  usual: ReadonlyMap<string, UsualFill>,
  colours: Colours,
): Finding<'status-doubtful'> | null {
  const found = fillBesideWords(action.status, colours);
  if (found === null) return null;
  const { written } = action.status;
  const most = usual.get(colours.levelOf(written));
  if (!most || most.rating === found) return null;
  const facts = { because: 'fill', usual: most.rating, found, count: most.count } as const;
  return findingAt('status-doubtful', cellOf(action), facts, { value: written, action: action.index });
}
