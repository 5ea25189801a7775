/** How much a workbook may unpack to before it is refused: a small file can be made to fill the memory. */

export interface FileLimits {
  /** All parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked size over packed size, of the file as a whole and of each part that is read. */
  readonly ratio: number;
  /** Below this unpacked size the ratio is not looked at: short regular parts pack very well. */
  readonly ratioFreeBytes: number;
}

export const MEGABYTE = 1_000_000;

export const DEFAULT_LIMITS: FileLimits = {
  unpackedBytes: 200 * MEGABYTE,
  ratio: 100,
  ratioFreeBytes: 5 * MEGABYTE,
};
