/**
 * RAG Summary: the position of the plan as a whole, by theme, by recommendation and by owner.
 *
 * All tables share one grid of columns (a name, a text, ten narrow figures), so that the page is one table wide. Ratings
 * have a table of their own with the same rows: beside the other figures they would make 22 columns, which on A4 come
 * out too small to read. The chart stands directly above the table whose figures it draws, across the page, and not to
 * its right, for the same reason.
 */
import type { Plan } from '../model/plan';
import type { Rating } from '../model/terms';
import { leftOutNames } from '../check/left-out';
import { openErrors } from '../check/open-errors';
import { headlineSentence, restsOnSentences } from '../words/en/headline';
import { SHEET_NAMES, statusLabel } from '../words/en/labels';
import { sheetTitle, SUMMARY_WORDS } from '../words/en/sheets';
import { ownersTable, ratingsTable, recommendationsTable, themesTable } from './grouped-tables';
import { CHART_LIMIT, chartRows, recommendationsChart } from './recommendations-chart';
import type { SheetPlan } from './sheet-plan';
import { SheetStack } from './stack';
import type { SummaryInput } from './summary-input';
import { titleFacts } from './summary-input';
import { wholePlanRatingsTable, wholePlanTable } from './whole-plan';

/** A name, a text, seven counts, three percentages with longer headers. The first count's header is the unit's name. */
const widthsFor = (unit: Plan['unit']): number[] => [
  ...[24, 48, unit === 'action' ? 11.5 : 17],
  ...Array.from({ length: 6 }, () => 11.5),
  ...[15, 15, 15],
];

export function planRagSummary(input: SummaryInput): SheetPlan {
  const { plan, measures, version } = input;
  const stack = new SheetStack({
    kind: 'summary',
    name: SHEET_NAMES.summary,
    widths: widthsFor(plan.unit),
    title: sheetTitle(SHEET_NAMES.summary, titleFacts(input)),
    asAt: input.asAt,
    version,
  });
  stack.gap();
  stack.headline(headlineSentence(measures.overall, headlineFacts(input)));
  stack.gap();
  for (const sentence of restsOn(input)) stack.sentence(sentence);
  stack.table(wholePlanTable(measures.overall, plan.unit));
  if (plan.hasRatings)
    stack.table(wholePlanRatingsTable(measures.overall, plan.unit, statusesByRating(plan)));
  if (plan.themes.length > 0) stack.table(themesTable(plan, measures));
  addRecommendations(stack, input);
  if (measures.owners.length > 0) stack.table(ownersTable(plan, measures));
  return stack.build();
}

const headlineFacts = ({ plan, asAt }: SummaryInput) => ({
  unit: plan.unit,
  recommendations: plan.recommendations.length,
  asAt,
});

const restsOn = ({ plan, measures, findings }: SummaryInput): string[] =>
  restsOnSentences({
    unit: plan.unit,
    measures,
    hiddenRows: plan.hiddenRows,
    errors: openErrors(findings),
    leftOut: leftOutNames(findings),
  });

/** The statuses that carry each rating, as written: "Green, On track". */
function statusesByRating(plan: Plan): Map<Rating, string> {
  const written = new Map<Rating, Set<string>>();
  for (const { status, source, rating, lifecycle, count } of plan.statusMap) {
    if (count === 0 || lifecycle === 'excluded') continue;
    const statuses = written.get(rating) ?? new Set();
    written.set(rating, statuses.add(statusLabel({ written: status, source }, rating)));
  }
  return new Map([...written].map(([rating, statuses]) => [rating, [...statuses].join(', ')]));
}

function addRecommendations(stack: SheetStack, { plan, measures }: SummaryInput): void {
  const size = plan.recommendations.length;
  if (size === 0) {
    stack.nothing(SUMMARY_WORDS.recommendations, SUMMARY_WORDS.noRecommendations);
    return;
  }
  const table = recommendationsTable(plan, measures);
  const hasBars = measures.overall.inScope > 0;
  const bars = size > CHART_LIMIT || !hasBars ? 0 : chartRows(size);
  // Chart and table stand on one page where they can; the chart, which comes first, is never cut in two.
  stack.newPageUnless(bars + stack.linesOf(table));
  stack.heading(SUMMARY_WORDS.recommendations);
  const anchor = bars === 0 ? null : stack.reserve(bars);
  const placed = stack.bareTable(table);
  if (anchor !== null) stack.setChart(recommendationsChart(placed, anchor, plan.unit));
  else if (hasBars) stack.sentence(SUMMARY_WORDS.chartTooLong(CHART_LIMIT));
  if (plan.hasRatings) stack.table(ratingsTable(plan, measures));
}
