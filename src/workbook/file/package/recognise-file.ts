/** Tells from its first bytes what a file is, where it is not a workbook that can be read. */
import { Problem } from '../../../model/problem';
import type { Budget } from './budget';
import { mainPart } from '../read/read-book';
import type { ZipParts } from './zip-parts';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isEmptyZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
/** The container of Excel 97-2003, and of encrypted workbooks. */
const isCompound = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** How a compound file names the stream that holds an encrypted workbook: in 16-bit characters. */
const ENCRYPTED = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));

function contains(bytes: Uint8Array, sought: Uint8Array): boolean {
  const first = sought[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < sought.length && bytes[at + matched] === sought[matched]) matched++;
    if (matched === sought.length) return true;
  }
  return false;
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** Throws a `Problem` for whatever is no zip file: nothing, an old or encrypted workbook, text, a picture. */
export function refuseOtherFiles(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Problem('not-a-workbook', { file: name, found: 'empty' });
  if (isCompound(bytes)) {
    throw new Problem(contains(bytes, ENCRYPTED) ? 'password-protected' : 'old-excel-format', { file: name });
  }
  if (isZip(bytes)) return;
  if (/\.(csv|tsv)$/i.test(name)) throw new Problem('csv', { file: name });
  throw new Problem('not-a-workbook', { file: name, found: isEmptyZip(bytes) ? 'zip' : 'other' });
}

/** The workbook part of a zip file. Throws a `Problem` where it holds anything else. */
export function findWorkbookPart(name: string, zip: ZipParts, budget: Budget): string {
  if (zip.text('mimetype')?.startsWith(OPEN_DOCUMENT))
    throw new Problem('open-document-format', { file: name });
  const part = mainPart(zip, budget);
  if (part === null || !zip.has(part)) throw new Problem('not-a-workbook', { file: name, found: 'zip' });
  if (/\.bin$/i.test(part)) throw new Problem('not-a-workbook', { file: name, found: 'xlsb' });
  return part;
}
