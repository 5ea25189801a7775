/** Holds the state that the pane shows, and tells whoever draws it that it is another. */
import type { PaneView } from '../../app/pane-requests';
import { reducePane, startState, type Notice, type PaneEvent, type PaneState } from './pane-state';

export class StateHolder {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(view: PaneView) {
    this.state = startState(view);
  }

  readonly get = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(event: PaneEvent): void {
    this.state = reducePane(this.state, event);
    for (const listener of this.listeners) listener();
  }

  notice(notice: Notice | null): void {
    this.put({ type: 'noticed', notice });
  }
}
