/** Position statement: the draft that a council sends to its peer team, recommendation by recommendation in the plan's own words. */
import type { Tally } from '../../measure/tally';
import type { Action, Plan } from '../../model/plan';
import { shareSentence } from '#words/headline';
import { LIFECYCLE_LABELS, RATING_LABELS, SHEET_NAMES } from '#words/labels';
import { ADJUSTED_NOTE, ROLE_LABELS } from '#words/row-labels';
import { quote } from '#words/phrases';
import { sheetTitle } from '#words/sheets';
import {
  gapSentence,
  noColumnSentence,
  standingWords,
  STATEMENT_WORDS,
  wholeGapSentence,
  type Recorded,
} from '#words/sheets-statement';
import { BLANK, text, totalIf } from '../cell';
import type { FlowBlock, FlowDocument } from '../document';
import { headline, heading, passage, sentence, sentences, subheading } from '../document';
import { cutAtWord } from '../one-line';
import { headlineOf, restsOn } from '../position';
import {
  positionsByTheme,
  type ActionPosition,
  type RecommendationPosition,
  type ThemePosition,
  type Told,
} from '../recommendation-position';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { adjustedNotes, table, type Column, type Table } from '../table';
import { headlineShare, progressedCount } from '../tally-columns';

/** Reference, what a text is, the text, how it stands. */
const GRID = [11, 19, 106, 24];
/** Of the table where nothing else stands beside it: on paper and in a terminal. */
const WIDTHS = { number: 6, done: 12, about: 49, share: 8 } as const;
/** Of a recommendation in the table: it stands in full below. */
const ABOUT_LENGTH = 100;
/** Of an action that has no reference, where it is named by its text. */
const NAME_LENGTH = 50;

/** What the plan is asked of each action, in the order in which a reader wants to know. */
const ASKED = [
  { what: 'update', of: ({ done }) => done },
  { what: 'impact', of: ({ difference }) => difference },
  { what: 'nextSteps', of: ({ next }) => next },
] as const satisfies readonly { what: Recorded; of: (position: ActionPosition) => Told }[];

export function reportPositionStatement(input: ReportInput): FlowDocument {
  const { plan, asAt } = input;
  const themes = positionsByTheme(input);
  return {
    kind: 'statement',
    title: sheetTitle(SHEET_NAMES.statement, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [
      headline(headlineOf(input)),
      ...sentences(
        ASKED.flatMap(({ what }) => (plan.columns[what] === undefined ? noColumnSentence(what) : [])),
      ),
      overviewTable(input, themes),
      ...themes.flatMap((theme) => themeBlocks(theme, plan)),
      heading(STATEMENT_WORDS.figures),
      ...sentences([STATEMENT_WORDS.rule(plan.unit), ...restsOn(input)]),
    ],
  };
}

function themeBlocks({ theme, tally, recommendations }: ThemePosition, plan: Plan): FlowBlock[] {
  const name = theme ?? (plan.themes.length > 0 ? STATEMENT_WORDS.noTheme : STATEMENT_WORDS.recommendations);
  return [
    heading(name),
    // Of one recommendation the figures would stand there twice.
    ...(tally !== null && recommendations.length > 1 && tally.actions > 0
      ? [sentence(shareSentence(tally, plan.unit))]
      : []),
    ...recommendations.flatMap((position) => recommendationBlocks(position, plan)),
  ];
}

function recommendationBlocks(position: RecommendationPosition, plan: Plan): FlowBlock[] {
  const { recommendation, tally, actions } = position;
  const { unit } = plan;
  // A plan without actions of its own has one for each recommendation, which says nothing that the recommendation does not.
  const isItself = unit === 'recommendation' && recommendation !== null;
  const of = recommendation?.reference ?? '';
  return [
    subheading(
      recommendation === null
        ? STATEMENT_WORDS.noRecommendation(unit)
        : STATEMENT_WORDS.recommendation(of, recommendation.source),
    ),
    ...(recommendation === null
      ? []
      : [
          passage({
            role: 'quote',
            reference: of,
            name: ROLE_LABELS.recommendation,
            text: recommendation.text,
          }),
        ]),
    sentence(
      actions.length === 0
        ? STATEMENT_WORDS.noActions
        : isItself
          ? STATEMENT_WORDS.status(actions.map(({ action }) => standingOf(action)).join(', '))
          : shareSentence(tally, unit),
    ),
    ...actions.flatMap((one) => actionBlocks(one, isItself ? of : null)),
    ...sentences(ASKED.flatMap((asked) => gapsOf(asked, actions, unit))),
  ];
}

/** @param itself the reference of a recommendation that is what is counted */
function actionBlocks(position: ActionPosition, itself: string | null): FlowBlock[] {
  const { action } = position;
  const reference = itself ?? action.reference?.text ?? '';
  return [
    ...(itself === null
      ? [
          passage({
            role: 'entry',
            reference,
            name: ROLE_LABELS.action,
            text: action.text.text,
            standing: standingOf(action),
          }),
        ]
      : []),
    ...ASKED.flatMap(({ what, of }) => {
      const told = of(position);
      return typeof told === 'string'
        ? []
        : [passage({ role: 'part', reference, name: ROLE_LABELS[what], text: told.said })];
    }),
  ];
}

function gapsOf(
  { what, of }: (typeof ASKED)[number],
  actions: readonly ActionPosition[],
  unit: Plan['unit'],
): string[] {
  const silent = actions.filter((one) => of(one) === 'silent');
  if (silent.length === 0) return [];
  const isAll = actions.every((one) => of(one) === 'silent');
  return [
    isAll
      ? wholeGapSentence(what, silent.length, unit)
      : gapSentence(
          what,
          silent.map(({ action }) => nameOf(action)),
        ),
  ];
}

const nameOf = ({ reference, text: said }: Action): string =>
  reference !== null && reference.text !== '' ? reference.text : quote(said.text, NAME_LENGTH);

function standingOf({ status: { written, source }, rating, lifecycle }: Action): string {
  const isColour = source === 'fill';
  const word = isColour ? (rating === 'none' ? '' : RATING_LABELS[rating]) : written;
  return standingWords(word, LIFECYCLE_LABELS[lifecycle]);
}

interface Line {
  readonly reference: string;
  readonly about: string;
  readonly tally: Tally;
  readonly isTotal: boolean;
}

function overviewTable({ plan, measures }: ReportInput, themes: readonly ThemePosition[]): Table {
  const rows = themes.flatMap(({ theme, tally, recommendations }): Line[] => [
    ...(theme === null || tally === null ? [] : [{ reference: '', about: theme, tally, isTotal: true }]),
    ...recommendations.map(({ recommendation, tally: own }): Line => ({
      reference: recommendation?.reference ?? '',
      about: recommendation?.text ?? STATEMENT_WORDS.noRecommendation(plan.unit),
      tally: own,
      isTotal: false,
    })),
  ]);
  const words = STATEMENT_WORDS;
  const columns: Column<Line>[] = [
    {
      header: words.number,
      width: WIDTHS.number,
      cell: ({ reference, isTotal }) => totalIf(isTotal, text(reference)),
    },
    {
      header: words.done,
      width: WIDTHS.done,
      cell: ({ tally, isTotal }) => totalIf(isTotal, progressedCount(tally)),
    },
    {
      header: plan.themes.length > 0 ? words.about : words.aboutAlone,
      width: WIDTHS.about,
      cell: ({ about, isTotal }) => totalIf(isTotal, text(cutAtWord(about, ABOUT_LENGTH))),
    },
    {
      header: words.share,
      width: WIDTHS.share,
      align: 'right',
      cell: ({ tally, isTotal }) =>
        tally.inScope === 0 ? BLANK : totalIf(isTotal, headlineShare(tally, 'progressed')),
    },
  ];
  const all: Line = { reference: '', about: words.wholePlan, tally: measures.overall, isTotal: true };
  return table({
    name: 'RagStatementRecommendations',
    heading: words.overview,
    columns,
    rows: [...rows, all],
    notes: adjustedNotes(columns, rows, ADJUSTED_NOTE),
    paging: 'list',
  });
}
