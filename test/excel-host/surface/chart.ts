/** Excel.Chart: where it lies and what it is made of; its parts are in chart-parts.ts. */
import { bounding, type Box } from '../model/box';
import { seriesFrom } from '../model/chart-series';
import type { ChartRecord } from '../model/records';
import type { Session } from '../session/session';
import { ExcelError, invalidArgument } from '../wire/errors';
import { choice, flag, number, text } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';
import { ChartAreaFormat, ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from './chart-parts';
import { ChartAxes } from './chart-axes';
import { ChartSeriesCollection } from './chart-series';
import { Range } from './range';
import { boxOf, type RangeGeometry, type RangeLike } from './range-geometry';
import { Worksheet } from './worksheet';

export class Chart extends FieldObject {
  static override readonly shape: Shape = {
    type: 'Chart',
    scalars: ['id'],
    fields: {
      name: text(''),
      chartType: text(''),
      left: number(0),
      top: number(0),
      width: number(360),
      height: number(216),
      plotBy: choice('Columns', ['Rows', 'Columns']),
      plotVisibleOnly: flag(true),
      style: number(2),
    },
    children: ['title', 'legend', 'axes', 'series', 'dataLabels', 'format', 'plotArea', 'worksheet'],
  };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }
  get record(): ChartRecord {
    const found = this.#all.find((record) => record.id === this.id);
    if (!found) throw new ExcelError('InvalidReference', 'Chart');
    return found;
  }
  change(patch: Partial<ChartRecord>): void {
    const charts = this.#all.map((record) => (record.id === this.id ? { ...record, ...patch } : record));
    this.session.model.changeSheet(this.sheetId, { charts });
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    const { name, type, left, top, width, height, parts } = this.record;
    return { ...parts['chart'], name, chartType: type, left, top, width, height };
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    const { chartType, ...rest } = patch;
    if (chartType !== undefined) this.change({ type: String(chartType) });
    const own = Object.fromEntries(Object.entries(rest).filter(([name]) => name in this.record));
    const other = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in this.record)));
    const { parts } = this.record;
    this.change({ ...own, parts: { ...parts, chart: { ...parts['chart'], ...other } } });
  }

  get title(): ChartTitle {
    return new ChartTitle(this, 'title');
  }
  get legend(): ChartLegend {
    return new ChartLegend(this, 'legend');
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this, 'dataLabels');
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this, 'format');
  }
  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this, 'plotArea');
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }

  /** Lies over the cells from the first to the last. */
  setPosition(startCell: RangeLike, endCell: RangeLike = startCell): void {
    const start = boxOf(startCell, 'Chart.setPosition');
    const anchor: Box = bounding(start, boxOf(endCell, 'Chart.setPosition'));
    const { left, top, width, height } = new Range(this.session, this.sheetId, anchor);
    this.change({ anchor, left, top, width, height });
  }
  setData(source: RangeGeometry, seriesBy = 'Auto'): void {
    if (!(source instanceof Range)) throw invalidArgument('Chart.setData');
    this.change({ series: seriesFrom(this.session.sheet(source.sheetId), source.box, seriesBy) });
  }
  activate(): void {
    this.session.activate(this.sheetId);
  }
  delete(): void {
    this.session.model.changeSheet(this.sheetId, {
      charts: this.#all.filter((record) => record.id !== this.id),
    });
  }
  get #all(): readonly ChartRecord[] {
    return this.session.sheet(this.sheetId).charts;
  }
}
