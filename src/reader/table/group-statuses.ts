/** Which of the columns that speak of status gives the lifecycle, which the rating, the per cent, the pace (rules 2.2 to 2.4). */
import {
  statusColumns,
  type ReadStatusColumn,
  type StatusColumn,
  type StatusColumns,
  type StatusKind,
} from './block';
import { needsAnAnswer, needsOthers } from '../status/yes-no';
import { scoreFor } from './match-header';
import { orderPeriods } from './order-periods';
import { HEADER_LIMITS, REFERENCE_LIMITS, STATUS_LIMITS } from './signals';

type Columns = readonly ReadStatusColumn[];

const saysRating = ({ words }: ReadStatusColumn): boolean =>
  scoreFor(words, 'rating') > scoreFor(words, 'status');

const isPrevious = ({ period }: ReadStatusColumn): boolean => period?.kind === 'previous';

/** "Status" beside "Progress" with short texts: the one whose header is sure. */
function preferSure(columns: Columns): Columns {
  const sure = columns.filter((column) => column.sure);
  return sure.length > 0 ? sure : columns;
}

/** The columns that say done, going or not started in nearly every row, where another says it in some. */
function preferLifecycle(columns: Columns): Columns {
  const most = Math.max(0, ...columns.map(({ lives }) => lives));
  const full = columns.filter(({ lives }) => lives >= most - STATUS_LIMITS.pace);
  return most >= STATUS_LIMITS.fully ? full : columns;
}

/**
 * The rating of an outcome, a measure or evidence stands back where there is one of progress or delivery, and that of a
 * milestone where one is called nothing else or the action's. One in reserve does not: it is only here where no other column
 * says anything.
 */
const OF_OUTCOME = /\b(outcome|impact|benefit|result|measure|kpi|indicator|metric|evidence)\b/;
const OF_ACTION = /^(?:b?ragb?|status|rating|progress)(?: rating| status)?$|\baction\b/;
function withoutOutcomes(columns: Columns): Columns {
  const of = (asked: RegExp, list = columns): Columns =>
    list.filter(({ words, reserve }) => !reserve && asked.test(words.level));
  const others = of(OF_OUTCOME);
  const own = others.length < columns.length ? columns.filter((column) => !others.includes(column)) : columns;
  const milestones = of(/\bmilestone\b/, of(OF_ACTION, own).length > 0 ? own : []);
  return own.filter((column) => !milestones.includes(column));
}

/** How the whole stands, whatever else is rated beside it; and what is one side of it. */
const OF_THE_WHOLE = /\b(overall|summary|whole|combined)\b/;
const OF_A_SIDE =
  /\b(time|timing|timeline|timeliness|schedule|cost|spend|spending|budget|finance|financial|money|quality|scope|resource|resourcing|capacity|staffing|engagement|stakeholder)\b/;
/** Beside ratings of time, cost or quality counts the overall one, else one that is called none of these. */
function ofTheWhole(columns: Columns): Columns {
  const own = columns.filter(({ words }) => !OF_A_SIDE.test(words.level));
  if (own.length === columns.length) return columns;
  const whole = own.filter(({ words }) => OF_THE_WHOLE.test(words.said));
  return [whole, own, columns].find((list) => list.length > 0) ?? columns;
}

/** The header says a status less plainly than the other one a rating. */
const saysLess = (column: ReadStatusColumn, other: ReadStatusColumn): boolean =>
  scoreFor(column.words, 'status') < 1 && scoreFor(column.words, 'status') <= scoreFor(other.words, 'rating');

/**
 * A column that calls itself an update, or does not say what it is, gives no status beside one of colours that calls
 * itself the status: "Completed in May" under Update, beside Green under Status.
 */
function withoutUpdates(words: Columns, colours: Columns): Columns {
  // "Delivery", "Closed" under Stage, which nothing explains, beside colours under RAG.
  if (words.every(({ kind }) => kind === 'codes') && saidByAll(words, colours)) return [];
  const isStatus = (column: ReadStatusColumn): boolean =>
    column.sure && !saysRating(column) && !OF_A_GROUP.test(column.words.level);
  return words.some(({ sure }) => sure) || !colours.some(isStatus) ? words : [];
}

/** "Theme status" stands for several actions. */
const OF_A_GROUP = /\b(?:theme|recommendation|objective|workstream)\b/;

const saidByAll = (codes: Columns, colours: Columns): boolean =>
  codes.every((code) => colours.some((colour) => colour.kind === 'colours' && saysLess(code, colour)));

/** True where every column of words is of an earlier period than the current one of the colours. */
function allEarlier(words: Columns, colours: Columns): boolean {
  if (words.every(isPrevious)) return !colours.every(isPrevious);
  const latest = (columns: Columns): number | null => {
    const isDated = columns.every(({ period }) => period?.kind === 'dated');
    return isDated ? Math.max(...columns.map(({ period }) => period?.order ?? 0)) : null;
  };
  const [ofWords, ofColours] = [latest(words), latest(colours)];
  return ofWords !== null && ofColours !== null && ofWords < ofColours;
}

/** The columns of words that can give the lifecycle: the fullest of those that can be read, else codes, else blank ones. */
function chooseWords(others: Columns): { words: Columns; pace: Columns } {
  const of = (...kinds: StatusKind[]): Columns => others.filter(({ kind }) => kinds.includes(kind));
  const lifecycle = preferSure(preferLifecycle(ofTheWhole(of('words'))));
  if (lifecycle.length > 0) {
    // Periods not yet reached, or not filled in, are periods of the same column.
    const blanks = of('blank').filter(({ period }) => period !== null);
    return { words: [...lifecycle, ...blanks], pace: of('pace') };
  }
  const answers = of('answers');
  if (answers.length > 0) return { words: answers, pace: of('pace') };
  const pace = preferSure(of('pace'));
  if (pace.length > 0) return { words: pace, pace: [] };
  return { words: preferSure(of('codes', 'blank')), pace: [] };
}

/** "Not begun" says something beside "Under way" and "Done", and "Red" beside "Amber" and "Green"; alone they do not. */
function withoutLone(columns: Columns): Columns {
  const questions = new Set(columns.flatMap(({ question }) => question ?? []));
  return questions.size > 1
    ? columns
    : columns.filter(({ question }) => question === undefined || !needsOthers(question));
}

/** Another column of the same set of questions contradicts none of them. */
const isOtherStage = (
  current: ReadStatusColumn | undefined,
  question: ReadStatusColumn['question'],
): boolean => current?.question !== undefined && question !== undefined && question !== current.question;

/** A second column of colours that is called no more and no less of a rating than the one that counts. */
const isAnotherColour = (
  current: ReadStatusColumn | undefined,
  column: ReadStatusColumn,
  counted: Columns,
): boolean => current?.kind === 'colours' && column.kind === 'colours' && counted.includes(column);

const asksPace = ({ question }: ReadStatusColumn): boolean => question === 'pace';

/** What was said after something else: later, be its header less plain. */
const AFTER =
  /\b(?:new|revised|updated|reviewed|verified|moderated|validated|confirmed|agreed|approved|signed off|after|follow ?up|second|end|close|closing|outturn|actual)\b/;
/** "RAG" and "Status" say it plainly, "Procurement status" less so, "Audit opinion" not at all. */
function plainness({ words }: ReadStatusColumn): number {
  const score = Math.max(scoreFor(words, 'status'), scoreFor(words, 'rating'));
  return score === 1 || /\baction\b| \d+$/.test(words.level) ? 2 : Number(score >= HEADER_LIMITS.says);
}

/** The current period first; where none is named, of those that say it as often, what says most plainly how the action stands. */
function inOrder(columns: Columns): ReadStatusColumn[] {
  const ordered = orderPeriods(columns);
  const most = Math.max(...columns.map(({ lives }) => lives)) - REFERENCE_LIMITS.slips;
  return columns.some(
    ({ period, words, lives }) => period !== null || AFTER.test(words.level) || lives < most,
  )
    ? ordered
    : ordered.sort((a, b) => plainness(b) - plainness(a));
}

interface Grouped {
  readonly status: Columns;
  readonly rating: Columns;
  readonly percent: Columns;
  readonly pace: Columns;
}

/** Words apart from colours, the current period first, and the columns that could have been taken instead. */
export function groupStatusColumns(all: Columns): Omit<StatusColumns, 'unread' | 'passedOver'> {
  const asked = withoutLone(all);
  const own = asked.filter((column) => !column.reserve && column.kind !== 'blank' && !asksPace(column));
  const found = own.length > 0 ? asked.filter(({ reserve }) => !reserve) : asked;
  const grouped = group(found);
  const used = new Set<StatusColumn>([...statusColumns(grouped), ...grouped.pace]);
  const [current, ...after] = grouped.status;
  const earlier = after.filter(({ period }) => period === null);
  const others = [...earlier, ...found.filter((column) => !used.has(column))];
  const speaks = (column: ReadStatusColumn): boolean =>
    column.kind === 'words' || column.kind === 'answers' || isAnotherColour(current, column, earlier);
  const rivals = others.filter(
    (column) => column.period === null && speaks(column) && !isOtherStage(current, column.question),
  );
  return { ...grouped, rivals: current ? rivals : [] };
}

function group(found: Columns): Grouped {
  const percent = orderPeriods(found.filter(({ kind }) => kind === 'percent'));
  const others = withoutOutcomes(found.filter(({ kind }) => kind !== 'percent' && kind !== 'responses'));
  const isColour = (column: ReadStatusColumn): boolean =>
    column.kind === 'colours' || ((column.kind === 'blank' || column.kind === 'codes') && saysRating(column));
  let colours = preferSure(ofTheWhole(others.filter(isColour)));
  const chosen = chooseWords(others.filter((column) => !isColour(column)));
  let words = withoutUpdates(chosen.words, colours);
  let pace = inOrder(chosen.pace);
  // "On track?", "Outstanding?" and "Started?" say no more than that beside what says how far the work is, be it in fills alone.
  const further = [...percent, ...colours];
  const isFurther = further.some(({ isSparse }) => isSparse !== true);
  if (
    words.every(
      ({ question }) => question && (needsAnAnswer(question) || (question === 'started' && isFurther)),
    ) &&
    further.length > 0
  ) {
    pace = inOrder([...words.filter(asksPace), ...pace]);
    words = [];
  }
  // Status columns that are blank beside filled colour columns say nothing: periods not yet reached.
  if (
    colours.some(({ kind }) => kind === 'colours') &&
    words.every(({ kind }) => kind === 'blank') &&
    words.some(({ period }) => period !== null)
  ) {
    colours = [...colours, ...words];
    words = [];
  }
  // Beside % complete a column of bare colours is the rating (2.4).
  if (words.length === 0 && percent.length > 0)
    return { status: [], rating: inOrder(colours), percent, pace };
  const earlier = colours.filter(isPrevious);
  if (earlier.length === colours.length && !words.some(isPrevious)) {
    return { status: inOrder([...words, ...colours]), rating: [], percent, pace };
  }
  if (allEarlier(words, colours)) {
    return { status: [...inOrder(colours), ...inOrder(words)], rating: [], percent, pace };
  }
  return { status: inOrder(words), rating: inOrder(colours), percent, pace };
}
