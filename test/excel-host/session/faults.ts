/** Faults that a test asks for: the n-th action or sync fails with a code of Excel's. */
import { ExcelError, type ExcelCode } from '../wire/errors';

interface ActionFault {
  readonly matches: (label: string) => boolean;
  /** Counts down to 0, which fails. */
  remaining: number;
  readonly code: ExcelCode;
  /** True for a member that fails every time. */
  readonly always: boolean;
  /** In which syncs it strikes. */
  readonly where: 'any' | 'write' | 'group';
}

/** What comes of a sync that Excel has done, or never got to, in place of its answer. */
export interface LostAnswer {
  /** Excel did all of it before the answer was lost. */
  readonly isDone: boolean;
  /** What the add-in is told; null where it never hears of it, as when the pane is closed. */
  readonly code: ExcelCode | null;
}

/** What a fault can depend on. */
export interface SyncCircumstances {
  readonly isWrite: boolean;
  /** Inside a merged undo group. */
  readonly isGrouped: boolean;
}

export class Faults {
  #actions: ActionFault[] = [];
  readonly #syncs = new Map<number, ExcelCode>();
  readonly #lost = new Map<number, LostAnswer>();
  #syncsSeen = 0;
  /** How many faults have struck since the last reset. */
  struck = 0;

  /** The `nth` action (from 1) of the syncs that write fails; with 'any', of all syncs. */
  failAction(nth: number, code: ExcelCode = 'GeneralException', scope: 'write' | 'any' = 'write'): void {
    this.#actions.push({ matches: () => true, remaining: nth, code, always: false, where: scope });
  }
  /** Every use of a member fails: "Worksheet.activate()", "Range.values=". */
  failMember(label: string, code: ExcelCode): void {
    this.#addMember(label, code, 'any');
  }
  /** A member that Excel cannot undo: UndoNotSupported inside a merged undo group, and no fault outside one. */
  refuseInGroup(label: string): void {
    this.#addMember(label, 'UndoNotSupported', 'group');
  }
  #addMember(label: string, code: ExcelCode, where: ActionFault['where']): void {
    const matches = (seen: string): boolean => seen === label;
    this.#actions.push({ matches, remaining: 1, code, always: true, where });
  }
  /** The `nth` sync from now (from 1) fails as a whole, before any of its actions. */
  failSync(nth: number, code: ExcelCode = 'GeneralException'): void {
    this.#syncs.set(this.#syncsSeen + nth, code);
  }
  /** The `nth` sync from now (from 1) has no answer of its own. */
  loseAnswer(nth: number, lost: LostAnswer): void {
    this.#lost.set(this.#syncsSeen + nth, lost);
  }
  reset(): void {
    this.#actions = [];
    this.#syncs.clear();
    this.#lost.clear();
    this.struck = 0;
  }

  beforeSync(): ExcelError | null {
    this.#syncsSeen += 1;
    const code = this.#syncs.get(this.#syncsSeen);
    if (code === undefined) return null;
    this.struck += 1;
    return new ExcelError(code);
  }
  /** What is to become of the answer of the sync that was begun last; undefined where it arrives. */
  lostAnswer(): LostAnswer | undefined {
    const lost = this.#lost.get(this.#syncsSeen);
    if (lost) this.struck += 1;
    return lost;
  }
  /** Throws where this action is to fail. */
  beforeAction(label: string, { isWrite, isGrouped }: SyncCircumstances): void {
    for (const fault of this.#actions) {
      const isHere = fault.where === 'any' || (fault.where === 'write' ? isWrite : isGrouped);
      if (fault.remaining <= 0 || !isHere || !fault.matches(label)) continue;
      if (!fault.always) fault.remaining -= 1;
      if (fault.remaining > 0 && !fault.always) continue;
      this.struck += 1;
      throw new ExcelError(fault.code, label.replace(/[()={].*$/, ''));
    }
  }
}
