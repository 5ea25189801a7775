/** Sheets as a workbook, in the language of its words. */
import { LANGUAGE } from '#words/sheets';
import type { SheetPlan, SummaryBook } from './sheet-plan';

export const makeBook = (title: string, sheets: readonly SheetPlan[]): SummaryBook => ({
  title,
  language: LANGUAGE,
  sheets,
});
