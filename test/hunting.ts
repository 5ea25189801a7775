/** What `npm run torture` asks of whatever is tried at random: how long it may last, and a word about how far it has come. */
import { appendFileSync } from 'node:fs';

const seconds = Number(process.env['TORTURE_SECONDS'] ?? 0);

/** For fast-check: what was tried when the seconds are over counts. Nothing where no time was set. */
export const TIME_LIMIT: { readonly interruptAfterTimeLimit?: number } =
  seconds > 0 ? { interruptAfterTimeLimit: seconds * 1000 } : {};

interface Telling {
  readonly tried: () => void;
  readonly done: () => void;
}

/**
 * Tells of every so many cases that were tried; whoever runs the hunt reads the file even where the hunt never ends.
 *
 * @param stride cases between two words
 */
export function telling(what: string, stride = 200): Telling {
  const path = process.env['TORTURE_REPORT'];
  let count = 0;
  let told = 0;
  const tell = (): void => {
    if (path && count > told) appendFileSync(path, `${what} ${count - told}\n`);
    told = count;
  };
  return {
    tried: () => {
      count++;
      if (count % stride === 0) tell();
    },
    done: tell,
  };
}
