/** Opens a workbook that was made here in a window of its own: it has no name, and nothing is saved, until the user does. */
import { mapHostError } from '../host/map-host-error';
import { watchAnswer, type SlowListener } from '../host/watch-answer';

/** As many bytes at a time as a call takes arguments everywhere; whole letters of base64. */
const AT_ONCE = 3 * 8_192;

function inBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))));
  return parts.join('');
}

/** @throws Problem 'host-too-old' where this Excel opens no second workbook, 'host-busy', 'host-failed' */
export async function openNewWorkbook(bytes: Uint8Array, onSlow: SlowListener): Promise<void> {
  try {
    await watchAnswer(Excel.createWorkbook(inBase64(bytes)), onSlow);
  } catch (error) {
    throw mapHostError(error);
  }
}
