/** The tables of RAG Summary with a row a theme, a recommendation or an owner. */
import type { Measures, Tally } from '../measure/tally';
import type { Plan } from '../model/plan';
import { ADJUSTED_NOTE, NO_OWNER } from '../words/en/labels';
import { SUMMARY_WORDS } from '../words/en/sheets';
import { textCell } from './cells';
import type { SheetCell } from './sheet-plan';
import type { StackTable } from './stack';
import { adjustedNotes, ratingCells, ratingColumns, tallyCells, tallyColumns } from './tally-cells';

export function themesTable(plan: Plan, measures: Measures): StackTable {
  const rows = plan.themes.map((theme, index) => [
    textCell(theme.name),
    textCell(
      theme.recommendations.map((position) => plan.recommendations[position]?.reference ?? '').join(', '),
    ),
    ...tallyCells(tallyAt(measures.themes, index)),
  ]);
  const without = plan.recommendations.filter(({ theme }) => theme === null).length;
  return {
    name: 'RagSummaryThemes',
    heading: SUMMARY_WORDS.themes,
    columns: [
      { header: SUMMARY_WORDS.theme },
      { header: SUMMARY_WORDS.recommendationsOfTheme },
      ...tallyColumns(plan.unit),
    ],
    rows,
    notes: [...notesFor(rows), ...(without === 0 ? [] : [SUMMARY_WORDS.noTheme(without)])],
  };
}

const NAME_COLUMNS = [{ header: SUMMARY_WORDS.reference }, { header: SUMMARY_WORDS.recommendation }];

export function recommendationsTable(plan: Plan, measures: Measures): StackTable {
  const rows = recommendationRows(plan, measures, tallyCells);
  return {
    name: 'RagSummaryRecommendations',
    heading: SUMMARY_WORDS.recommendations,
    intro: [SUMMARY_WORDS.denominator(plan.unit)],
    columns: [...NAME_COLUMNS, ...tallyColumns(plan.unit)],
    rows,
    notes: [...notesFor(rows), ...adriftNotes(plan)],
  };
}

export function ratingsTable(plan: Plan, measures: Measures): StackTable {
  const rows = recommendationRows(plan, measures, ratingCells);
  return {
    name: 'RagSummaryRatings',
    heading: SUMMARY_WORDS.ratings,
    intro: [SUMMARY_WORDS.ratingDenominator(plan.unit)],
    columns: [...NAME_COLUMNS, ...ratingColumns()],
    rows,
    notes: [...notesFor(rows), ...adriftNotes(plan)],
  };
}

export function ownersTable(plan: Plan, measures: Measures): StackTable {
  const recommendations = recommendationsByOwner(plan);
  const rows = measures.owners.map(({ owner, tally }) => [
    textCell(owner === '' ? NO_OWNER : owner),
    textCell(recommendations.get(owner) ?? ''),
    ...tallyCells(tally),
  ]);
  return {
    name: 'RagSummaryOwners',
    heading: SUMMARY_WORDS.owners,
    columns: [
      { header: SUMMARY_WORDS.owner },
      { header: SUMMARY_WORDS.recommendationsOfOwner },
      ...tallyColumns(plan.unit),
    ],
    rows,
    notes: notesFor(rows),
  };
}

const recommendationRows = (
  plan: Plan,
  measures: Measures,
  figures: (tally: Tally) => SheetCell[],
): SheetCell[][] =>
  plan.recommendations.map(({ reference, text }, index) => [
    textCell(reference),
    textCell(text),
    ...figures(tallyAt(measures.recommendations, index)),
  ]);

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

const notesFor = (rows: readonly (readonly SheetCell[])[]): string[] => adjustedNotes(rows, ADJUSTED_NOTE);

/** Tallies stand in the order of what they are of; a missing one is a bug in the measures. */
function tallyAt(tallies: readonly Tally[], index: number): Tally {
  const tally = tallies[index];
  if (!tally) throw new RangeError(`no tally at ${index}`);
  return tally;
}
