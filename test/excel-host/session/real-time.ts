/** Timers that stay real when a test fakes the clock. */
const startTimer = globalThis.setTimeout.bind(globalThis);

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    startTimer(resolve, milliseconds);
  });
