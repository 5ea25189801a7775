/**
 * The mark that the product leaves on a sheet it writes: two names of the workbook, one for the area that was written and
 * one for facts about it. They say whose the sheet is and whether it is whole, in whatever language its cells speak.
 */
import { SHEET_KINDS, type SheetKind } from './own-names';

export interface SheetMark {
  readonly kind: SheetKind;
  /** Which variant of the sheet's name it was written under, from 1: under another name the sheet is the user's. */
  readonly number: number;
  /** "writing" stays where a write was broken off. */
  readonly state: 'whole' | 'writing';
  /** The ISO day that the sheet speaks for; null where it speaks for none. */
  readonly asAt: string | null;
  /** Grows by one with every write into the workbook: of two sheets of a kind, the later has the larger one. */
  readonly serial: number;
  /** Charts of the user's that stood there before the write. */
  readonly otherCharts: number;
  /** Of what was written, so that what a person added can be told; "" where nothing was finished yet. */
  readonly print: string;
  /** The print before that one: Undo takes back cells, but not always names. */
  readonly printBefore: string;
}

export const areaName = ({ kind, number }: Pick<SheetMark, 'kind' | 'number'>): string =>
  `Rag.${kind}.${number}`;
export const factsName = (mark: Pick<SheetMark, 'kind' | 'number'>): string => `${areaName(mark)}.mark`;

/** Both names of each of these marks, in lower case. */
export const markNames = (
  sheets: readonly { readonly mark: Pick<SheetMark, 'kind' | 'number'> }[],
): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ mark }) => [areaName(mark), factsName(mark)]).map((name) => name.toLowerCase()));

/** The facts as the text that a name of the workbook can stand for: `="whole;2024-09-05;3;0;1f2e;"`. */
export const writeFacts = ({ state, asAt, serial, otherCharts, print, printBefore }: SheetMark): string =>
  `="${[state, asAt ?? '', serial, otherCharts, print, printBefore].join(';')}"`;

const FACTS =
  /^=?"(whole|writing);(\d{4}-\d{2}-\d{2})?;(\d{1,9});(\d{1,4});([0-9a-f]{0,16});([0-9a-f]{0,16})"$/;
const NAME = /^rag\.([a-z]+)\.(\d{1,4})\.mark$/;

/** Null where name or text is none of ours. */
export function readFacts(name: string, text: string): SheetMark | null {
  const [, word, number] = NAME.exec(name.toLowerCase()) ?? [];
  const kind = SHEET_KINDS.find((one) => one === word);
  const facts = FACTS.exec(text.trim());
  if (!kind || !facts) return null;
  const [, state, asAt, serial, charts, print = '', printBefore = ''] = facts;
  return {
    kind,
    number: Number(number),
    state: state === 'whole' ? 'whole' : 'writing',
    asAt: asAt ?? null,
    serial: Number(serial),
    otherCharts: Number(charts),
    print,
    printBefore,
  };
}
