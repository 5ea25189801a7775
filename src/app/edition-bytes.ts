/** The edition for the web site as a workbook of its own: for whatever opens or saves one. */
import { planPublishedBook } from '../render/published-book';
import type { PublicationFacts } from '../report/published/published-documents';
import { writeSummaryBytes } from '../workbook/file/write/write-bytes';
import type { OpenedPlan } from './open-plan';
import { reportInput } from './report-input';

export const editionBytes = (opened: OpenedPlan, facts: PublicationFacts): Promise<Uint8Array<ArrayBuffer>> =>
  writeSummaryBytes(planPublishedBook(reportInput(opened), facts));
