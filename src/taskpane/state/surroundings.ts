/** What the page around the pane gives it: the clock and the clipboard, a pause, and where it stands. */
import type { Pause } from '../../app/in-slices';
import type { PanePlace } from '../../app/pane-requests';
import type { IsoDate } from '../../model/days/day';
import type { PaneHost } from './pane-host';

export interface Surroundings {
  readonly today: () => IsoDate;
  /** @throws where the page may not write to the clipboard */
  readonly copyText: (text: string) => Promise<void>;
  readonly place: PanePlace;
  readonly host: PaneHost;
  /** Does the work after a pause. Returns how to leave it. */
  readonly later: (work: () => void) => () => void;
  readonly pause: Pause;
}
