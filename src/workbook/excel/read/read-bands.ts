/** Reads cells: values, shown texts and number formats of bands of rows, as many at once as go through one answer. */
import type { Area } from '../../../model/grid';
import { inBatches } from '../host/in-batches';
import { hostCode } from '../host/map-host-error';
import { SAFE_CELLS, cannotFit } from '../host/payload-size';
import type { Queued } from './read-outline';
import { cellsIn, rangeAt, splitRows } from '../host/sheet-area';

export interface Band {
  readonly sheet: string;
  readonly area: Area;
  /** Rows are asked one by one whether they are hidden. */
  readonly someHidden: boolean;
  /** Formulas in place of what they come to, and nothing but these. */
  readonly asFormulas?: true;
}

/** [row][column], as Excel gives them: empty is "". */
export interface BandCells {
  readonly band: Band;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows of the band that are hidden, from 0; empty where it was not asked. */
  readonly hidden: readonly number[];
}

/** Leaf properties of a band. */
export const CELLS = 'values,text,numberFormat';

export const hiddenIn = (rows: Excel.RowProperties[]): number[] =>
  rows.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : []));

function queueBand({ workbook }: Excel.RequestContext, band: Band): Queued<BandCells> {
  const range = rangeAt(workbook.worksheets.getItem(band.sheet), band.area).load(
    band.asFormulas ? 'formulas' : CELLS,
  );
  const rows = band.someHidden ? range.getRowProperties({ rowHidden: true }) : null;
  return {
    take: () => ({
      band,
      values: band.asFormulas ? range.formulas : range.values,
      texts: band.asFormulas ? [] : range.text,
      formats: band.asFormulas ? [] : (range.numberFormat as string[][]),
      hidden: rows ? hiddenIn(rows.value) : [],
    }),
  };
}

/** One round trip. */
async function readTogether(context: Excel.RequestContext, bands: readonly Band[]): Promise<BandCells[]> {
  const queued = bands.map((band) => queueBand(context, band));
  await context.sync();
  return queued.map(({ take }) => take());
}

const total = (bands: readonly Band[]): number => bands.reduce((sum, { area }) => sum + cellsIn(area), 0);

/** Batches of bands that surely fit an answer each; long bands are cut. */
const batchSafely = (bands: readonly Band[], most: number): Band[][] =>
  inBatches(
    bands.flatMap((band) => splitRows(band.area, most).map((area) => ({ ...band, area }))),
    ({ area }) => cellsIn(area),
    most,
  );

/** Excel on the web says this of an answer above 5 MB; a read can safely be asked again in parts. */
const isTooLarge = (error: unknown): boolean => hostCode(error) === 'ResponsePayloadSizeLimitExceeded';

/**
 * One round trip where everything fits an answer; otherwise as few as are sure to do.
 *
 * @param askAgain for what was asked together with the cells: a refused answer takes it along
 */
export async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  askAgain?: () => Promise<void>,
): Promise<BandCells[]> {
  if (bands.length === 0) return [];
  const cells = total(bands);
  if (!cannotFit(cells)) {
    try {
      return await readTogether(context, bands);
    } catch (error) {
      if (!isTooLarge(error) || cells <= 1) throw error;
      await askAgain?.();
    }
  }
  return readInParts(context, bands, Math.min(SAFE_CELLS, Math.ceil(cells / 2)));
}

async function readInParts(
  context: Excel.RequestContext,
  bands: readonly Band[],
  most: number,
): Promise<BandCells[]> {
  const read: BandCells[] = [];
  for (const batch of batchSafely(bands, most)) {
    try {
      for (const cells of await readTogether(context, batch)) read.push(cells);
    } catch (error) {
      const cells = total(batch);
      // A single row that is too large cannot be cut further.
      if (!isTooLarge(error) || batch.every(({ area }) => area.rows === 1)) throw error;
      for (const part of await readInParts(context, batch, Math.ceil(cells / 2))) read.push(part);
    }
  }
  return read;
}
