/** Work that is done one after another, in the order in which it was asked for. */
export class JobQueue {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** Begins at once where nothing is under way. @param work never fails: what goes wrong in it, it says itself */
  add(work: () => Promise<void>): Promise<void> {
    const turn = this.waiting === 0 ? work() : this.last.then(work);
    this.waiting += 1;
    this.last = turn.finally(() => {
      this.waiting -= 1;
    });
    return this.last;
  }
}
