/** By recommendation: each in the plan's own words and order, with its figures and what the plan says of every action below it. */
import { hasDates } from '../../model/date-in-force';
import { SHEET_NAMES } from '#words/labels';
import { NO_RECOMMENDATION, statusLabel } from '#words/row-labels';
import { sheetTitle } from '#words/sheets';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import { RECOMMENDATION_WORDS } from '#words/sheets-recommendations';
import { noColumnSentence } from '#words/sheets-statement';
import { headlineCount } from '../../measure/headline-counts';
import { measureImpact, shownBy } from '../../measure/impact/measure-impact';
import { isProgressed } from '../../model/lifecycles';
import type { Action } from '../../model/plan';
import { progressedShare } from '../../words/format';
import { BLANK, text, textOrBlank, total, verbatim, type Cell } from '../cell';
import { dateRiskWords } from '../date-risk';
import type { Block, SheetDocument } from '../document';
import { GAP, sentence } from '../document';
import { askActions, IMPACT, NEXT_STEPS } from '../impact-answers';
import {
  positionsByTheme,
  type ActionPosition,
  type RecommendationPosition,
  type Told,
} from '../recommendation-position';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { TOLD, toldWidth } from '../action-columns';
import { table, type Column, type Table } from '../table';

/** In type of nine points they fill a page. */
const WIDTHS = { number: 8, text: 37, status: 18, told: 92, dates: 19 } as const;

/** A theme, a recommendation with its figures, or one of its actions. */
type Line =
  | { readonly kind: 'theme'; readonly name: string }
  | { readonly kind: 'recommendation'; readonly position: RecommendationPosition }
  | { readonly kind: 'action'; readonly position: ActionPosition };

export function reportByRecommendation(input: ReportInput): SheetDocument {
  const { asAt } = input;
  const lines = linesOf(input);
  return {
    kind: 'recommendations',
    title: sheetTitle(SHEET_NAMES.recommendations, titleFacts(input)),
    grid: [],
    asAt,
    blocks: [GAP, ...summaryOf(input), lines.length === 0 ? NONE : linesTable(input, lines)],
  };
}

/** By its table the sheet is known as ours, whatever is in it. */
const NONE = table({
  name: 'RagRecommendationActions',
  heading: RECOMMENDATION_WORDS.table,
  columns: [{ header: RECOMMENDATION_WORDS.table, width: 60, cell: text }],
  rows: [RECOMMENDATION_WORDS.nothing],
});

/** How many say what difference they made and what is next; where the plan has no column for it, that. */
function summaryOf({ plan }: ReportInput): Block[] {
  const { unit, columns, actions } = plan;
  const impact = askActions(IMPACT, actions);
  const next = askActions(NEXT_STEPS, actions);
  const { told, benchmarking, risks } = measureImpact(plan);
  const { evidencedOf, benchmarkingOf, risksOf } = RECOMMENDATION_WORDS;
  const { impactOf, nextOf } = RECOMMENDATION_WORDS;
  const said = [
    ...(columns.update === undefined ? [noColumnSentence('update')] : []),
    ...(columns.impact === undefined
      ? [noColumnSentence('impact')]
      : impact.asked > 0
        ? [
            [
              impactOf(impact.answered, impact.asked, unit),
              ...(told && impact.answered > 0 ? [evidencedOf(told)] : []),
            ].join(' '),
          ]
        : []),
    ...(benchmarking.used + benchmarking.onlyDone > 0 ? [benchmarkingOf(benchmarking, unit)] : []),
    ...(columns.nextSteps === undefined
      ? [noColumnSentence('nextSteps')]
      : next.asked > 0
        ? [nextOf(next.answered, next.asked, unit)]
        : []),
    ...(risks.named > 0 ? [risksOf(risks, unit)] : []),
    ...(hasDates(plan) ? [] : [DISCUSS_WORDS.noDueColumn]),
  ];
  return said.map((text) => sentence(text));
}

const isEvidenced = (action: Action): boolean =>
  isProgressed(action.lifecycle) && (shownBy(action)?.size ?? 0) > 0;

/** A plan without actions of its own has one for each recommendation, which says nothing that the recommendation does not. */
function linesOf(input: ReportInput): Line[] {
  const isWhole = input.plan.unit === 'recommendation';
  const lines: Line[] = [];
  for (const { theme, recommendations } of positionsByTheme(input)) {
    if (theme !== null || input.plan.themes.length > 0)
      lines.push({ kind: 'theme', name: theme ?? RECOMMENDATION_WORDS.noTheme });
    for (const position of recommendations) {
      if (!isWhole || position.actions.length === 0) lines.push({ kind: 'recommendation', position });
      for (const action of position.actions) lines.push({ kind: 'action', position: action });
    }
  }
  return lines;
}

function linesTable(input: ReportInput, rows: readonly Line[]): Table {
  const { plan } = input;
  const { columns } = plan;
  const words = RECOMMENDATION_WORDS;
  const asked = (
    header: string,
    silent: string,
    of: (position: ActionPosition) => Told,
    ofAll: (position: RecommendationPosition) => string,
  ): Column<Line> => ({
    header,
    width: toldWidth(WIDTHS.told, TOLD.filter((role) => columns[role] !== undefined).length),
    cell: (line) => {
      if (line.kind === 'theme') return text('');
      if (line.kind === 'recommendation') return total(ofAll(line.position));
      const told = of(line.position);
      return told === 'silent' ? text(silent) : told === 'not-asked' ? BLANK : text(told.said);
    },
  });
  const shown: Column<Line>[] = [
    { header: words.number, width: WIDTHS.number, cell: numberCell(input) },
    {
      header: plan.unit === 'action' ? words.text : words.textAlone,
      width: WIDTHS.text,
      cell: textCell,
    },
    { header: words.status, width: WIDTHS.status, cell: statusCell },
  ];
  if (columns.update !== undefined)
    shown.push(
      asked(
        words.done,
        words.noUpdate,
        ({ done }) => done,
        () => '',
      ),
    );
  if (columns.impact !== undefined)
    shown.push(
      asked(
        words.difference,
        words.noDifference,
        ({ difference }) => difference,
        ({ difference: { answered, asked: of }, actions }) =>
          words.differenceOf(answered, of, actions.filter(({ action }) => isEvidenced(action)).length),
      ),
    );
  if (columns.nextSteps !== undefined)
    shown.push(
      asked(
        words.next,
        words.noNext,
        ({ next }) => next,
        ({ next: { answered, asked: of } }) => words.nextStepOf(answered, of),
      ),
    );
  if (hasDates(plan)) shown.push({ header: words.dates, width: WIDTHS.dates, cell: datesCell });
  return table({
    name: 'RagRecommendationActions',
    heading: words.table,
    isBare: true,
    columns: shown,
    rows,
    paging: 'list',
  });
}

const numberCell =
  ({ plan }: ReportInput) =>
  (line: Line): Cell => {
    if (line.kind === 'theme') return total('');
    if (line.kind === 'recommendation') return total(line.position.recommendation?.reference ?? '');
    const { reference, recommendation } = line.position.action;
    return text(
      reference?.text ??
        (plan.unit === 'action' ? '' : (plan.recommendations[recommendation ?? -1]?.reference ?? '')),
    );
  };

function textCell(line: Line): Cell {
  if (line.kind === 'theme') return total(line.name);
  if (line.kind === 'action') return verbatim(line.position.action.text.text);
  const { recommendation } = line.position;
  return recommendation === null
    ? total(NO_RECOMMENDATION)
    : { ...verbatim(recommendation.text), isTotal: true };
}

function statusCell(line: Line): Cell {
  if (line.kind === 'theme') return text('');
  if (line.kind === 'action') {
    const { status, rating } = line.position.action;
    return text(statusLabel(status, rating));
  }
  const { tally, actions } = line.position;
  if (actions.length === 0) return total(RECOMMENDATION_WORDS.noActions);
  const count = headlineCount(tally, 'progressed');
  return total(RECOMMENDATION_WORDS.progressed(count, tally.inScope, progressedShare(tally)));
}

function datesCell(line: Line): Cell {
  if (line.kind === 'theme') return text('');
  if (line.kind === 'action') return textOrBlank(line.position.risk && dateRiskWords(line.position.risk));
  const risks = line.position.actions.flatMap(({ risk }) => risk ?? []);
  const count = (holds: (risk: (typeof risks)[number]) => boolean): number => risks.filter(holds).length;
  return total(
    RECOMMENDATION_WORDS.atRisk(
      count(({ overdue }) => overdue > 0),
      count(({ soon }) => soon !== null),
      count(({ moved }) => moved > 0),
    ),
  );
}
