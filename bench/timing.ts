/** Times things in one run, so that ratios mean something on a shared machine. */

/** Milliseconds of the quickest of `times` runs: the one that was disturbed least. */
export async function quickest(times: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

export const inMs = (ms: number): string => `${ms >= 100 ? Math.round(ms) : ms.toFixed(1)} ms`;

/** "3.2 times JSON.parse (aim: 4 or less)" */
export const ratio = (ms: number, base: number, of: string, aim?: string): string =>
  `${(ms / base).toFixed(1)} times ${of}${aim === undefined ? '' : ` (aim: ${aim})`}`;

export function say(...lines: string[]): void {
  for (const line of lines) console.log(line);
}
