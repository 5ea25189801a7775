/** What a pane is given in tests: a day, a clipboard that takes anything, and no pauses that end by themselves. */
import { IN_EXCEL } from '../../src/taskpane/state/pane-host';
import type { Surroundings } from '../../src/taskpane/state/surroundings';

export const surroundingsOn = (day: string): Surroundings => ({
  today: () => day,
  place: 'position',
  copyText: async () => undefined,
  host: IN_EXCEL,
  later: () => () => undefined,
  pause: async () => undefined,
});
