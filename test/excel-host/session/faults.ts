/** Faults that a test asks for: the n-th action or sync fails with a code of Excel's. */
import { ExcelError, type ExcelCode } from '../wire/errors';

interface ActionFault {
  readonly matches: (label: string) => boolean;
  /** Counts down to 0, which fails. */
  remaining: number;
  readonly code: ExcelCode;
  /** True for a member that fails every time. */
  readonly always: boolean;
  readonly writesOnly: boolean;
}

export class Faults {
  #actions: ActionFault[] = [];
  readonly #syncs = new Map<number, ExcelCode>();
  #syncsSeen = 0;
  /** How many faults have struck since the last reset. */
  struck = 0;

  /** The `nth` action (from 1) of the syncs that write fails; with 'any', of all syncs. */
  failAction(nth: number, code: ExcelCode = 'GeneralException', scope: 'write' | 'any' = 'write'): void {
    const writesOnly = scope === 'write';
    this.#actions.push({ matches: () => true, remaining: nth, code, always: false, writesOnly });
  }
  /** Every use of a member fails: "Worksheet.activate()", "Range.values=". */
  failMember(label: string, code: ExcelCode): void {
    const matches = (seen: string): boolean => seen === label;
    this.#actions.push({ matches, remaining: 1, code, always: true, writesOnly: false });
  }
  /** The `nth` sync from now (from 1) fails as a whole, before any of its actions. */
  failSync(nth: number, code: ExcelCode = 'GeneralException'): void {
    this.#syncs.set(this.#syncsSeen + nth, code);
  }
  reset(): void {
    this.#actions = [];
    this.#syncs.clear();
    this.struck = 0;
  }

  beforeSync(): ExcelError | null {
    this.#syncsSeen += 1;
    const code = this.#syncs.get(this.#syncsSeen);
    if (code === undefined) return null;
    this.struck += 1;
    return new ExcelError(code);
  }
  /** Throws where this action is to fail. */
  beforeAction(label: string, isWriteSync: boolean): void {
    for (const fault of this.#actions) {
      if (fault.remaining <= 0 || (fault.writesOnly && !isWriteSync) || !fault.matches(label)) continue;
      if (!fault.always) fault.remaining -= 1;
      if (fault.remaining > 0 && !fault.always) continue;
      this.struck += 1;
      throw new ExcelError(fault.code, label.replace(/[()={].*$/, ''));
    }
  }
}
