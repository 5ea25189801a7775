/** A chart of the sheet, drawn as bars of a hundred per cent; every kind of chart is drawn so. */
import type { ReactElement } from 'react';
import type { ChartRecord, SeriesRecord } from '../../excel-host/model/records';
import type { SheetState } from '../../excel-host/model/state';
import { shownText } from '../../excel-host/model/show-text';
import { ROW_HEADER_WIDTH } from './grid-row';
import { geometryOf, PIXELS, sizeOf } from './geometry';

const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 30;
/** The most of the width that the names of the bars take. */
const LABEL_SHARE = 0.22;
const LETTER = 6;
/** A white part of a bar is seen by its edge. */
const OUTLINE = '#1f3864';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function areaOf(sheet: SheetState, { anchor, left, top, width, height }: ChartRecord): Area {
  if (!anchor)
    return { left: left * PIXELS, top: top * PIXELS, width: width * PIXELS, height: height * PIXELS };
  const { rowStarts, columnStarts } = geometryOf(sheet);
  return {
    left: columnStarts[anchor.left] ?? 0,
    top: rowStarts[anchor.top] ?? 0,
    width: sizeOf(columnStarts, anchor.left, anchor.right),
    height: sizeOf(rowStarts, anchor.top, anchor.bottom),
  };
}

function valuesOf(sheet: SheetState, { values }: SeriesRecord): readonly number[] {
  if (!values) return [];
  return Array.from({ length: values.bottom - values.top + 1 }, (_, index) =>
    Number(sheet.cells.get(values.top + index, values.left).value || 0),
  );
}

function namesOf(sheet: SheetState, series: SeriesRecord | undefined): readonly string[] {
  const box = series?.categories;
  const count = series?.values ? series.values.bottom - series.values.top + 1 : 0;
  if (!box) return Array.from({ length: count }, (_, index) => String(index + 1));
  return Array.from({ length: box.bottom - box.top + 1 }, (_, index) =>
    shownText(sheet.cells.get(box.top + index, box.left), 10_000),
  );
}

const colourOf = ({ parts }: ChartRecord, index: number): string => {
  const colour = parts[`series/${index}/format/fill`]?.['color'];
  return typeof colour === 'string' ? colour : (COLOURS[index % COLOURS.length] ?? '#4472C4');
};

const shorten = (text: string, room: number): string =>
  text.length * LETTER <= room ? text : `${text.slice(0, Math.max(1, Math.floor(room / LETTER) - 1))}…`;

interface Props {
  readonly sheet: SheetState;
  readonly chart: ChartRecord;
}

export function ChartView({ sheet, chart }: Props): ReactElement {
  const area = areaOf(sheet, chart);
  const names = namesOf(sheet, chart.series[0]);
  const series = chart.series.map((record, index) => ({
    name: record.name,
    colour: colourOf(chart, index),
    values: valuesOf(sheet, record),
  }));
  const title = String(chart.parts['title']?.['text'] ?? chart.name);
  const longest = Math.max(0, ...names.map((name) => name.length));
  const labels = Math.min(area.width * LABEL_SHARE, longest * LETTER + 24);
  const room = area.width - labels - 24;
  const hasTitle = chart.parts['title']?.['visible'] !== false;
  const top = hasTitle ? TITLE_HEIGHT : 4;
  const bar = Math.max(0, area.height - top - LEGEND_HEIGHT) / Math.max(1, names.length);
  return (
    <svg
      className="chart"
      role="img"
      aria-label={`Chart: ${title}`}
      style={{ ...area, left: ROW_HEADER_WIDTH + area.left }}
      viewBox={`0 0 ${area.width} ${area.height}`}
    >
      {hasTitle && (
        <text className="chart-title" x={area.width / 2} y={23} textAnchor="middle">
          {title}
        </text>
      )}
      {names.map((name, row) => {
        const total = series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
        const y = top + row * bar;
        let x = labels;
        return (
          <g key={row}>
            <text x={labels - 6} y={y + bar / 2 + 4} textAnchor="end">
              {shorten(name, labels - 12)}
            </text>
            {series.map(({ colour, values }, index) => {
              const width = total === 0 ? 0 : (room * (values[row] ?? 0)) / total;
              const from = x;
              x += width;
              return (
                <rect
                  key={index}
                  x={from}
                  y={y + bar * 0.15}
                  width={width}
                  height={bar * 0.7}
                  fill={colour}
                  stroke={OUTLINE}
                />
              );
            })}
          </g>
        );
      })}
      {series.map(({ name, colour }, index) => {
        const step = (area.width - 24) / Math.max(1, series.length);
        const x = 12 + index * step;
        const y = area.height - 12;
        return (
          <g key={index}>
            <rect x={x} y={y - 9} width={10} height={10} fill={colour} stroke={OUTLINE} />
            <text x={x + 15} y={y}>
              {shorten(name, step - 20)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
