/** The edition for the web site as data, in a file of its own. */
import { publishedDocuments, type PublicationFacts } from '../report/published/published-documents';
import { titleFacts, type ReportInput } from '../report/report-input';
import { bookTitle } from '#words/sheets';
import type { SummaryBook } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';
import { standAlone } from './stand-alone';

export const planPublishedBook = (input: ReportInput, facts: PublicationFacts): SummaryBook =>
  standAlone({
    title: bookTitle(titleFacts(input)),
    language: 'en-GB',
    sheets: publishedDocuments(input, facts).map((document) => ({
      ...renderSheet(document, input.version),
      name: document.name,
    })),
  });
