/** The edition for the web site as data, in a file of its own. */
import { publishedDocuments, type PublicationFacts } from '../report/published/published-documents';
import { titleFacts, type ReportInput } from '../report/report-input';
import { bookTitle } from '#words/sheets';
import { makeBook } from './make-book';
import type { SummaryBook } from './sheet-plan';
import { renderSheet } from './sheet/render-sheet';
import { standAlone } from './stand-alone';

export const planPublishedBook = (input: ReportInput, facts: PublicationFacts): SummaryBook =>
  standAlone(
    makeBook(
      bookTitle(titleFacts(input)),
      publishedDocuments(input, facts).map((document) => ({
        ...renderSheet(document, input.version),
        name: document.name,
      })),
    ),
  );
