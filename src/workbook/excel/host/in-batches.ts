/** Puts things together, in their order, for as long as they go into one request, one answer or one address. */

/** @param most what a batch may come to; a thing that is larger by itself has a batch of its own */
export function inBatches<T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): T[][] {
  const batches: T[][] = [];
  let room = -1;
  for (const thing of things) {
    const size = sizeOf(thing);
    if (size > room) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(thing);
    room -= size;
  }
  return batches;
}
