/** Which tables of summary sheets have filter buttons. */
import type { SheetTable } from './sheet-plan';

/** From this many rows on; on a shorter table they only hide its headers. */
const FILTERED_ROWS = 15;

export const hasFilter = ({ rows, isWhole }: SheetTable): boolean => !isWhole && rows > FILTERED_ROWS;
