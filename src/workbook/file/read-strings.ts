/** Reads the texts that a workbook's cells share; runs of rich text are joined, phonetic guides left out. */
import { XmlScan } from './xml-scan';
import { decodeCellText } from './xml-text';

/** At the open tag of `si` or `is`: its text, up to and with the close tag. */
export function readRichText(scan: XmlScan): string {
  const depth = scan.depth;
  let text = '';
  for (let event = scan.next(); scan.depth >= depth && event !== 'end'; event = scan.next()) {
    if (event !== 'open') continue;
    if (scan.name === 't') text += scan.readText();
    else if (scan.name === 'rPh') scan.skip();
  }
  return decodeCellText(text);
}

/** In the order in which cells number them. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  const scan = new XmlScan(xml);
  for (let event = scan.next(); event !== 'end'; event = scan.next()) {
    if (event === 'open' && scan.name === 'si') strings.push(readRichText(scan));
  }
  return strings;
}
