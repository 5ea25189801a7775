/** Impact and next steps: what progressed actions have changed and what open ones do next, and where the plan does not say. */
import { saysNothing } from '../check/make-finding';
import { hasNextStep, isProgressed } from '../model/lifecycles';
import type { Action, Plan, TextCell } from '../model/plan';
import type { Lifecycle } from '../model/terms';
import { SHEET_NAMES } from '../words/en/labels';
import { IMPACT_WORDS, sheetTitle, SUMMARY_WORDS } from '../words/en/sheets';
import { actionColumns, placeColumn } from './action-cells';
import type { ActionColumn } from './action-cells';
import { countCell, textCell } from './cells';
import { highlightRatings } from './rating-highlights';
import type { SheetCell, SheetPlan } from './sheet-plan';
import { SheetStack } from './stack';
import type { StackColumn, StackTable } from './stack';
import type { SummaryInput } from './summary-input';
import { titleFacts } from './summary-input';

/** One of the two questions: which actions it is asked of, and the column that answers it. */
interface Question {
  readonly isAsked: (lifecycle: Lifecycle) => boolean;
  readonly answer: (action: Action) => TextCell | null;
  readonly headers: readonly [asked: string, answered: string, silent: string];
}

const IMPACT: Question = {
  isAsked: isProgressed,
  answer: ({ impact }) => impact,
  headers: [IMPACT_WORDS.progressed, IMPACT_WORDS.withImpact, IMPACT_WORDS.withoutImpact],
};
const NEXT_STEPS: Question = {
  isAsked: hasNextStep,
  answer: ({ nextSteps }) => nextSteps,
  headers: [IMPACT_WORDS.open, IMPACT_WORDS.withNextStep, IMPACT_WORDS.withoutNextStep],
};

interface Answers {
  readonly asked: number;
  readonly answered: number;
  readonly silent: readonly Action[];
}

export function planImpactAndNextSteps(input: SummaryInput): SheetPlan {
  const { plan, version } = input;
  const columns = textSecond([...actionColumns(plan), placeColumn(plan)]);
  const stack = new SheetStack({
    kind: 'impact',
    name: SHEET_NAMES.impact,
    widths: sheetWidths(columns),
    title: sheetTitle(SHEET_NAMES.impact, titleFacts(input)),
    asAt: input.asAt,
    version,
  });
  const { unit } = plan;
  const impact = askActions(IMPACT, plan.actions);
  const next = askActions(NEXT_STEPS, plan.actions);
  const hasImpact = plan.columns.impact !== undefined;
  const hasNext = plan.columns.nextSteps !== undefined;
  stack.gap();
  if (hasImpact) stack.headline(IMPACT_WORDS.headline(impact.answered, impact.asked, unit));
  if (hasNext) stack.headline(IMPACT_WORDS.nextHeadline(next.answered, next.asked, unit));
  stack.sentence(IMPACT_WORDS.intro);
  stack.table(recommendationsTable(plan, hasImpact, hasNext));

  const lists = [
    {
      name: 'RagImpactMissing' as const,
      answers: impact,
      heading: IMPACT_WORDS.missingImpact,
      intro: IMPACT_WORDS.missingImpactIntro(unit),
      nothing: hasImpact
        ? impact.asked > 0
          ? IMPACT_WORDS.allImpact(unit)
          : IMPACT_WORDS.noneProgressed(unit)
        : IMPACT_WORDS.noImpactColumn,
    },
    {
      name: 'RagNextStepMissing' as const,
      answers: next,
      heading: IMPACT_WORDS.missingNextStep,
      intro: IMPACT_WORDS.missingNextStepIntro(unit),
      nothing: hasNext
        ? next.asked > 0
          ? IMPACT_WORDS.allNextSteps(unit)
          : IMPACT_WORDS.noneOpen(unit)
        : IMPACT_WORDS.noNextStepColumn,
    },
  ];
  for (const { name, answers, heading, intro, nothing } of lists) {
    if (answers.silent.length === 0) stack.nothing(heading, nothing);
    else {
      const rows: StackTable['rows'] = (firstRow) =>
        answers.silent.map((action, index) => columns.map(({ cell }) => cell(action, firstRow + index)));
      const placed = stack.table({ name, heading, columns, rows, intro: [intro] });
      highlightRatings(stack, placed, columns);
    }
  }
  return stack.build();
}

/** The text of an action stands in the column in which the table above it has the recommendation's text. */
function textSecond(columns: readonly ActionColumn[]): ActionColumn[] {
  const [first, ...rest] = columns;
  const widest = rest.reduce((best, column) => (column.width > best.width ? column : best));
  return first ? [first, widest, ...rest.filter((column) => column !== widest)] : [];
}

/** Six columns of counts need room for their headers too. */
const COUNT_WIDTH = 14;
const sheetWidths = (columns: readonly ActionColumn[]): number[] =>
  Array.from({ length: Math.max(8, columns.length) }, (_, index) =>
    Math.max(COUNT_WIDTH, columns[index]?.width ?? 0),
  );

/** A plan without the column is not asked: nobody has failed to answer. */
function askActions({ isAsked, answer }: Question, actions: Iterable<Action>): Answers {
  let count = 0;
  let answered = 0;
  const silent: Action[] = [];
  for (const action of actions) {
    if (!isAsked(action.lifecycle)) continue;
    count += 1;
    const cell = answer(action);
    if (cell === null) continue;
    if (saysNothing(cell.text)) silent.push(action);
    else answered += 1;
  }
  return { asked: count, answered, silent };
}

function recommendationsTable(plan: Plan, hasImpact: boolean, hasNext: boolean): StackTable {
  const questions = [
    { question: IMPACT, has: hasImpact },
    { question: NEXT_STEPS, has: hasNext },
  ];
  const columns: StackColumn[] = [
    { header: SUMMARY_WORDS.reference },
    { header: SUMMARY_WORDS.recommendation },
    ...questions.flatMap(({ question, has }) =>
      question.headers.slice(0, has ? 3 : 1).map((header): StackColumn => ({ header, align: 'right' })),
    ),
  ];
  const figures = (actions: readonly Action[]) =>
    questions.flatMap(({ question, has }) => {
      const { asked, answered, silent } = askActions(question, actions);
      return [asked, answered, silent.length].slice(0, has ? 3 : 1).map(countCell);
    });
  const rows = plan.recommendations.map(({ reference, text, actions }) => [
    textCell(reference),
    textCell(text),
    ...figures(actions.flatMap((index) => plan.actions[index] ?? [])),
  ]);
  const totals = figures(plan.actions).map((cell): SheetCell => ({ ...cell, style: 'totalCount' }));
  const total = [textCell(IMPACT_WORDS.wholePlan, 'total'), textCell(''), ...totals];
  return {
    name: 'RagImpactRecommendations',
    heading: IMPACT_WORDS.recommendations,
    columns,
    rows: [...rows, total],
  };
}
