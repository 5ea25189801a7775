/** Excel.ChartCollection. */
import { freeName } from '../model/names';
import type { ChartRecord } from '../model/records';
import { seriesFrom } from '../model/chart-series';
import type { Session } from '../session/session';
import { invalidArgument, notFound } from '../wire/errors';
import { WireCollection, type Shape } from '../wire/wire-object';
import { Chart } from './chart';
import { RangeGeometry } from './range-geometry';

export class ChartCollection extends WireCollection<Chart> {
  static override readonly shape: Shape = { type: 'ChartCollection', scalars: ['count'] };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  override items(): readonly Chart[] {
    return this.#records.map((record) => new Chart(this.session, this.sheetId, record.id));
  }
  override itemFor(key: unknown): Chart {
    const found = this.getItemOrNullObject(key);
    if (!found) throw notFound('ChartCollection.getItem');
    return found;
  }
  getItem(name: string): Chart {
    return this.itemFor(name);
  }
  getItemAt(index: number): Chart {
    const found = this.items()[index];
    if (!found) throw invalidArgument('ChartCollection.getItemAt');
    return found;
  }
  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    const found = this.#records.find((record) => record.id === key || record.name.toLowerCase() === wanted);
    return found ? new Chart(this.session, this.sheetId, found.id) : null;
  }
  /** `seriesBy` is "Auto", "Rows" or "Columns". */
  add(type: string, source: RangeGeometry, seriesBy = 'Auto'): Chart {
    if (!(source instanceof RangeGeometry)) throw invalidArgument('ChartCollection.add');
    const taken = (name: string): boolean => this.#records.some((record) => record.name === name);
    const record: ChartRecord = {
      id: this.session.model.newId(3),
      name: freeName('Chart ', taken),
      type,
      left: 0,
      top: 0,
      width: 360,
      height: 216,
      anchor: null,
      series: seriesFrom(this.session.sheet(source.sheetId), source.box, seriesBy),
      parts: {},
    };
    this.session.model.changeSheet(this.sheetId, { charts: [...this.#records, record] });
    return new Chart(this.session, this.sheetId, record.id);
  }
  get #records(): readonly ChartRecord[] {
    return this.session.sheet(this.sheetId).charts;
  }
}
