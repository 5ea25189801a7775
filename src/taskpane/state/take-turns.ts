/** The pause between slices of long work: lets the page answer where it has been kept busy, and costs nothing where it has not. */
import type { Pause } from '../../app/in-slices';

/** From then on a person may feel it. With the slice that comes after, a turn stays within 150 ms on a usual machine. */
const BUSY_MS = 50;

/** Not a timer: those of a page that is out of sight are slowed to one a second. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export function takeTurns(): Pause {
  let since = -Infinity;
  return async () => {
    if (performance.now() - since < BUSY_MS) return;
    await nextTask();
    since = performance.now();
  };
}
