/** The sheets about many plans: the plans, recommendations that share words, and every action in one tidy table. */
import { findSharedWords, MOST_COMPARED, type SharedWords } from '../../portfolio/shared-words';
import {
  PORTFOLIO_COLUMNS as HEADERS,
  PORTFOLIO_SHEETS,
  PORTFOLIO_WORDS as WORDS,
  sharedWordsPhrase,
} from '#words/portfolio';
import { count, text, textOrBlank, verbatim } from '../cell';
import { sentence, type SheetDocument } from '../document';
import { table } from '../table';
import { reportPlans, type Portfolio } from './plans-sheet';
import { TIDY_COLUMNS, type TidyRow } from './tidy-actions';

export interface PortfolioDocument extends SheetDocument {
  readonly kind: 'portfolio';
  readonly name: string;
}

/** Rows of a sheet that a person may still look through; more go into a file for programs. */
export const MOST_ACTIONS = 50_000;
const MOST_GROUPS = 50;
/** As many columns of the actions as a page holds. */
const PRINTED = 11;

/** @param actions the rows of all plans; or how many there are, where they are more than a sheet takes */
export function portfolioDocuments(
  portfolio: Portfolio,
  actions: readonly TidyRow[] | number,
): PortfolioDocument[] {
  const sheet = (name: string, document: Omit<SheetDocument, 'kind'>): PortfolioDocument => ({
    ...document,
    kind: 'portfolio',
    name,
  });
  return [
    sheet(PORTFOLIO_SHEETS.plans, reportPlans(portfolio)),
    sheet(PORTFOLIO_SHEETS.alike, {
      title: WORDS.alikeTitle,
      grid: [],
      blocks: alikeBlocks(portfolio),
    }),
    sheet(PORTFOLIO_SHEETS.actions, {
      title: WORDS.actionsTitle,
      grid: [],
      ...actionsBlocks(actions),
    }),
  ];
}

function alikeBlocks({ plans }: Portfolio): SheetDocument['blocks'] {
  const texts = plans.map(({ recommendations }) => recommendations.map((one) => one.text));
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_COMPARED) return [sentence(WORDS.tooMany)];
  const groups = findSharedWords(texts);
  if (groups.length === 0) return [sentence(WORDS.noneAlike)];
  const rows = groups
    .slice(0, MOST_GROUPS)
    .flatMap((group) => group.places.map((place): SharedRow => ({ group, ...place })));
  const planOf = ({ plan }: SharedRow) => plans[plan];
  const recommendationOf = (row: SharedRow) => planOf(row)?.recommendations[row.recommendation];
  return [
    table<SharedRow>({
      name: 'PortfolioAlike',
      heading: WORDS.alikeHeading,
      intro: [WORDS.alikeIntro],
      columns: [
        { header: HEADERS.sharedWords, width: 36, cell: ({ group }) => text(sharedWordsPhrase(group)) },
        { header: HEADERS.plans, width: 8, align: 'right', cell: ({ group }) => count(group.plans) },
        { header: HEADERS.council, width: 24, cell: (row) => textOrBlank(planOf(row)?.council) },
        { header: HEADERS.plan, width: 28, cell: (row) => textOrBlank(planOf(row)?.name) },
        { header: HEADERS.reference, width: 8, cell: (row) => textOrBlank(recommendationOf(row)?.reference) },
        {
          header: HEADERS.recommendation,
          width: 70,
          cell: (row) => verbatim(recommendationOf(row)?.text ?? ''),
        },
      ],
      rows,
      paging: 'list',
      ...(groups.length > MOST_GROUPS && { notes: [WORDS.more(groups.length - MOST_GROUPS)] }),
    }),
  ];
}

interface SharedRow {
  readonly group: SharedWords;
  readonly plan: number;
  readonly recommendation: number;
}

function actionsBlocks(
  actions: readonly TidyRow[] | number,
): Pick<SheetDocument, 'blocks' | 'printed' | 'subtitle'> {
  if (typeof actions === 'number') return { blocks: [sentence(WORDS.tooManyActions(actions, MOST_ACTIONS))] };
  if (actions.length === 0) return { blocks: [sentence(WORDS.noActions)] };
  const list = table<TidyRow>({
    name: 'PortfolioActions',
    heading: WORDS.actionsHeading,
    columns: TIDY_COLUMNS,
    rows: actions,
    paging: 'list',
  });
  return { printed: PRINTED, subtitle: WORDS.printed(PRINTED), blocks: [list] };
}
