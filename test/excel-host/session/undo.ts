/** Excel's undo stack: what each write recorded, and what emptied it. */
import type { BookState } from '../model/state';

interface Step {
  readonly before: BookState;
}

export class UndoStack {
  readonly #steps: Step[] = [];
  /** Every call that emptied the stack: "Worksheet.delete". */
  readonly clearedBy: string[] = [];
  #groupDepth = 0;
  #groupStart: BookState | null = null;
  #clearedInBatch = false;

  get depth(): number {
    return this.#steps.length;
  }
  get isGrouping(): boolean {
    return this.#groupDepth > 0;
  }

  /** From here to endGroup all writes are one step. */
  beginGroup(): void {
    this.#groupDepth += 1;
    if (this.#groupDepth === 1) this.#groupStart = null;
  }
  endGroup(): void {
    this.#groupDepth -= 1;
    if (this.#groupDepth > 0) return;
    if (this.#groupStart) this.#steps.push({ before: this.#groupStart });
    this.#groupStart = null;
  }

  /** The pane that was writing has gone: what it wrote so far is one step. */
  abandonGroups(): void {
    if (this.#groupDepth === 0) return;
    this.#groupDepth = 1;
    this.endGroup();
  }

  beginBatch(): void {
    this.#clearedInBatch = false;
  }
  /** A batch that changed the workbook; nothing is recorded when it also emptied the stack. */
  record(before: BookState): 'step' | 'cleared' | 'grouped' {
    if (this.#clearedInBatch) return 'cleared';
    if (this.isGrouping) {
      this.#groupStart ??= before;
      return 'grouped';
    }
    this.#steps.push({ before });
    return 'step';
  }
  clear(reason: string): void {
    this.clearedBy.push(reason);
    this.#steps.length = 0;
    this.#groupStart = null;
    this.#clearedInBatch = true;
  }
  /** The workbook as it was before the last step; undefined where there is none. */
  takeBack(): BookState | undefined {
    return this.#steps.pop()?.before;
  }
}
