/** Excel.ChartSeries and its collection, with points. */
import { columnsOf, rowsOf } from '../model/box';
import type { SeriesRecord } from '../model/records';
import { ExcelError, invalidArgument } from '../wire/errors';
import { colour, flag, number, text } from '../wire/fields';
import { WireCollection, type Shape } from '../wire/wire-object';
import type { Chart } from './chart';
import { ChartDataLabels, ChartPart, ChartPartFormat } from './chart-parts';
import { Range } from './range';

export class ChartSeries extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartSeries',
    scalars: ['name'],
    fields: {
      chartType: text(''),
      hasDataLabels: flag(false),
      gapWidth: number(182),
      overlap: number(0),
      filtered: flag(false),
      smooth: flag(false),
      plotOrder: number(1),
      doughnutHoleSize: number(75),
      markerForegroundColor: colour('#000000'),
      markerBackgroundColor: colour('#000000'),
      varyByCategories: flag(false),
    },
    children: ['format', 'dataLabels', 'points'],
  };
  constructor(
    chart: Chart,
    readonly index: number,
  ) {
    super(chart, `series/${index}`);
  }
  get record(): SeriesRecord {
    const found = this.chart.record.series[this.index];
    if (!found) throw new ExcelError('InvalidReference', 'ChartSeries');
    return found;
  }
  get name(): string {
    return this.record.name;
  }
  set name(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument('ChartSeries.name');
    this.#change({ name });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.below('format'));
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, this.below('dataLabels'));
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this);
  }
  setValues(source: Range): void {
    if (!(source instanceof Range)) throw invalidArgument('ChartSeries.setValues');
    this.#change({ values: source.box, valuesSheetId: source.sheetId });
  }
  setXAxisValues(source: Range): void {
    if (!(source instanceof Range)) throw invalidArgument('ChartSeries.setXAxisValues');
    this.#change({ categories: source.box });
  }
  delete(): void {
    this.chart.change({ series: this.chart.record.series.filter((_, index) => index !== this.index) });
  }
  #change(patch: Partial<SeriesRecord>): void {
    const series = this.chart.record.series.map((item, index) =>
      index === this.index ? { ...item, ...patch } : item,
    );
    this.chart.change({ series });
  }
}

export class ChartSeriesFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartSeriesFormat', children: ['fill', 'line'] };
}

export class ChartSeriesCollection extends WireCollection<ChartSeries> {
  static override readonly shape: Shape = { type: 'ChartSeriesCollection', scalars: ['count'] };
  constructor(readonly chart: Chart) {
    super();
  }
  get count(): number {
    return this.chart.record.series.length;
  }
  getCount(): number {
    return this.count;
  }
  override items(): readonly ChartSeries[] {
    return this.chart.record.series.map((_, index) => new ChartSeries(this.chart, index));
  }
  override itemFor(key: unknown): ChartSeries {
    const found = typeof key === 'number' ? this.items()[key] : undefined;
    if (!found) throw invalidArgument('ChartSeriesCollection.getItemAt');
    return found;
  }
  getItemAt(index: number): ChartSeries {
    return this.itemFor(index);
  }
  add(name = `Series${this.count + 1}`): ChartSeries {
    const { series } = this.chart.record;
    const record = { name, values: null, categories: null, valuesSheetId: this.chart.sheetId };
    this.chart.change({ series: [...series, record] });
    return new ChartSeries(this.chart, series.length);
  }
}

export class ChartPoint extends ChartPart {
  static override readonly shape: Shape = {
    type: 'ChartPoint',
    fields: { hasDataLabel: flag(false) },
    children: ['format'],
  };
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.chart, this.below('format'));
  }
}
export class ChartPointFormat extends ChartPartFormat {
  static override readonly shape: Shape = { type: 'ChartPointFormat', children: ['fill', 'border'] };
}

export class ChartPointsCollection extends WireCollection<ChartPoint> {
  static override readonly shape: Shape = { type: 'ChartPointsCollection', scalars: ['count'] };
  constructor(readonly series: ChartSeries) {
    super();
  }
  get count(): number {
    const { values } = this.series.record;
    return values ? Math.max(rowsOf(values), columnsOf(values)) : 0;
  }
  getCount(): number {
    return this.count;
  }
  override items(): readonly ChartPoint[] {
    const { chart, path } = this.series;
    return Array.from({ length: this.count }, (_, index) => new ChartPoint(chart, `${path}/points/${index}`));
  }
  override itemFor(key: unknown): ChartPoint {
    const found = typeof key === 'number' ? this.items()[key] : undefined;
    if (!found) throw invalidArgument('ChartPointsCollection.getItemAt');
    return found;
  }
  getItemAt(index: number): ChartPoint {
    return this.itemFor(index);
  }
}
