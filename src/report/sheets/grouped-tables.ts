/** The tables of RAG Summary with a row a theme, a recommendation or an owner. */
import type { Measures, Tally } from '../../measure/tally';
import type { Plan } from '../../model/plan';
import { ADJUSTED_NOTE, NO_OWNER } from '#words/labels';
import { SUMMARY_WORDS } from '#words/sheets';
import { text } from '../cell';
import type { Column, Table } from '../table';
import { adjustedNotes, table } from '../table';
import { progressChart, ratingColumns, tallyColumns } from '../tally-columns';

/** A name, a text about it, and its figures. */
export interface TallyRow {
  readonly name: string;
  readonly about: string;
  readonly tally: Tally;
}

const named = (header: string): Column<TallyRow> => ({ header, cell: ({ name }) => text(name) });
const described = (header: string): Column<TallyRow> => ({ header, cell: ({ about }) => text(about) });

export function themesTable(plan: Plan, measures: Measures): Table {
  const rows = themeRows(plan, measures);
  const columns = [
    named(SUMMARY_WORDS.theme),
    described(SUMMARY_WORDS.recommendationsOfTheme),
    ...tallyColumns(plan.unit),
  ];
  const without = plan.recommendations.filter(({ theme }) => theme === null).length;
  return table({
    name: 'RagSummaryThemes',
    heading: SUMMARY_WORDS.themes,
    columns,
    rows,
    notes: [
      ...adjustedNotes(columns, rows, ADJUSTED_NOTE),
      ...(without === 0 ? [] : [SUMMARY_WORDS.noTheme(without)]),
    ],
  });
}

/** @param hasChart false where bars could not be told apart, or there are none to draw */
export function recommendationsTable(plan: Plan, measures: Measures, hasChart: boolean): Table {
  const rows = recommendationRows(plan, measures);
  const names = named(SUMMARY_WORDS.reference);
  const columns = [names, described(SUMMARY_WORDS.recommendation), ...tallyColumns(plan.unit)];
  return table({
    name: 'RagSummaryRecommendations',
    heading: SUMMARY_WORDS.recommendations,
    intro: [SUMMARY_WORDS.denominator(plan.unit)],
    columns,
    rows,
    ...(hasChart && { chart: progressChart(names, rows.length, plan.unit) }),
    notes: [...adjustedNotes(columns, rows, ADJUSTED_NOTE), ...adriftNotes(plan)],
    paging: 'whole',
  });
}

export function ratingsTable(plan: Plan, measures: Measures): Table {
  const rows = recommendationRows(plan, measures);
  const columns = [
    named(SUMMARY_WORDS.reference),
    described(SUMMARY_WORDS.recommendation),
    ...ratingColumns(),
  ];
  return table({
    name: 'RagSummaryRatings',
    heading: SUMMARY_WORDS.ratings,
    intro: [SUMMARY_WORDS.ratingDenominator(plan.unit)],
    columns,
    rows,
    notes: [...adjustedNotes(columns, rows, ADJUSTED_NOTE), ...adriftNotes(plan)],
  });
}

export function ownersTable(plan: Plan, measures: Measures): Table {
  const recommendations = recommendationsByOwner(plan);
  const rows = measures.owners.map(({ owner, tally }) => ({
    name: owner === '' ? NO_OWNER : owner,
    about: recommendations.get(owner) ?? '',
    tally,
  }));
  const columns = [
    named(SUMMARY_WORDS.owner),
    described(SUMMARY_WORDS.recommendationsOfOwner),
    ...tallyColumns(plan.unit),
  ];
  return table({
    name: 'RagSummaryOwners',
    heading: SUMMARY_WORDS.owners,
    columns,
    rows,
    notes: adjustedNotes(columns, rows, ADJUSTED_NOTE),
  });
}

/** Themes with the references of their recommendations. */
export const themeRows = (plan: Plan, measures: Measures): TallyRow[] =>
  plan.themes.map(({ name, recommendations }, index) => ({
    name,
    about: recommendations.map((position) => plan.recommendations[position]?.reference ?? '').join(', '),
    tally: tallyAt(measures.themes, index),
  }));

/** Recommendations by reference, with their text. */
export const recommendationRows = (plan: Plan, measures: Measures): TallyRow[] =>
  plan.recommendations.map(({ reference, text: about }, index) => ({
    name: reference,
    about,
    tally: tallyAt(measures.recommendations, index),
  }));

/** "1, 3, 10": the references of the recommendations whose actions an owner has, in plan order. */
function recommendationsByOwner(plan: Plan): Map<string, string> {
  const found = new Map<string, Set<number>>();
  for (const { owner, recommendation } of plan.actions) {
    const name = owner?.text ?? '';
    let known = found.get(name);
    if (!known) found.set(name, (known = new Set()));
    if (recommendation !== null) known.add(recommendation);
  }
  const references = (indexes: Set<number>): string =>
    [...indexes]
      .sort((a, b) => a - b)
      .map((index) => plan.recommendations[index]?.reference ?? '')
      .join(', ');
  return new Map([...found].map(([name, indexes]) => [name, references(indexes)]));
}

function adriftNotes({ actions, unit }: Plan): string[] {
  const adrift = actions.filter(({ recommendation }) => recommendation === null).length;
  return adrift === 0 ? [] : [SUMMARY_WORDS.noRecommendation(adrift, unit)];
}

/** Tallies stand in the order of what they are of; a missing one is a bug in the measures. */
function tallyAt(tallies: readonly Tally[], index: number): Tally {
  const tally = tallies[index];
  if (!tally) throw new RangeError(`no tally at ${index}`);
  return tally;
}
