/** Refuses to copy what would not be the same with a change in it: signed workbooks, the strict form, a protected structure. */
import { Problem } from '../../../model/problem';
import { attributeText, isOn } from '../package/xml-text';
import type { ZipParts } from '../package/zip-parts';
import type { BookFrame } from './book-frame';
import { childOf, rawAttribute } from './elements';

const STRICT = 'http://purl.oclc.org/ooxml/';
const SIGNED = /^_xmlsignatures\//i;
const MACROS_SIGNED = /(^|\/)vbaProjectSignature[^/]*\.bin$/i;

export interface CopyRules {
  /** Of the workbook, for the sentence. */
  readonly name: string;
  /** Sheets come or go, and not only cells change. */
  readonly changesSheets: boolean;
  /** The protection of the structure has been asked about. */
  readonly force: boolean;
}

/** Throws a `Problem`: no-copy. */
export function refuseCopy(
  zip: ZipParts,
  frame: BookFrame,
  { name: file, changesSheets, force }: CopyRules,
): void {
  const refuse = (reason: 'signed' | 'strict' | 'macros-signed' | 'structure'): never => {
    throw new Problem('no-copy', { file, reason });
  };
  if (zip.names.some((part) => SIGNED.test(zip.keyOf(part)))) refuse('signed');
  if (frame.xml.slice(frame.root.from, frame.root.opened).includes(STRICT)) refuse('strict');
  if (!changesSheets) return;
  if (zip.names.some((part) => MACROS_SIGNED.test(part))) refuse('macros-signed');
  const protection = childOf(frame.root, 'workbookProtection');
  const locked = protection && attributeText(rawAttribute(frame.xml, protection, 'lockStructure'));
  if (isOn(locked) && !force) refuse('structure');
}
