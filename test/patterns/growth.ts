/** How the work of a reader grows with its text, told by comparing lengths in one run: never how long it takes. */
import { textOf, type HostileText } from './hostile-texts';

export type Reader = (text: string) => unknown;

/** What the processor has done for us so far, in milliseconds: waiting while others use it does not count. */
function workSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Work on a text: the least of several runs, since a busy machine only ever adds. */
function least(read: Reader, text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = workSoFar();
    read(text);
    best = Math.min(best, workSoFar() - before);
  }
  return best;
}

/** Shorter work than this is lost in the clock's own grain, and not compared. */
const GRAIN = 0.5;
/** Four times the text: four times the work where it grows in step, sixteen where with the square. */
const STEP = 4;
const TOO_STEEP = 9;
/** Every text is tried at these; the first ones are for work that doubles with every character. */
const SHORT = [24, 48, 256, 2048];
/** The texts that take longest are tried at these as well. */
const LONG = [16_384, 100_000];
const TRIED_LONG = 2;

/** The length at which the work was seen to grow out of step with the text; null where it never was. */
function steepAt(read: Reader, hostile: HostileText, lengths: readonly number[]): number | null {
  for (const length of lengths) {
    const long = textOf(hostile, length);
    if (least(read, long, 1) < GRAIN) continue;
    const short = textOf(hostile, length / STEP);
    // Looked at again and again before it is believed; what grows with the square grows so every time, and is never lost in the grain.
    const isSteep = [1, 2, 4, 8, 16].every((runs) => {
      const work = least(read, long, runs);
      return work >= GRAIN && work > TOO_STEEP * least(read, short, runs * STEP);
    });
    if (isSteep) return length;
  }
  return null;
}

interface Lengths {
  readonly short: readonly number[];
  readonly long: readonly number[];
}

/** The first text over which the reader's work grows faster than the text, as words for a failure; null where none. */
export function steepText(
  read: Reader,
  texts: readonly HostileText[],
  { short, long }: Lengths = { short: SHORT, long: LONG },
): string | null {
  const firstSteep = (tried: readonly HostileText[], lengths: readonly number[]): string | null => {
    for (const hostile of tried) {
      const length = steepAt(read, hostile, lengths);
      if (length !== null) return `${JSON.stringify(hostile)} from ${length} characters`;
    }
    return null;
  };
  const steep = firstSteep(texts, short);
  if (steep !== null || long.length === 0) return steep;
  const last = short.at(-1) ?? 0;
  const slowest = texts
    .map((hostile) => ({ hostile, work: least(read, textOf(hostile, last), 2) }))
    .sort((a, b) => b.work - a.work)
    .slice(0, TRIED_LONG);
  return firstSteep(
    slowest.map(({ hostile }) => hostile),
    long,
  );
}
