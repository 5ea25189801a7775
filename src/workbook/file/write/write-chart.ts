/** Writes a sheet's chart: one bar of 100 per cent, drawn by Excel from the cells of the table below it. */
import type { SheetChart as FileChart } from 'hucre';
import { absoluteAddress } from '../../../model/address';
import type { SheetChart } from '../../../render/sheet-plan';
import { cleanText } from '../../common/clean-text';

const bare = (colour: string): string => colour.slice(1).toUpperCase();
const INK = '404040';

/** `language` is BCP 47. Outlines of the parts are added when the package is finished. */
export const writeChart = (chart: SheetChart, language: string): FileChart => ({
  type: 'bar',
  barGrouping: 'percentStacked',
  overlap: 100,
  gapWidth: 20,
  showTitle: false,
  autoTitleDeleted: true,
  altText: cleanText(chart.altText),
  legend: 'bottom',
  legendFontColor: INK,
  chartSpaceBorderColor: 'FFFFFF',
  lang: language,
  series: chart.series.map(({ label, values, colour, ink }) => ({
    name: cleanText(label),
    values: absoluteAddress(values),
    categories: absoluteAddress(chart.categories),
    color: bare(colour),
    dataLabels: { showValue: true, position: 'ctr', bold: true, fontColor: bare(ink) },
  })),
  axes: { x: { hidden: true }, y: { hidden: true, gridlines: { major: false } } },
  anchor: {
    from: { row: chart.anchor.top, col: chart.anchor.left },
    to: {
      row: chart.anchor.top + chart.anchor.rows,
      col: chart.anchor.left + chart.anchor.columns,
    },
  },
});
