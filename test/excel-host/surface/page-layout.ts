/** Excel.PageLayout: how a sheet is printed. */
import type { Box } from '../model/box';
import type { PageRecord } from '../model/records';
import type { Session } from '../session/session';
import { ExcelError, invalidArgument } from '../wire/errors';
import { choice, flag, number } from '../wire/fields';
import { FieldObject, type Shape } from '../wire/wire-object';
import { HeaderFooterGroup } from './header-footer';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { boxOf, type RangeLike } from './range-geometry';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'Executive', 'Tabloid', 'B4', 'B5'];
const POINTS_OF: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const ZOOMS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

export class PageLayout extends FieldObject {
  static override readonly shape: Shape = {
    type: 'PageLayout',
    scalars: ['zoom'],
    fields: {
      orientation: choice('Portrait', ['Portrait', 'Landscape']),
      paperSize: choice('A4', PAPERS),
      blackAndWhite: flag(false),
      centerHorizontally: flag(false),
      centerVertically: flag(false),
      draftMode: flag(false),
      printGridlines: flag(false),
      printHeadings: flag(false),
      printOrder: choice('DownThenOver', ['DownThenOver', 'OverThenDown']),
      leftMargin: number(51),
      rightMargin: number(51),
      topMargin: number(54),
      bottomMargin: number(54),
      headerMargin: number(22),
      footerMargin: number(22),
    },
    children: ['headersFooters'],
  };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  get #page(): PageRecord {
    return this.session.sheet(this.sheetId).page;
  }
  #change(patch: Partial<PageRecord>): void {
    if (!this.session.flavour.hasPrinter) throw new ExcelError('GeneralException', 'PageLayout');
    this.session.model.changeSheet(this.sheetId, { page: { ...this.#page, ...patch } });
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    return this.#page.fields;
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    this.#change({ fields: { ...this.#page.fields, ...patch } });
  }

  /** { scale } in per cent, or { horizontalFitToPages, verticalFitToPages }. */
  get zoom(): unknown {
    return this.#page.zoom;
  }
  set zoom(zoom: unknown) {
    const isZoom =
      zoom !== null && typeof zoom === 'object' && Object.keys(zoom).every((key) => ZOOMS.includes(key));
    if (!isZoom) throw invalidArgument('PageLayout.zoom');
    this.#change({ zoom: zoom as Record<string, unknown> });
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheetId);
  }

  setPrintTitleRows(rows: RangeLike): void {
    this.#change({ titleRows: boxOf(rows, 'PageLayout.setPrintTitleRows') });
  }
  setPrintTitleColumns(columns: RangeLike): void {
    this.#change({ titleColumns: boxOf(columns, 'PageLayout.setPrintTitleColumns') });
  }
  /** Top, bottom, left, right, header and footer, in "Points", "Inches" or "Centimeters". */
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = POINTS_OF[unit];
    if (points === undefined) throw invalidArgument('PageLayout.setPrintMargins');
    for (const [side, size] of Object.entries(margins)) this.writeField(`${side}Margin`, size * points);
  }
  setPrintArea(area: RangeLike): void {
    this.#change({ printArea: boxOf(area, 'PageLayout.setPrintArea') });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#rangeOrNull(this.#page.titleRows);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#rangeOrNull(this.#page.titleColumns);
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.#page;
    return printArea && new RangeAreas(this.session, this.sheetId, [printArea]);
  }
  #rangeOrNull(box: Box | null): Range | null {
    return box && new Range(this.session, this.sheetId, box);
  }
}
