/** Sets the date in a made workbook's properties, so that the same content always gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';

/** `stamp` is "2024-09-05T09:00:00Z"; the parts of the zip are dated to the same day. */
export function fixDate(workbook: Uint8Array, stamp: string): Uint8Array {
  const parts = unzipSync(workbook);
  const properties = parts[PROPERTIES];
  if (!properties) throw new Error(`The workbook has no ${PROPERTIES}`);
  const dated = strFromU8(properties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp);
  // Zip dates are local times: noon keeps the day in any zone, a date without zone keeps the bytes.
  const mtime = new Date(`${stamp.slice(0, 10)}T12:00:00`);
  return zipSync({ ...parts, [PROPERTIES]: strToU8(dated) }, { mtime, level: 6 });
}
