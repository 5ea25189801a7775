/** What a pane is given in tests: a day, a clipboard that takes anything, and no pauses that end by themselves. */
import { inExcel } from '../../src/taskpane/state/pane-host';
import type { Surroundings } from '../../src/taskpane/state/surroundings';

export const surroundingsOn = (day: string): Surroundings => ({
  today: () => day,
  place: 'position',
  copyText: async () => undefined,
  host: inExcel(async () => undefined),
  later: () => () => undefined,
  pause: async () => undefined,
});
