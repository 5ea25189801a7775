/**
 * RAG Summary: the position of the plan as a whole, by theme, by recommendation and by owner.
 *
 * All tables share one grid of columns (a name, a text, ten narrow figures), so that the page is one table wide. Ratings
 * have a table of their own with the same rows: beside the other figures they would make 22 columns, which on A4 come
 * out too small to read. The chart stands directly above the table whose figures it draws, across the page, and not to
 * its right, for the same reason.
 */
import type { Plan } from '../../model/plan';
import type { Rating } from '../../model/terms';
import { SHEET_NAMES, statusLabel } from '#words/labels';
import { sheetTitle, SUMMARY_WORDS } from '#words/sheets';
import type { Block, SheetDocument } from '../document';
import { GAP, headline, nothing, sentence, sentences } from '../document';
import { headlineOf, restsOn } from '../position';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { ownersTable, ratingsTable, recommendationsTable, themesTable } from './grouped-tables';
import { wholePlanRatingsTable, wholePlanTable } from './whole-plan';

/** More bars than this are too thin to be told apart on a page. */
const CHART_LIMIT = 30;

/** A name, a text, seven counts, three percentages with longer headers. The first count's header is the unit's name. */
const gridFor = (unit: Plan['unit']): number[] => [
  ...[24, 48, unit === 'action' ? 11.5 : 17],
  ...Array.from({ length: 6 }, () => 11.5),
  ...[15, 15, 15],
];

export function reportRagSummary(input: ReportInput): SheetDocument {
  const { plan, measures, asAt } = input;
  const { unit } = plan;
  return {
    kind: 'summary',
    title: sheetTitle(SHEET_NAMES.summary, titleFacts(input)),
    grid: gridFor(unit),
    asAt,
    blocks: [
      GAP,
      headline(headlineOf(input)),
      GAP,
      ...sentences(restsOn(input)),
      wholePlanTable(measures.overall, unit),
      ...(plan.hasRatings ? [wholePlanRatingsTable(measures.overall, unit, statusesByRating(plan))] : []),
      ...(plan.themes.length > 0 ? [themesTable(plan, measures)] : []),
      ...recommendationBlocks(input),
      ...(measures.owners.length > 0 ? [ownersTable(plan, measures)] : []),
    ],
  };
}

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

function recommendationBlocks({ plan, measures }: ReportInput): Block[] {
  const bars = plan.recommendations.length;
  if (bars === 0) return nothing(SUMMARY_WORDS.recommendations, SUMMARY_WORDS.noRecommendations);
  const hasBars = measures.overall.inScope > 0;
  const isTooLong = bars > CHART_LIMIT;
  return [
    recommendationsTable(plan, measures, hasBars && !isTooLong),
    ...(hasBars && isTooLong ? [sentence(SUMMARY_WORDS.chartTooLong(CHART_LIMIT))] : []),
    ...(plan.hasRatings ? [ratingsTable(plan, measures)] : []),
  ];
}
