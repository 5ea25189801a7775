/** What the summary sheets say around their figures: titles, headings, column headers, notes. */
import type { IsoDate } from '../../model/days/day';
import type { Plan } from '../../model/plan';
import { LIFECYCLE_LABELS } from './labels';
import { tablesLine } from './headline';
import { capitalise, formatDayLong } from './phrases';
import { planTitle, type TitleFacts } from './plan-title';

export const PRODUCT_NAME = 'RAG Action Plan';
/** BCP 47 */
export const LANGUAGE = 'en-GB';

export const positionAt = (asAt: IsoDate): string => `Position at ${formatDayLong(asAt)}.`;

/** The title in A1 of a sheet; it names the sheet, the plan and the day. */
export const sheetTitle = (sheet: string, facts: TitleFacts): string =>
  `${planTitle(facts)} – ${sheet}, as at ${formatDayLong(facts.asAt)}`;

export const bookTitle = (facts: TitleFacts): string =>
  `${planTitle(facts)}, RAG summary, as at ${formatDayLong(facts.asAt)}`;

/** Under the title: what a person who cannot see the whole sheet will meet on it. */
export const sheetContents = (tables: number, hasChart: boolean): string =>
  hasChart ? `${tablesLine(tables)} A chart repeats figures of one of them.` : tablesLine(tables);

/** Excel's codes: "&P" is the page, "&N" the pages. */
export const sheetFooter = (version: string) => ({
  left: `${PRODUCT_NAME} ${version}`.trim(),
  centre: '',
  right: 'Page &P of &N',
});

/** The day that the figures speak for, not the one of printing. */
export const datedFooter = (asAt: IsoDate) => ({ ...sheetFooter(''), left: `As at ${formatDayLong(asAt)}` });

/** "Actions" or, where the plan has none of its own, "Recommendations" (3.7). */
export const unitsLabel = (unit: Plan['unit']): string => `${capitalise(unit)}s`;

export const TALLY_HEADERS = {
  inScope: 'In scope',
  completed: LIFECYCLE_LABELS.completed,
  'in-progress': LIFECYCLE_LABELS['in-progress'],
  'not-started': LIFECYCLE_LABELS['not-started'],
  unknown: LIFECYCLE_LABELS.unknown,
  progressedPercent: '% completed or progressed',
} as const;
