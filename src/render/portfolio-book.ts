/** Many plans as a workbook of their own, as data. */
import { PORTFOLIO_WORDS } from '#words/portfolio';
import type { Portfolio } from '../report/portfolio/plans-sheet';
import { portfolioDocuments } from '../report/portfolio/portfolio-documents';
import type { TidyRow } from '../report/portfolio/tidy-actions';
import { makeBook } from './make-book';
import type { SummaryBook } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';

export const planPortfolioBook = (
  portfolio: Portfolio,
  actions: readonly TidyRow[] | number,
  version: string,
): SummaryBook =>
  makeBook(
    PORTFOLIO_WORDS.title(portfolio.plans.length + portfolio.unread.length),
    portfolioDocuments(portfolio, actions).map((document) => ({
      ...renderSheet(document, version),
      name: document.name,
    })),
  );
