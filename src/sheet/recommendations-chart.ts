/** The 100% stacked bars of the recommendations table: one hue in steps, so that nobody takes lifecycles for RAG colours. */
import { SCOPE_LIFECYCLES } from '../measure/tally';
import type { ScopeLifecycle } from '../measure/tally';
import type { Plan } from '../model/plan';
import { LIFECYCLE_LABELS } from '../words/en/labels';
import { SUMMARY_WORDS } from '../words/en/sheets';
import type { SheetChart, SheetTable } from './sheet-plan';
import { FIRST_LIFECYCLE_COLUMN } from './tally-cells';

/** More bars than this are too thin to be told apart on a page. */
export const CHART_LIMIT = 30;

/** Darkest is done. Neighbours differ in lightness by 1.5:1 or more, and the words stand in the legend. */
const LIFECYCLE_COLOURS: Readonly<Record<ScopeLifecycle, string>> = {
  completed: '#1F3864',
  'in-progress': '#6A8CC7',
  'not-started': '#B4C7E7',
  unknown: '#E7ECF5',
};

/** Sheet rows that a chart of so many bars takes: title, legend and axis, then a row and a bit a bar. */
export const chartRows = (bars: number): number => 7 + Math.ceil(bars * 1.1);

/** @param table the placed recommendations table: names in its first column, tallies from its third */
export function recommendationsChart(
  table: SheetTable,
  anchor: SheetChart['anchor'],
  unit: Plan['unit'],
): SheetChart {
  const bars = table.rows - 1;
  const column = (offset: number) => ({
    top: table.top + 1,
    left: table.left + offset,
    rows: bars,
    columns: 1,
  });
  return {
    kind: 'bar-stacked-100',
    title: SUMMARY_WORDS.chartTitle,
    altText: SUMMARY_WORDS.chartAltText(bars, unit),
    categories: column(0),
    series: SCOPE_LIFECYCLES.map((lifecycle, index) => {
      const offset = 2 + FIRST_LIFECYCLE_COLUMN + index;
      return {
        name: { row: table.top, column: table.left + offset },
        label: LIFECYCLE_LABELS[lifecycle],
        values: column(offset),
        colour: LIFECYCLE_COLOURS[lifecycle],
      };
    }),
    anchor,
  };
}
