/** A pane that is open all day: reading again and again keeps nothing of what was read before. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Pane } from './pane';
import { startBook } from './start';

const wanted = process.env['TORTURE_REFRESHES'];
/** Ten times the first part, so that what grows with each refresh would show. */
const REFRESHES = Number(wanted ?? 60);
const FIRST = Math.ceil(REFRESHES / 10) + 10;
/** Bytes that a refresh may leave behind; an opened plan takes more, even one of eight rows. */
const MOST_LEFT = 20_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that nobody can reach is gone. */
async function inUse(): Promise<number> {
  for (let time = 0; time < 4; time++) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

it(
  'a pane that reads a changed plan again and again grows by nothing worth speaking of',
  async () => {
    const host = startBook('windows', true);
    const nothing = () => undefined;
    const pane = new Pane({ asked: nothing, mended: nothing, wrote: nothing });
    await pane.grant({ do: 'open' })?.job;
    let before = 0;
    for (let time = 1; time <= FIRST + REFRESHES; time++) {
      host.as('co-author').type('Action plan', 'F2', [[time % 2 === 0 ? 'Green' : 'Red']]);
      await pane.grant({ do: 'refresh' })?.job;
      expect(pane.store.get().opened?.plan.actions[0]?.status.written).toBe(time % 2 === 0 ? 'Green' : 'Red');
      // What the stand-in writes down of each request is its own.
      host.trace.reset();
      if (time === FIRST) before = await inUse();
    }
    const grown = (await inUse()) - before;
    if (wanted) process.stderr.write(`${REFRESHES} refreshes: ${Math.round(grown / REFRESHES)} bytes each\n`);
    expect(grown / REFRESHES).toBeLessThan(MOST_LEFT);
  },
  wanted ? 3_600_000 : 120_000,
);
