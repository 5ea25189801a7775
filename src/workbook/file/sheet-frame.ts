/**
 * Reads what surrounds the cells of a worksheet part. The file library passes over lists and colours of the newer form
 * that Excel keeps among a sheet's extensions: every list kept on another sheet is one.
 */
import type { Area } from '../../plan/grid';
import type { RawValidation } from '../common/allowed-values';
import { parsePlaces } from '../common/sheet-areas';
import type { Stretch } from './cut-text';
import { cutText } from './cut-text';
import { attributeOf, elementsIn, readTree, textIn, XmlDamage } from './xml-tree';

export interface SheetFrame {
  readonly validations: readonly RawValidation[];
  readonly conditionalColours: readonly Area[];
}

const OPEN_DATA = /<((?:[\w.-]+:)?sheetData)(?=[\s/>])[^<>]*>/;

/** Where the rows of the part begin and end; null where it has none. Throws `XmlDamage` where they do not end. */
export function findRows(xml: string): Stretch | null {
  const open = OPEN_DATA.exec(xml);
  if (!open || open[0].endsWith('/>')) return null;
  const to = xml.lastIndexOf(`</${open[1]}`);
  if (to < 0) throw new XmlDamage('cut short');
  return [open.index + open[0].length, to];
}

/** The part as it would be if no cell had been filled in. */
function withoutCells(xml: string): string {
  const rows = findRows(xml);
  return rows ? cutText(xml, [rows]) : xml;
}

/** What tells the newer form: its place stands inside it as an element of its own. */
const COLOURING = ['fill', 'colorScale', 'iconSet'];

/** Throws `XmlDamage` where the part is no worksheet or does not hold together around its cells. */
export function readFrame(xml: string): SheetFrame {
  const root = readTree(withoutCells(xml), 'worksheet');
  const validations = elementsIn(root, 'dataValidation').flatMap((validation) => {
    const places = textIn(validation, 'sqref');
    const source = textIn(validation, 'formula1');
    if (!places || !source || attributeOf(validation, 'type') !== 'list') return [];
    return { areas: parsePlaces(places), source };
  });
  const conditionalColours = elementsIn(root, 'conditionalFormatting').flatMap((format) => {
    const places = textIn(format, 'sqref');
    return places && COLOURING.some((kind) => elementsIn(format, kind).length > 0) ? parsePlaces(places) : [];
  });
  return { validations, conditionalColours };
}
