/**
 * Knows our own changes when Excel tells of them: by sheet, address and value, never by the clock, since Excel may tell late.
 * One record for the page: the pane has to know what the ribbon has written.
 */
import { cellAddress, parseArea } from '../../../model/address';
import { isInArea } from '../../../model/areas';
import type { CellRef } from '../../../model/grid';
import { isCouncils, isKept, type SheetKind } from '../../../model/own-names';
import type { ChangeHint } from '../../workbook';

/** What Excel tells of a change; who did it only of values, and only since ExcelApi 1.14. */
export interface Change {
  readonly what: 'values' | 'looks' | 'deleted';
  readonly source: string;
  readonly worksheetId: string;
  readonly triggerSource?: string | undefined;
  readonly address?: string | undefined;
  /** Of a single cell. */
  readonly valueAfter?: unknown;
}

/** Cells that were fixed and are still known by their sheet: more than anybody fixes at once. */
const MOST_FIXED = 1000;

export class OwnChanges {
  /** What our sheets are, by Excel's ids. */
  #kinds: ReadonlyMap<string, SheetKind> = new Map();
  /** What was written into cells of the plan and not heard of yet, by sheet id and address. */
  readonly #expected = new Map<string, string>();
  #fixed: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[] = [];
  #writing = 0;
  #held: (() => void)[] = [];

  /** All sheets of ours, as they were just read. */
  learnAll(kinds: ReadonlyMap<string, SheetKind>): void {
    this.#kinds = kinds;
  }
  /** Sheets of ours that were just written. */
  learn(id: string, kind: SheetKind): void {
    this.#kinds = new Map([...this.#kinds, [id, kind]]);
  }
  fixed(sheetId: string, { row, column }: Pick<CellRef, 'row' | 'column'>, value: string): void {
    this.#expected.set(`${sheetId} ${cellAddress(row, column)}`, value);
    this.#fixed = [...this.#fixed, { sheetId, row, column }].slice(-MOST_FIXED);
  }

  /** What Excel tells while we write is judged when it is known what was written. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.#writing += 1;
    try {
      return await write();
    } finally {
      this.#writing -= 1;
      if (this.#writing === 0) for (const judge of this.#held.splice(0)) judge();
    }
  }
  hear(change: Change, listener: (hint: ChangeHint) => void): void {
    if (this.#writing > 0) {
      this.#held.push(() => this.hear(change, listener));
      return;
    }
    const hint = this.#judge(change);
    if (hint !== null) listener(hint);
  }

  /** Null for what is our own, or changes nothing that is read. */
  #judge(change: Change): ChangeHint | null {
    const kind = this.#kinds.get(change.worksheetId);
    if (kind && !isCouncils(kind)) return this.#judgeOurs(change, kind);
    if (change.source === 'Remote' || change.what === 'deleted') return 'changed';
    const cells = this.#fixedIn(change);
    if (cells.length === 0) return change.triggerSource === 'ThisLocalAddin' ? 'perhaps' : 'changed';
    return this.#isEcho(change) ? null : 'perhaps';
  }

  /** A summary is not read; what a person does to what is kept by hand counts. Where one of ours goes, what is said of it is looked at again. */
  #judgeOurs({ what, source, triggerSource }: Change, kind: SheetKind): ChangeHint | null {
    if (what === 'deleted') return 'perhaps';
    if (!isKept(kind) || what === 'looks') return null;
    if (source === 'Remote') return 'changed';
    return triggerSource === 'ThisLocalAddin' ? null : 'perhaps';
  }

  #fixedIn({ worksheetId, address }: Change): readonly unknown[] {
    const area = address === undefined ? null : parseArea(address.replaceAll('$', ''));
    return area === null
      ? []
      : this.#fixed.filter(
          ({ sheetId, row, column }) => sheetId === worksheetId && isInArea(area, row, column),
        );
  }

  /** The value that we wrote, told for the first time; whatever else is told of the cell ends the waiting for it. */
  #isEcho({ what, worksheetId, address, valueAfter, triggerSource }: Change): boolean {
    if (what !== 'values') return false;
    const key = `${worksheetId} ${address ?? ''}`;
    const expected = this.#expected.get(key);
    this.#expected.delete(key);
    if (expected === undefined) return false;
    return valueAfter === undefined ? triggerSource === 'ThisLocalAddin' : String(valueAfter) === expected;
  }
}

/** Of this page. */
export const OWN_CHANGES = new OwnChanges();
