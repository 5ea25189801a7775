/**
 * RAG Summary: the position of the plan on one page, read in ten seconds.
 *
 * One wide column for text and some for figures, which all blocks share: no cell is merged, and the sheet reads in order.
 * Figures in full, and how each was made, stand on How this was worked out.
 */
import type { Measures } from '../../measure/tally';
import { headlineCount } from '../../measure/headline-counts';
import { HEADLINE_PARTS, SCOPE_LIFECYCLES, type ScopeLifecycle } from '../../measure/tally';
import { OWN_SHEETS, SHEET_KINDS, type SheetKind } from '../../model/own-names';
import { RATINGS } from '../../model/terms';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { EQUAL_COUNTS_NOTE } from '#words/row-labels';
import { positionAt } from '#words/sheets';
import { planTitle } from '#words/plan-title';
import { barAltText, lookFirst, ratedSentence, SUMMARY_WORDS } from '#words/sheets-summary';
import { count, total, type LinkCell } from '../cell';
import { listActionsToDiscuss, type DiscussLists } from '../discuss-list';
import { discussedLine, nothingToDiscuss } from '../discuss-words';
import type { Block, Glance, SheetDocument } from '../document';
import { GAP, heading, nothing, sentence, sentences } from '../document';
import { hasUnequalShares, type CountedShare } from '../equal-counts';
import { headlineOf, looksNeeded, restsOnAmongSheets, type RestsOn } from '../position';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import type { Column, Table } from '../table';
import { table } from '../table';
import { largeFigures } from './large-figures';
import { changesLine } from '../changes-line';
import { linesTable } from './themes-and-recommendations';

/** A name, and four figures. */
const GRID = [67, 22, 26, 18, 19];
/** Listed with a line each. */
const DISCUSSED = 5;

/** @param together the sheets that are written with it */
export function reportRagSummary(
  input: ReportInput,
  together: readonly SheetKind[] = SHEET_KINDS,
): SheetDocument {
  const facts = factsOf(input);
  const led = contents(together);
  const line = led.slice(0, ONE_LINE);
  const whole = summaryWith(facts, led, 'airy');
  // On two pages there is room for all.
  const bare = { ...summaryWith(facts, [], 'close'), shorter: () => whole };
  const close = { ...summaryWith(facts, line.slice(1), 'close'), shorter: () => bare };
  const tight = { ...summaryWith(facts, line, 'tight'), shorter: () => close };
  const short = { ...summaryWith(facts, line, 'airy'), shorter: () => tight };
  // The gap above the links gives way before a link does.
  const closelyLed = { ...summaryWith(facts, led.slice(1), 'airy'), shorter: () => short };
  return { ...whole, shorter: () => (led.length > ONE_LINE ? closelyLed : tight) };
}

/** What is worked out once, however often the page is made shorter. */
interface Facts {
  readonly input: ReportInput;
  readonly first: Glance;
  /** Sentences under the whole plan; "" where there is nothing to say. */
  readonly remarks: readonly string[];
  readonly lines: Table;
  readonly lists: DiscussLists;
}

function factsOf(input: ReportInput): Facts {
  const rests = restsOnAmongSheets(input);
  const first = glance(input, rests);
  return {
    input,
    first,
    remarks: [rated(input), counted(input, rests, first)],
    lines: linesTable(input),
    lists: listActionsToDiscuss(input.plan, input.asAt),
  };
}

/** Gaps wherever they help, none above the recommendations, or none at all and sentences in one. */
type Air = 'airy' | 'tight' | 'close';

/** @param led lines of links to other sheets */
function summaryWith(facts: Facts, led: readonly Block[], air: Air): SheetDocument {
  const { input, first, lines } = facts;
  const { plan, measures, asAt } = input;
  const isClose = air === 'close';
  return {
    kind: 'summary',
    title: planTitle(titleFacts(input)),
    subtitle: positionAt(asAt),
    grid: GRID,
    asAt,
    blocks: [
      first,
      ...(measures.overall.inScope > 0 ? [wholePlan(input)] : []),
      ...remarks(facts.remarks, isClose),
      ...(input.changes ? [sentence(changesLine(input.changes))] : []),
      ...(plan.recommendations.length > 0
        ? air === 'airy'
          ? [GAP]
          : []
        : nothing(SUMMARY_WORDS.lines, SUMMARY_WORDS.noRecommendations)),
      isClose ? { ...lines, notes: oneLine(lines.notes) } : lines,
      ...toDiscuss(facts, isClose),
      ...led,
    ],
  };
}

function glance(input: ReportInput, { sure }: RestsOn): Glance {
  const needed = looksNeeded(input);
  const rests = sure.join(' ');
  return {
    kind: 'glance',
    text: headlineOf(input),
    rests: {
      text: needed === null ? rests : lookFirst(needed, rests),
      isLoud: needed !== null,
    },
    figures: largeFigures(input),
  };
}

/** Under what is read first, in lines of the page's whole width. */
function remarks(said: readonly string[], isClose: boolean): Block[] {
  const some = said.filter((text) => text !== '');
  return sentences(isClose ? oneLine(some) : some);
}

const oneLine = (said: readonly string[]): string[] => (said.length === 0 ? [] : [said.join(' ')]);

function counted(input: ReportInput, rests: RestsOn, { figures }: Glance): string {
  const said = [
    ...rests.counted,
    ...(hasUnequalShares(sharesOnShow(input.measures, figures)) ? [EQUAL_COUNTS_NOTE] : []),
  ];
  return said.join(' ');
}

/** Shares of the whole plan that are read here: those of the main sentence and the large figures. */
const sharesOnShow = ({ overall }: Measures, figures: Glance['figures']): CountedShare[] => [
  ...HEADLINE_PARTS.map((part) => ({
    count: headlineCount(overall, part),
    percent: overall.headline?.[part] ?? null,
  })),
  ...figures.flatMap(({ figure }) => (figure.kind === 'share' ? [figure] : [])),
];

/** One bar over the parts of the whole that are there. */
function wholePlan({ plan, measures }: ReportInput): Table {
  const { overall } = measures;
  const parts = SCOPE_LIFECYCLES.filter((part) => overall.lifecycle[part] > 0);
  const names: Column<null> = { header: SUMMARY_WORDS.bar, cell: () => total(SUMMARY_WORDS.wholePlan) };
  const columnFor = (part: ScopeLifecycle): Column<null> => ({
    header: LIFECYCLE_LABELS[part],
    align: 'right',
    cell: () => count(overall.lifecycle[part]),
  });
  const series = parts.map((part) => ({ part, label: LIFECYCLE_LABELS[part], column: columnFor(part) }));
  const counts = parts.map((part) => ({ label: LIFECYCLE_LABELS[part], count: overall.lifecycle[part] }));
  return table<null>({
    name: 'RagSummaryPlan',
    heading: SUMMARY_WORDS.bar,
    isBare: true,
    columns: [names, ...series.map(({ column }) => column)],
    rows: [null],
    chart: {
      altText: barAltText(overall.inScope, plan.unit, counts),
      names,
      series,
      hasLegend: true,
    },
  });
}

/** Under the table of the whole plan. */
function rated({ plan, measures: { overall } }: ReportInput): string {
  if (!plan.hasRatings || overall.inScope === 0) return '';
  const counts = RATINGS.filter((rating) => overall.ratings[rating] > 0).map((rating) => ({
    label: RATING_LABELS[rating],
    count: overall.ratings[rating],
  }));
  return ratedSentence(counts);
}

function toDiscuss({ input: { plan }, lists }: Facts, isClose: boolean): Block[] {
  const listed = lists.toDiscuss.slice(0, DISCUSSED);
  if (listed.length === 0) return [...(isClose ? [] : [GAP]), sentence(nothingToDiscuss(plan, lists))];
  return [
    { ...heading(SUMMARY_WORDS.toDiscuss(listed.length)), isClose },
    ...sentences(listed.map((entry) => discussedLine(entry, plan))),
  ];
}

/** A gap and a line of links. */
const ONE_LINE = 2;

/** In lines of as many as there are columns; names that are long stand where the columns are wide. */
const READ_ON: readonly SheetKind[] = [
  ...(['recommendations', 'discuss', 'method', 'actions', 'checks'] as const),
  ...(['questions', 'changes', 'statement', 'owners', 'capacity', 'smart', 'members'] as const),
];

/** Where to read on, of what is written with it. */
function contents(together: readonly SheetKind[]): Block[] {
  const links = READ_ON.filter((kind) => together.includes(kind)).map((kind): LinkCell => {
    const { name } = OWN_SHEETS[kind];
    return { kind: 'link', text: name, to: { sheet: name, row: 0, column: 0 } };
  });
  const lines = Array.from({ length: Math.ceil(links.length / GRID.length) }, (_, line) =>
    links.slice(line * GRID.length, (line + 1) * GRID.length),
  );
  if (lines.length === 0) return [];
  return [GAP, ...lines.map((line): Block => ({ kind: 'links', links: line }))];
}
