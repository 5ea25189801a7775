/** The table of RAG Summary: themes with their recommendations below them, what belongs to none, and the whole plan. */
import type { Direction } from '../../history/recommendation-moves';
import { recommendationNames } from '../../history/snapshot';
import { tallyActions } from '../../measure/tally-actions';
import type { Tally } from '../../measure/tally';
import { actionsOf } from '../../model/actions-of';
import { daysOverdue, hasDates } from '../../model/date-in-force';
import type { Action } from '../../model/plan';
import { ADJUSTED_NOTE, NO_RECOMMENDATION } from '#words/row-labels';
import { countOutOf } from '#words/phrases';
import { unitsLabel } from '#words/sheets';
import { DIRECTION_LABELS, sinceHeader } from '#words/sheets-changes';
import { snapshotName } from '#words/sheets-history';
import { NOUGHT, noughtSentence, SUMMARY_WORDS } from '#words/sheets-summary';
import { BLANK, text, totalIf, type Cell } from '../cell';
import { figureColumn } from '../figure-column';
import { askActions, IMPACT } from '../impact-answers';
import { cutAtWord } from '../one-line';
import type { ReportInput } from '../report-input';
import type { Column, Table } from '../table';
import { adjustedNotes, table } from '../table';
import { headlineShare, progressedCount } from '../tally-columns';
import { tallyAt } from '../tally-rows';

interface Line {
  readonly name: string;
  /** A theme or the whole plan: it stands out from the recommendations. */
  readonly isTotal: boolean;
  /** Null under a heading that has no figures of its own. */
  readonly tally: Tally | null;
  readonly actions: readonly Action[];
  /** Which way its actions have gone since the last snapshot; left out where nothing is known of it. */
  readonly direction?: Direction | undefined;
}

/** Of a name, in characters: what its column holds in one line. */
const NAME_LENGTH = 66;

export function linesTable(input: ReportInput): Table {
  const { plan } = input;
  const rows = linesOf(input);
  const { columns, share, nought } = columnsFor(input, rows);
  return table({
    name: 'RagSummaryRecommendations',
    heading: SUMMARY_WORDS.lines,
    isBare: true,
    columns,
    rows,
    notes: [
      ...adjustedNotes([share], rows, ADJUSTED_NOTE),
      ...(nought.length === 0 ? [] : [noughtSentence(nought, plan.unit)]),
    ],
    paging: 'list',
  });
}

/** Themes in the order of the plan, each with its recommendations; then what is under none. */
function linesOf({ plan, measures, changes }: ReportInput): Line[] {
  const { themes, recommendations, actions } = plan;
  const directions = new Map(changes?.recommendations.map((one) => [one.recommendation, one.direction]));
  const names = changes ? recommendationNames(plan) : [];
  const recommendation = (index: number): Line[] => {
    const found = recommendations[index];
    if (!found) return [];
    return [
      {
        name: cutAtWord(`${found.reference}  ${found.text}`.trim(), NAME_LENGTH),
        isTotal: false,
        tally: tallyAt(measures.recommendations, index),
        actions: actionsOf(plan, found),
        direction: directions.get(names[index] ?? ''),
      },
    ];
  };
  const themed = themes.flatMap(({ name, recommendations: within }, index): Line[] => {
    const lines = within.flatMap(recommendation);
    const ofTheme = lines.flatMap((line) => line.actions);
    const tally = tallyAt(measures.themes, index);
    return [{ name: cutAtWord(name, NAME_LENGTH), isTotal: true, tally, actions: ofTheme }, ...lines];
  });
  const loose = recommendations.flatMap(({ theme, index }) => (theme === null ? recommendation(index) : []));
  const adrift = actions.filter(({ recommendation: of }) => of === null);
  return [
    ...themed,
    ...(themes.length > 0 && loose.length > 0
      ? [{ name: SUMMARY_WORDS.noTheme, isTotal: true, tally: null, actions: [] }]
      : []),
    ...loose,
    // Where no action has a recommendation, they are the whole plan.
    ...(adrift.length === 0 || recommendations.length === 0
      ? []
      : [{ name: NO_RECOMMENDATION, isTotal: false, tally: tallyActions(adrift), actions: adrift }]),
    { name: SUMMARY_WORDS.wholePlan, isTotal: true, tally: measures.overall, actions },
  ];
}

/** A column that is nought everywhere is left out and named instead. */
function columnsFor(
  { plan, measures: { overall }, asAt, changes }: ReportInput,
  rows: readonly Line[],
): { readonly columns: Column<Line>[]; readonly share: Column<Line>; readonly nought: string[] } {
  const late = new Map(
    rows.map((row) => [row, row.actions.filter((one) => daysOverdue(one, asAt) > 0).length]),
  );
  const isLate = rows.some((row) => (late.get(row) ?? 0) > 0);
  const { excluded, lifecycle } = overall;
  const share: Column<Line> = {
    header: SUMMARY_WORDS.progressed,
    align: 'right',
    hasBars: true,
    cell: ({ tally, isTotal }) =>
      tally === null ? BLANK : totalIf(isTotal, headlineShare(tally, 'progressed')),
  };
  const columns: Column<Line>[] = [
    {
      header: plan.themes.length > 0 ? SUMMARY_WORDS.name : SUMMARY_WORDS.nameWithoutThemes,
      cell: ({ name, isTotal }) => totalIf(isTotal, text(name)),
    },
    {
      header: unitsLabel(plan.unit),
      align: 'right',
      cell: ({ tally, isTotal }) => (tally === null ? BLANK : totalIf(isTotal, progressedCount(tally))),
    },
    share,
  ];
  if (isLate) columns.push(noneOr(SUMMARY_WORDS.overdue, (row) => late.get(row) ?? 0));
  if (plan.columns.impact !== undefined)
    columns.push({ header: SUMMARY_WORDS.impact, align: 'right', cell: impactCell });
  if (lifecycle.unknown > 0)
    columns.push({
      ...noneOr(SUMMARY_WORDS.unknown, ({ tally }) => tally?.lifecycle.unknown ?? 0),
      width: 19,
    });
  if (excluded > 0)
    columns.push({ ...noneOr(SUMMARY_WORDS.excluded, ({ tally }) => tally?.excluded ?? 0), width: 10 });
  if (changes)
    columns.push({
      header: sinceHeader(changes.before.label || snapshotName(changes.before)),
      width: 16,
      cell: ({ direction }) => (direction === undefined ? BLANK : text(DIRECTION_LABELS[direction])),
    });
  const nought = [
    ...(excluded === 0 ? [NOUGHT.excluded] : []),
    ...(isLate || !hasDates(plan) ? [] : [NOUGHT.overdue]),
    ...(lifecycle.unknown === 0 ? [NOUGHT.unknown] : []),
  ];
  return { columns, share, nought };
}

const noneOr = (header: string, of: (row: Line) => number): Column<Line> =>
  figureColumn(header, of, ({ isTotal }) => isTotal);

function impactCell({ actions, isTotal }: Line): Cell {
  const { asked, answered } = askActions(IMPACT, actions);
  return asked === 0 ? BLANK : totalIf(isTotal, text(countOutOf(answered, asked)));
}
