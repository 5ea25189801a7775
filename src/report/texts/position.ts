/** The position of a plan for somebody who reads it line by line: headline, themes, recommendations, what is wrong. */
import { underCouncil } from '#words/plan-title';
import { areaAddress } from '../../model/address';
import { RATINGS } from '../../model/terms';
import { SUMMARY_TEXT } from '#words/command-line';
import { RATING_LABELS } from '#words/labels';
import { ADJUSTED_NOTE } from '#words/row-labels';
import { countOf } from '#words/phrases';
import { settingsProblemSentence } from '#words/settings-problems';
import { displayPercent, formatCount } from '../../words/format';
import { text } from '../cell';
import { changesLine } from '../changes-line';
import type { Block, Document } from '../document';
import { GAP, heading, note, sentence, sentences } from '../document';
import { printable } from '../one-line';
import { headlineOf, restsOn } from '../position';
import type { ReportInput } from '../report-input';
import type { TallyRow } from '../tally-rows';
import { recommendationRows, themeRows } from '../tally-rows';
import type { Column, Table } from '../table';
import { adjustedNotes, table } from '../table';
import { IN_SCOPE_COLUMN, progressChart, PROGRESSED_COLUMN, ratingColumns } from '../tally-columns';
import { excludedBlocks } from './excluded';
import { byRuleBlocks } from './by-rule';
import { findingsSummary } from './findings';
import { otherDayBlocks } from './other-day';

export const reportPosition = (input: ReportInput): Document => ({
  title: titleOf(input),
  blocks: [
    ...sourceNotes(input),
    GAP,
    sentence(headlineOf(input)),
    ...sentences(restsOn(input)),
    ...(input.changes ? [sentence(changesLine(input.changes))] : []),
    ...otherDayBlocks(input),
    ...settingsProblems(input),
    ...tables(input),
    ...ratings(input),
    ...byRuleBlocks(input),
    ...marks(input),
    ...excludedBlocks(input),
    ...assumed(input),
    ...findingsSummary(input),
  ],
});

const titleOf = ({ source: { fileName, council, planName }, plan }: ReportInput): string =>
  underCouncil(planName ?? plan.title ?? fileName, council);

const MOST_SOURCES = 3;

const sourceNotes = ({ source: { fileName }, plan: { parts } }: ReportInput): Block[] => [
  ...parts
    .slice(0, MOST_SOURCES)
    .map((part) =>
      note(`${fileName}, ${SUMMARY_TEXT.source(part.sheet, areaAddress(part.area), part.table)}`),
    ),
  ...(parts.length > MOST_SOURCES ? [note(SUMMARY_TEXT.more(parts.length - MOST_SOURCES))] : []),
];

const settingsProblems = ({ settingsProblems: problems = [] }: ReportInput): Block[] =>
  problems.map((problem) =>
    sentence(SUMMARY_TEXT.settingsProblem(printable(settingsProblemSentence(problem)))),
  );

const FIGURES: readonly Column<TallyRow>[] = [
  { ...IN_SCOPE_COLUMN, header: SUMMARY_TEXT.count, width: 7 },
  { ...PROGRESSED_COLUMN, header: SUMMARY_TEXT.share, width: 6 },
];

/** One legend for both: it stands under the table that comes last. */
function tables({ plan, measures }: ReportInput): Table[] {
  const name = (header: string, width: number): Column<TallyRow> => ({
    header,
    width,
    cell: (row) => text(row.name),
  });
  const theme = name(SUMMARY_TEXT.themes, 39);
  const reference = name(SUMMARY_TEXT.recommendations, 6);
  const about: Column<TallyRow> = { header: '', width: 32, cell: (row) => text(row.about) };
  return [
    table({
      name: 'RagSummaryRecommendations',
      heading: SUMMARY_TEXT.themes,
      columns: [theme, ...FIGURES],
      rows: themeRows(plan, measures),
      chart: progressChart(theme, false),
    }),
    table({
      name: 'RagSummaryRecommendations',
      heading: SUMMARY_TEXT.recommendations,
      columns: [reference, about, ...FIGURES],
      rows: recommendationRows(plan, measures),
      chart: progressChart(reference),
    }),
  ].filter(({ rowCount }) => rowCount > 0);
}

function ratings({ plan, measures: { overall } }: ReportInput): Block[] {
  const { ratings: counts, ratingPercent, inScope, adjusted } = overall;
  if (!plan.hasRatings || ratingPercent === null) return [];
  const parts = RATINGS.map((rating) => {
    const percent = displayPercent(ratingPercent[rating], counts[rating], inScope);
    const mark = adjusted.includes(`ratingPercent.${rating}`) ? '*' : '';
    return `${RATING_LABELS[rating].toLowerCase()} ${formatCount(counts[rating])} (${percent}${mark})`;
  });
  return [GAP, sentence(SUMMARY_TEXT.ratings(parts))];
}

/** One note for all figures that are marked. */
function marks({ plan, measures }: ReportInput): Block[] {
  const { overall } = measures;
  const rows = [...themeRows(plan, measures), ...recommendationRows(plan, measures)];
  const notes = [
    ...(plan.hasRatings ? adjustedNotes(ratingColumns(), [{ tally: overall }], ADJUSTED_NOTE) : []),
    ...adjustedNotes(FIGURES, rows, ADJUSTED_NOTE),
  ];
  return notes.slice(0, 1).flatMap((said) => [GAP, sentence(said)]);
}

function assumed({ plan }: ReportInput): Block[] {
  const rows = plan.statusMap.filter(({ basis }) => basis === 'assumed');
  if (rows.length === 0) return [];
  return [
    heading(SUMMARY_TEXT.assumed),
    ...rows.map((row) => sentence(SUMMARY_TEXT.assumedRow(row, countOf(row.count, plan.unit)), 'item')),
    sentence(SUMMARY_TEXT.changeAssumed),
  ];
}
