/** A value that can be watched: whoever draws it is told when another takes its place. */
export class Watched<Value> {
  private readonly watchers = new Set<() => void>();

  constructor(private value: Value) {}

  readonly get = (): Value => this.value;

  /** @returns how to stop watching */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  protected set(value: Value): void {
    this.value = value;
    for (const watcher of this.watchers) watcher();
  }
}
