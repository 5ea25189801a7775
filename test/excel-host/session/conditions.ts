/** The conditions under which Excel answers: slow, silent, busy with a cell, small in what it takes. */

/** Excel on the web takes and gives at most this many bytes at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export class Conditions {
  /** Milliseconds before each answer. */
  latency = 0;
  /** Never answers. */
  isSilent = false;
  payloadLimit = PAYLOAD_LIMIT;
  /** Another workbook is in front: names of a single sheet cannot be reached then (oj#6365). */
  isBehindAnother = false;
  /** Excel keeps its events back, as it does for seconds, or until somebody points at the pane (oj#521, oj#1502). */
  holdsEvents = false;
  #cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  get isEditingCell(): boolean {
    return this.#cellEdit !== null;
  }
  /** The user has a cell open, until endCellEdit. */
  beginCellEdit(): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#cellEdit = { ended, end };
  }
  endCellEdit(): void {
    this.#cellEdit?.end();
    this.#cellEdit = null;
  }
  async untilCellEditEnds(): Promise<void> {
    await this.#cellEdit?.ended;
  }
}
