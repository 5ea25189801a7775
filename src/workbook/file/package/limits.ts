/** How much a workbook may hold before it is refused: a small file can be made to fill the memory, or to take hours. */

import type { Counted } from '../../../model/problem';

/** All counts are of the whole book. */
export interface FileLimits {
  /** All parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked size over packed size, of the file as a whole and of each part that is read. */
  readonly ratio: number;
  /** Below this unpacked size the ratio is not looked at: short regular parts pack very well. */
  readonly ratioFreeBytes: number;
  /** Worksheets. Two that share a part count as two. */
  readonly sheets: number;
  /** Cells that the file writes down, filled or only formatted. */
  readonly cells: number;
  /** Cells of the rectangles that hold all content of each sheet, filled or not. */
  readonly area: number;
  /** XML elements of the parts that are read. */
  readonly elements: number;
  /** XML elements and attributes of the parts that are held as trees: the workbook, its names, relations and tables. */
  readonly treeElements: number;
  /** Merges, and places with drop-down lists or conditional formats. */
  readonly places: number;
}

export const MEGABYTE = 1_000_000;

export const DEFAULT_LIMITS: FileLimits = {
  unpackedBytes: 200 * MEGABYTE,
  ratio: 100,
  ratioFreeBytes: 5 * MEGABYTE,
  sheets: 255,
  cells: 1_250_000,
  area: 20_000_000,
  elements: 8_000_000,
  treeElements: 300_000,
  places: 100_000,
};

/** The limits on counts, so many times as large. */
export function timesTheCounts(times: number): Pick<FileLimits, Counted> {
  const { sheets, cells, area, elements, treeElements, places } = DEFAULT_LIMITS;
  return {
    sheets: sheets * times,
    cells: cells * times,
    area: area * times,
    elements: elements * times,
    treeElements: treeElements * times,
    places: places * times,
  };
}
