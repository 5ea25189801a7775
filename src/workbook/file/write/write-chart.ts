/** Writes a sheet's chart: bars of 100 per cent, drawn by Excel from the cells of the table beside it. */
import type { SheetChart as FileChart } from 'hucre';
import { absoluteAddress } from '../../../model/address';
import type { SheetChart } from '../../../render/sheet-plan';
import { cleanText } from '../../common/clean-text';

const bare = (colour: string): string => colour.slice(1).toUpperCase();
const INK = '404040';
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

/** `language` is BCP 47. */
export const writeChart = (chart: SheetChart, language: string): FileChart => ({
  type: 'bar',
  barGrouping: 'percentStacked',
  overlap: 100,
  gapWidth: 50,
  title: cleanText(chart.title),
  titleFontSize: 12,
  titleBold: true,
  titleColor: INK,
  altText: cleanText(chart.altText),
  legend: 'bottom',
  lang: language,
  series: chart.series.map(({ label, values, colour }) => ({
    name: cleanText(label),
    values: absoluteAddress(values),
    categories: absoluteAddress(chart.categories),
    color: bare(colour),
  })),
  axes: {
    // The first bar on top, as in the table; the scale stays below.
    x: { reverse: true, labelColor: INK, ...NO_TICKS },
    y: {
      numberFormat: { formatCode: '0%', sourceLinked: false },
      labelColor: INK,
      crosses: 'max',
      ...NO_TICKS,
    },
  },
  anchor: {
    from: { row: chart.anchor.top, col: chart.anchor.left },
    to: {
      row: chart.anchor.top + chart.anchor.rows,
      col: chart.anchor.left + chart.anchor.columns,
    },
  },
});
