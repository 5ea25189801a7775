/** Impact and next steps: what progressed actions have changed and what open ones do next, and where the plan does not say. */
import type { Action, Plan } from '../../model/plan';
import { SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { IMPACT_WORDS } from '#words/sheets-impact';
import type { WideColumn } from '../action-columns';
import { actionColumns, placeColumn } from '../action-columns';
import type { CountCell } from '../cell';
import { count, text, total } from '../cell';
import type { Block, SheetDocument } from '../document';
import { GAP, headline, nothing, sentence } from '../document';
import { askActions, IMPACT, NEXT_STEPS, type Answers } from '../impact-answers';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import type { Column, Table } from '../table';
import { table } from '../table';

/** The headers of the two questions: asked, answered, silent. */
const HEADERS = {
  impact: [IMPACT_WORDS.progressed, IMPACT_WORDS.withImpact, IMPACT_WORDS.withoutImpact],
  next: [IMPACT_WORDS.open, IMPACT_WORDS.withNextStep, IMPACT_WORDS.withoutNextStep],
} as const;

export function reportImpactAndNextSteps(input: ReportInput): SheetDocument {
  const { plan, asAt } = input;
  const { unit } = plan;
  const columns = textSecond([...actionColumns(plan), placeColumn(plan)]);
  const impact = askActions(IMPACT, plan.actions);
  const next = askActions(NEXT_STEPS, plan.actions);
  const hasImpact = plan.columns.impact !== undefined;
  const hasNext = plan.columns.nextSteps !== undefined;
  const list = (
    facts: { readonly name: Table['name']; readonly heading: string; readonly intro: string },
    { silent }: Answers,
    none: string,
  ): Block[] =>
    silent.length === 0
      ? nothing(facts.heading, none)
      : [table({ ...facts, intro: [facts.intro], columns, rows: silent, paging: 'list' })];
  return {
    kind: 'impact',
    title: sheetTitle(SHEET_NAMES.impact, titleFacts(input)),
    grid: gridFor(columns),
    asAt,
    blocks: [
      GAP,
      ...(hasImpact ? [headline(IMPACT_WORDS.headline(impact.answered, impact.asked, unit))] : []),
      ...(hasNext ? [headline(IMPACT_WORDS.nextHeadline(next.answered, next.asked, unit))] : []),
      sentence(IMPACT_WORDS.intro),
      recommendationsTable(plan, hasImpact, hasNext),
      ...list(
        {
          name: 'RagImpactMissing',
          heading: IMPACT_WORDS.missingImpact,
          intro: IMPACT_WORDS.missingImpactIntro(unit),
        },
        impact,
        hasImpact
          ? impact.asked > 0
            ? IMPACT_WORDS.allImpact(unit)
            : IMPACT_WORDS.noneProgressed(unit)
          : IMPACT_WORDS.noImpactColumn,
      ),
      ...list(
        {
          name: 'RagNextStepMissing',
          heading: IMPACT_WORDS.missingNextStep,
          intro: IMPACT_WORDS.missingNextStepIntro(unit),
        },
        next,
        hasNext
          ? next.asked > 0
            ? IMPACT_WORDS.allNextSteps(unit)
            : IMPACT_WORDS.noneOpen(unit)
          : IMPACT_WORDS.noNextStepColumn,
      ),
    ],
  };
}

/** The text of an action stands in the column in which the table above it has the recommendation's text. */
function textSecond(columns: readonly WideColumn<Action>[]): WideColumn<Action>[] {
  const [first, ...rest] = columns;
  const widest = rest.reduce((best, column) => (column.width > best.width ? column : best));
  return first ? [first, widest, ...rest.filter((column) => column !== widest)] : [];
}

/** Six columns of counts need room for their headers too. */
const COUNT_WIDTH = 14;
const gridFor = (columns: readonly WideColumn<Action>[]): number[] =>
  Array.from({ length: Math.max(8, columns.length) }, (_, index) =>
    Math.max(COUNT_WIDTH, columns[index]?.width ?? 0),
  );

/** A recommendation, or the whole plan, with the answers to both questions. */
interface AskedRow {
  readonly name: string;
  readonly about: string;
  readonly isTotal: boolean;
  readonly answers: readonly Answers[];
}

function recommendationsTable(plan: Plan, hasImpact: boolean, hasNext: boolean): Table {
  const questions = [
    { question: IMPACT, headers: HEADERS.impact, has: hasImpact },
    { question: NEXT_STEPS, headers: HEADERS.next, has: hasNext },
  ];
  const columns: Column<AskedRow>[] = [
    {
      header: IMPACT_WORDS.reference,
      cell: ({ name, isTotal }) => (isTotal ? total(name) : text(name)),
    },
    { header: IMPACT_WORDS.recommendation, cell: ({ about }) => text(about) },
    ...questions.flatMap(({ headers, has }, index) =>
      headers.slice(0, has ? 3 : 1).map((header, figure): Column<AskedRow> => ({
        header,
        align: 'right',
        cell: ({ answers, isTotal }) => figureCell(answers[index], figure, isTotal),
      })),
    ),
  ];
  const rowOf = (name: string, about: string, actions: readonly Action[], isTotal: boolean): AskedRow => ({
    name,
    about,
    isTotal,
    answers: questions.map(({ question }) => askActions(question, actions)),
  });
  const rows = plan.recommendations.map(({ reference, text: about, actions }) =>
    rowOf(
      reference,
      about,
      actions.flatMap((index) => plan.actions[index] ?? []),
      false,
    ),
  );
  return table({
    name: 'RagImpactRecommendations',
    heading: IMPACT_WORDS.recommendations,
    columns,
    rows: [...rows, rowOf(IMPACT_WORDS.wholePlan, '', plan.actions, true)],
  });
}

/** @param figure 0 for those asked, 1 for those that answer, 2 for those that do not */
function figureCell(answers: Answers | undefined, figure: number, isTotal: boolean): CountCell {
  const { asked = 0, answered = 0, silent = [] } = answers ?? {};
  const cell = count([asked, answered, silent.length][figure] ?? 0);
  return isTotal ? { ...cell, isTotal } : cell;
}
