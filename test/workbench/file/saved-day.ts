/** The day on which a workbook was last saved, as its file says: that of a sample is the day that it was made for. */
import { strFromU8, unzipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';

/** @returns "2025-09-26", or null where the file does not say it */
export function savedDay(bytes: Uint8Array): string | null {
  const part = unzipSync(bytes, { filter: ({ name }) => name === PROPERTIES })[PROPERTIES];
  const [, day = null] =
    /<dcterms:modified[^>]*>(\d{4}-\d{2}-\d{2})T/.exec(part ? strFromU8(part) : '') ?? [];
  return day;
}
