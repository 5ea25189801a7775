/** Plans: how many plans stand, a row a plan, with what sets each apart, and their sums by how they count. */
import { differencesOf, totalsByWay, usualDayOf, type WayTotal } from '../../portfolio/comparable';
import type { PlanFacts } from '../../portfolio/plan-facts';
import { tallyCounts } from '../../measure/tally-actions';
import { SCOPE_LIFECYCLES, type Tally } from '../../measure/tally';
import type { Basis } from '../../model/terms';
import { LIFECYCLE_LABELS } from '#words/labels';
import type { Problem } from '../../model/problem';
import type { IsoDate } from '../../model/days/day';
import {
  differencesPhrase,
  PORTFOLIO_COLUMNS as HEADERS,
  PORTFOLIO_WORDS as WORDS,
  portfolioHeadline,
  WAY_LABELS,
} from '#words/portfolio';
import { problemSentence } from '#words/problems';
import { unitsLabel } from '#words/sheets';
import type { WideColumn } from '../action-columns';
import { BLANK, count, text, textOrBlank, total, type Cell } from '../cell';
import { headline, type SheetDocument } from '../document';
import { table, type Chart, type Table } from '../table';
import { headlineShare } from '../tally-columns';

/** A file in which no plan could be read. */
export interface UnreadPlan {
  readonly file: string;
  readonly problem: Problem;
}

export interface Portfolio {
  readonly plans: readonly PlanFacts[];
  readonly unread: readonly UnreadPlan[];
}

/** Bars beside each other that can still be told apart; of more plans the sums are drawn. */
const MOST_BARS = 40;
const PRINTED = 13;

export function reportPlans({ plans, unread }: Portfolio): SheetDocument {
  const totals = totalsByWay(plans);
  const alike = totals.find(({ way }) => way === 'alike')?.plans ?? 0;
  const drawsPlans = plans.length > 0 && plans.length <= MOST_BARS;
  return {
    kind: 'portfolio',
    title: WORDS.title(plans.length + unread.length),
    subtitle: WORDS.printed(PRINTED),
    grid: [],
    printed: PRINTED,
    blocks: [
      headline(portfolioHeadline({ read: plans.length, unread: unread.length, alike })),
      ...(plans.length === 0 ? [] : [totalsTable(totals, !drawsPlans)]),
      plansTable({ plans, unread }, drawsPlans),
    ],
  };
}

const figures = <Row>(header: string, of: (row: Row) => number | null | undefined): WideColumn<Row> => ({
  header,
  width: 10,
  align: 'right',
  cell: (row) => {
    const figure = of(row) ?? null;
    return figure === null ? BLANK : count(figure);
  },
});

/** The share of the headline, of the rows that have one. */
const progressed = <Row>(tallyOf: (row: Row) => Tally | null): WideColumn<Row> => ({
  header: HEADERS.share,
  width: 12,
  align: 'right',
  cell: (row) => {
    const tally = tallyOf(row);
    return tally === null ? BLANK : headlineShare(tally, 'progressed');
  },
});

interface TallyParts<Row> {
  readonly columns: readonly WideColumn<Row>[];
  readonly chart: (names: WideColumn<Row>, altText: string, drawn: number) => Chart<Row>;
}

/** What a row's actions have come to, as columns, and as the bars that draw them. */
function tallyParts<Row>(tallyOf: (row: Row) => Tally | null): TallyParts<Row> {
  const series = SCOPE_LIFECYCLES.map((part) => ({
    part,
    label: LIFECYCLE_LABELS[part],
    column: figures<Row>(
      part === 'unknown' ? HEADERS.unclear : LIFECYCLE_LABELS[part],
      (row) => tallyOf(row)?.lifecycle[part],
    ),
  }));
  return {
    columns: [
      figures(HEADERS.inScope, (row) => tallyOf(row)?.inScope),
      ...series.map(({ column }) => column),
    ],
    chart: (names, altText, drawn) => ({ altText, names, series, hasLegend: true, drawn }),
  };
}

function totalsTable(totals: readonly WayTotal[], isDrawn: boolean): Table {
  const names: WideColumn<WayTotal> = {
    header: HEADERS.total,
    width: 24,
    cell: ({ way }) => (way === 'all' ? total : text)(WAY_LABELS[way]),
  };
  const { columns, chart } = tallyParts<WayTotal>(({ tally }) => tally);
  return table<WayTotal>({
    name: 'PortfolioTotals',
    heading: WORDS.totals,
    intro: [WORDS.totalsIntro],
    columns: [
      names,
      figures(HEADERS.plans, ({ plans }) => plans),
      ...columns,
      progressed(({ way, tally }) => (way === 'alike' ? tally : null)),
      figures(HEADERS.overdue, ({ overdue }) => overdue),
    ],
    rows: totals,
    ...(isDrawn && { chart: chart(names, WORDS.chartOfTotals, totals.length) }),
  });
}

/** A plan, or a file that could not be read. */
interface PlanRow {
  readonly file: string;
  readonly facts: PlanFacts | null;
  readonly tally: Tally | null;
  readonly remark: string;
}

function plansTable({ plans, unread }: Portfolio, isDrawn: boolean): Table {
  const usualDay = usualDayOf(plans);
  const rows: PlanRow[] = [
    ...plans.map((facts) => ({
      file: facts.file,
      facts,
      tally: tallyCounts(facts.counts),
      remark: differencesPhrase(differencesOf(facts, usualDay)),
    })),
    ...unread.map(({ file, problem }) => ({
      file,
      facts: null,
      tally: null,
      remark: WORDS.notRead(problemSentence(problem)),
    })),
  ];
  const council = words(HEADERS.council, 24, ({ facts }) => facts?.council);
  const plan = words(HEADERS.plan, 28, ({ facts, file }) => facts?.name ?? file);
  const file = words(HEADERS.file, 30, (row) => row.file);
  const { columns, chart } = tallyParts<PlanRow>(({ tally }) => tally);
  const based = (header: string, basis: Basis) => fact(header, ({ bases }) => bases[basis]);
  // Bars are called by the first of these that tells all plans apart.
  const names = [council, plan].find(({ cell }) => tellsApart(rows.slice(0, plans.length).map(cell))) ?? file;
  return table<PlanRow>({
    name: 'PortfolioPlans',
    heading: WORDS.plansHeading,
    intro: [WORDS.plansIntro],
    columns: [
      council,
      plan,
      ...columns,
      progressed(({ tally }) => tally),
      fact(HEADERS.overdue, ({ overdue }) => overdue),
      fact(HEADERS.impact, ({ impact }) => impact?.recorded),
      fact(HEADERS.errors, ({ errors }) => errors),
      day(HEADERS.asAt, ({ asAt }) => asAt),
      words(HEADERS.beforeComparing, 38, ({ remark }) => remark),
      file,
      words(HEADERS.unit, 18, ({ facts }) => facts && unitsLabel(facts.unit)),
      day(HEADERS.statedDay, ({ statedDay }) => statedDay),
      day(HEADERS.savedOn, ({ savedOn }) => savedOn),
      fact(HEADERS.excluded, ({ counts }) => counts.excluded),
      fact(HEADERS.impactAsked, ({ impact }) => impact?.asked),
      based(HEADERS.words, 'words'),
      based(HEADERS.key, 'key'),
      based(HEADERS.chosen, 'chosen'),
      based(HEADERS.assumed, 'assumed'),
      based(HEADERS.unread, 'unread'),
    ],
    rows,
    paging: 'list',
    ...(isDrawn && { chart: chart(names, WORDS.chart(plans.length), plans.length) }),
  });
}

const tellsApart = (cells: readonly Cell[]): boolean =>
  new Set(cells.flatMap((cell) => (cell.kind === 'text' ? cell.text : []))).size === cells.length;

const words = (
  header: string,
  width: number,
  of: (row: PlanRow) => string | null | undefined,
): WideColumn<PlanRow> => ({ header, width, cell: (row) => textOrBlank(of(row)) });

const fact = (header: string, of: (facts: PlanFacts) => number | null | undefined): WideColumn<PlanRow> =>
  figures(header, ({ facts }) => facts && of(facts));

const day = (header: string, of: (facts: PlanFacts) => IsoDate | null): WideColumn<PlanRow> => ({
  header,
  width: 13,
  align: 'right',
  cell: ({ facts }): Cell => {
    const found = facts && of(facts);
    return found === null ? BLANK : { kind: 'day', day: found, shown: found };
  },
});
