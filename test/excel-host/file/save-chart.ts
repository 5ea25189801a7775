/** A chart of the stand-in as the file library writes it. */
import type { SheetChart, WriteChartKind } from 'hucre';
import { absoluteAddress, sheetPrefix, type Box } from '../model/box';
import type { ChartRecord } from '../model/records';
import type { SheetState } from '../model/state';
import { bareColour } from './save-look';

/** Excel's chart types that begin so are of this kind. */
const KINDS: readonly (readonly [start: string, kind: WriteChartKind])[] = [
  ['Bar', 'bar'],
  ['Column', 'column'],
  ['Line', 'line'],
  ['Pie', 'pie'],
  ['Doughnut', 'doughnut'],
  ['XYScatter', 'scatter'],
  ['Area', 'area'],
];
const STACKED = 'Stacked';

const onSheet = (sheet: SheetState, box: Box): string => sheetPrefix(sheet.name) + absoluteAddress(box);

export function chartFrom(chart: ChartRecord, sheets: readonly SheetState[]): SheetChart {
  const part = (path: string, name: string): unknown => chart.parts[path]?.[name];
  const kind = KINDS.find(([start]) => chart.type.startsWith(start))?.[1] ?? 'column';
  const grouping = chart.type.endsWith('100')
    ? 'percentStacked'
    : chart.type.includes(STACKED)
      ? 'stacked'
      : 'clustered';
  const anchor = chart.anchor ?? { top: 1, left: 1, bottom: 16, right: 8 };
  const isTitled = part('title', 'visible') !== false;
  return {
    type: kind,
    barGrouping: grouping,
    ...(grouping === 'clustered' ? {} : { overlap: 100 }),
    ...(isTitled ? { title: String(part('title', 'text') ?? 'Chart Title') } : {}),
    legend: part('legend', 'visible') === false ? false : 'bottom',
    series: chart.series.flatMap((series, index) => {
      const sheet = sheets.find((candidate) => candidate.id === series.valuesSheetId);
      const colour = part(`series/${index}/format/fill`, 'color');
      if (!sheet || !series.values) return [];
      return [
        {
          name: series.name,
          values: onSheet(sheet, series.values),
          ...(series.categories ? { categories: onSheet(sheet, series.categories) } : {}),
          ...(typeof colour === 'string' ? { color: bareColour(colour) } : {}),
        },
      ];
    }),
    axes: { x: { reverse: part('axes/categoryAxis', 'reversePlotOrder') === true } },
    anchor: {
      from: { row: anchor.top, col: anchor.left },
      to: { row: anchor.bottom + 1, col: anchor.right + 1 },
    },
  };
}
