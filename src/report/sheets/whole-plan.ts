/** The tables of the whole plan: the position, line by line, and the ratings where the plan has colours. */
import { headlineCount } from '../../measure/headline-counts';
import type { HeadlinePart, Tally } from '../../measure/tally';
import type { Plan } from '../../model/plan';
import type { Rating } from '../../model/terms';
import { RATINGS } from '../../model/terms';
import { ADJUSTED_NOTE, HEADLINE_LABELS, LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { SUMMARY_WORDS, unitsLabel } from '#words/sheets';
import type { Cell } from '../cell';
import { BLANK, count, share, text, textOrBlank, total } from '../cell';
import type { Column, Table } from '../table';
import { adjustedNotes, table } from '../table';
import { headlineShare, ratingShare } from '../tally-columns';

/** A line of the position, or a rating: what it is called, what that means, how many, which share. */
interface Line {
  readonly name: Cell;
  readonly meaning: Cell;
  readonly counted: number;
  readonly share: Cell;
}

const lineColumns = (name: string, meaning: string, unit: Plan['unit']): Column<Line>[] => [
  { header: name, cell: (line) => line.name },
  { header: meaning, cell: (line) => line.meaning },
  { header: unitsLabel(unit), align: 'right', cell: ({ counted }) => count(counted) },
  { header: SUMMARY_WORDS.share, align: 'right', cell: (line) => line.share },
];

export function wholePlanTable(tally: Tally, unit: Plan['unit']): Table {
  const columns = lineColumns(SUMMARY_WORDS.position, SUMMARY_WORDS.meaning, unit);
  const rows = positionLines(tally, unit);
  return table({
    name: 'RagSummaryPlan',
    heading: SUMMARY_WORDS.plan,
    columns,
    rows,
    notes: adjustedNotes(columns, rows, ADJUSTED_NOTE),
  });
}

function positionLines(tally: Tally, unit: Plan['unit']): Line[] {
  const { meanings } = SUMMARY_WORDS;
  const { actions, excluded, inScope } = tally;
  const part = (name: HeadlinePart): Line => ({
    name: total(HEADLINE_LABELS[name]),
    meaning: text(meanings[name]),
    counted: headlineCount(tally, name),
    share: headlineShare(tally, name),
  });
  const inside = (lifecycle: 'completed' | 'in-progress'): Line => ({
    name: text(SUMMARY_WORDS.ofWhich(LIFECYCLE_LABELS[lifecycle])),
    meaning: text(meanings[lifecycle]),
    counted: tally.lifecycle[lifecycle],
    share: share({
      percent: tally.percent?.[lifecycle] ?? null,
      count: tally.lifecycle[lifecycle],
      of: inScope,
      adjusted: tally.adjusted.includes(`percent.${lifecycle}`),
    }),
  });
  const percent = tally.headline === null ? null : 100;
  return [
    part('progressed'),
    inside('completed'),
    inside('in-progress'),
    part('not-progressed'),
    part('unknown'),
    {
      name: total(SUMMARY_WORDS.inScope),
      meaning: text(meanings.inScope),
      counted: inScope,
      share: share({ percent, count: inScope, of: inScope, adjusted: false }),
    },
    {
      name: text(LIFECYCLE_LABELS.excluded),
      meaning: text(meanings.excluded),
      counted: excluded,
      share: BLANK,
    },
    {
      name: text(SUMMARY_WORDS.all(unit)),
      meaning: text(meanings.actions),
      counted: actions,
      share: BLANK,
    },
  ];
}

export function wholePlanRatingsTable(
  tally: Tally,
  unit: Plan['unit'],
  statusesOf: ReadonlyMap<Rating, string>,
): Table {
  const columns = lineColumns(SUMMARY_WORDS.rating, SUMMARY_WORDS.ratingStatuses, unit);
  const rows = RATINGS.map((rating): Line => ({
    name: { ...text(RATING_LABELS[rating]), rating },
    meaning: textOrBlank(statusesOf.get(rating)),
    counted: tally.ratings[rating],
    share: ratingShare(tally, rating),
  }));
  return table({
    name: 'RagSummaryPlanRatings',
    heading: SUMMARY_WORDS.planRatings,
    columns,
    rows,
    notes: adjustedNotes(columns, rows, ADJUSTED_NOTE),
  });
}
