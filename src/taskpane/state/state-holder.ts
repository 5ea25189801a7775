/** Holds the state that the pane shows: another one with everything that happens. */
import type { PanePlace } from '../../app/pane-requests';
import { reducePane, startState, type Notice, type PaneEvent, type PaneState } from './pane-state';
import { Watched } from './watched';

export class StateHolder extends Watched<PaneState> {
  constructor(place: PanePlace) {
    super(startState(place));
  }

  put(event: PaneEvent): void {
    this.set(reducePane(this.get(), event));
  }

  notice(notice: Notice | null): void {
    this.put({ type: 'noticed', notice });
  }
}
