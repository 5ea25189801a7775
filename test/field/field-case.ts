/**
 * What a case from the field is: a small workbook as its keeper would type it, and the right answer worked out by hand.
 *
 * A sheet is a block of lines, a line is a row, cells stand between bars: text, "text@g" with a fill, "@g" a fill alone,
 * "=2025-12-31" a real date, "#40" a number ("#0.4;0%" with a format), "!true" a ticked box, "|" a blank row.
 * Behind "=>" stands what the row's action must be read as: lifecycle, then a rating and bases ("words/assumed") where
 * they are asserted, then "| 1", the reference of its recommendation ("-" for none). A row without it is no action.
 */
import { cellOf } from '../layouts/entries';
import type { Made } from '../layouts/entries';
import type { FindingCode } from '../../src/check/finding';
import type { MadeSheet } from '../make/workbook';
import { BASES, isLifecycle, isRating } from '../../src/model/terms';
import type { Basis, Lifecycle, Rating } from '../../src/model/terms';

/** Codes of findings; the last two are of the method's list and may be newer than the reader's. */
type FieldCode = FindingCode | 'sheet-left-out' | 'recommendation-column-missing';

interface FieldAnswer {
  readonly lifecycle: Lifecycle;
  readonly rating?: Rating;
  /** Any of these; empty where the case does not say. */
  readonly basis: readonly Basis[];
  /** Reference of its recommendation, null for none; undefined where the case does not say. */
  readonly recommendation?: string | null;
}

export interface FieldSpec {
  readonly name: string;
  /** Why the right answer is right, or what was once read wrongly. */
  readonly why: string;
  /** Lines of each sheet, by its name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Excel tables, by the name of the sheet: an address ("A1:D6") or several. */
  readonly tables?: Readonly<Record<string, string | readonly string[]>>;
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>;
  /** References in plan order, "1 2 3"; "" for a plan without any; undefined where it is open. */
  readonly recommendations?: string;
  readonly themes?: readonly string[];
  /** What is counted, where it is not actions. */
  readonly unit?: 'recommendation';
  /** Codes that must be among the findings, and codes that must not. */
  readonly findings?: readonly FieldCode[];
  readonly notFindings?: readonly FieldCode[];
}

export interface FieldCase extends Omit<FieldSpec, 'sheets' | 'tables' | 'merges' | 'hiddenRows'> {
  readonly sheets: readonly MadeSheet[];
  readonly answers: readonly FieldAnswer[];
}

const isBasis = (word: string): word is Basis => BASES.includes(word as Basis);

function answerOf(written: string): FieldAnswer {
  const [reading = '', recommendation] = written.split('|').map((part) => part.trim());
  const words = reading.split(/[\s/]+/);
  const lifecycle = words.find(isLifecycle);
  const rating = words.find(isRating);
  const basis = words.filter(isBasis);
  const known = [lifecycle, rating, ...basis].filter((word) => word !== undefined);
  if (!lifecycle || known.length !== words.length) throw new Error(`No answer: ${written}`);
  return {
    lifecycle,
    basis,
    ...(rating && { rating }),
    ...(recommendation !== undefined && { recommendation: recommendation === '-' ? null : recommendation }),
  };
}

const cellIn = (written: string, struck: boolean): Made =>
  written.startsWith('!') ? written === '!true' : cellOf(written, undefined, struck);

function rowOf(line: string): Made[] {
  const struck = line.startsWith('~');
  const cells = line.slice(struck ? 1 : 0).split('|');
  return cells.map((cell) => cellIn(cell.trim(), struck && cell.trim() !== ''));
}

export function fieldCase({ sheets, tables, merges, hiddenRows, ...rest }: FieldSpec): FieldCase {
  const answers: FieldAnswer[] = [];
  const made = Object.entries(sheets).map(([name, lines], at): MadeSheet => {
    const rows = lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [row = '', answer] = line.split('=>');
        if (answer !== undefined) answers.push(answerOf(answer));
        return rowOf(row.trim());
      });
    return {
      name,
      rows,
      tables: [tables?.[name] ?? []].flat().map((area, n) => ({ name: `Table${at + 1}_${n + 1}`, area })),
      merges: merges?.[name] ?? [],
      hiddenRows: hiddenRows?.[name] ?? [],
    };
  });
  return { ...rest, sheets: made, answers };
}
