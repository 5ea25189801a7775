/** The tables of the whole plan: the position, line by line, and the ratings where the plan has colours. */
import { headlineCount } from '../measure/headline-counts';
import type { Tally } from '../measure/tally';
import type { Plan } from '../model/plan';
import type { Rating } from '../model/terms';
import { RATINGS } from '../model/terms';
import { ADJUSTED_NOTE, HEADLINE_LABELS, LIFECYCLE_LABELS, RATING_LABELS } from '../words/en/labels';
import { SUMMARY_WORDS, unitsLabel } from '../words/en/sheets';
import { countCell, dashCell, percentCell, textCell } from './cells';
import type { SheetCell } from './sheet-plan';
import type { StackTable } from './stack';
import { RATING_STYLES } from './styles';
import { adjustedNotes, headlineCell, ratingPercentCell } from './tally-cells';

export function wholePlanTable(tally: Tally, unit: Plan['unit']): StackTable {
  const { meanings } = SUMMARY_WORDS;
  const part = (name: 'progressed' | 'not-progressed' | 'unknown'): SheetCell[] => [
    textCell(HEADLINE_LABELS[name], 'total'),
    textCell(meanings[name]),
    countCell(headlineCount(tally, name)),
    headlineCell(tally, name),
  ];
  const inside = (lifecycle: 'completed' | 'in-progress'): SheetCell[] => [
    textCell(SUMMARY_WORDS.ofWhich(LIFECYCLE_LABELS[lifecycle])),
    textCell(meanings[lifecycle]),
    countCell(tally.lifecycle[lifecycle]),
    percentCell({
      percent: tally.percent?.[lifecycle] ?? null,
      count: tally.lifecycle[lifecycle],
      of: tally.inScope,
      adjusted: tally.adjusted.includes(`percent.${lifecycle}`),
    }),
  ];
  const all = {
    percent: tally.headline === null ? null : 100,
    count: tally.inScope,
    of: tally.inScope,
    adjusted: false,
  };
  const rows = [
    part('progressed'),
    inside('completed'),
    inside('in-progress'),
    part('not-progressed'),
    part('unknown'),
    [
      textCell(SUMMARY_WORDS.inScope, 'total'),
      textCell(meanings.inScope),
      countCell(tally.inScope),
      percentCell(all),
    ],
    [textCell(LIFECYCLE_LABELS.excluded), textCell(meanings.excluded), countCell(tally.excluded), dashCell()],
    [textCell(SUMMARY_WORDS.all(unit)), textCell(meanings.actions), countCell(tally.actions), dashCell()],
  ];
  return {
    name: 'RagSummaryPlan',
    heading: SUMMARY_WORDS.plan,
    columns: [
      { header: SUMMARY_WORDS.position },
      { header: SUMMARY_WORDS.meaning },
      { header: unitsLabel(unit), align: 'right' },
      { header: SUMMARY_WORDS.share, align: 'right' },
    ],
    rows,
    notes: adjustedNotes(rows, ADJUSTED_NOTE),
  };
}

export function wholePlanRatingsTable(
  tally: Tally,
  unit: Plan['unit'],
  statusesOf: ReadonlyMap<Rating, string>,
): StackTable {
  const rows = RATINGS.map((rating) => [
    textCell(RATING_LABELS[rating], RATING_STYLES[rating]),
    textCell(statusesOf.get(rating) ?? '–'),
    countCell(tally.ratings[rating]),
    ratingPercentCell(tally, rating),
  ]);
  return {
    name: 'RagSummaryPlanRatings',
    heading: SUMMARY_WORDS.planRatings,
    columns: [
      { header: SUMMARY_WORDS.rating },
      { header: SUMMARY_WORDS.ratingStatuses },
      { header: unitsLabel(unit), align: 'right' },
      { header: SUMMARY_WORDS.share, align: 'right' },
    ],
    rows,
    notes: adjustedNotes(rows, ADJUSTED_NOTE),
  };
}
