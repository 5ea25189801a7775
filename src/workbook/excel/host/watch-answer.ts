/** Says when Excel takes long to answer: it may be waiting for a cell to be left, or calculating. */

/** Milliseconds without an answer after which a person should be told: clicking the pane does not leave a cell. */
export const SLOW_AFTER = 2_500;

/** Told true when the answer is late, and false when it has come after all. */
export type SlowListener = (isSlow: boolean) => void;

/** The same promise; nothing is ever given up or tried again. */
export async function watchAnswer<T>(answer: Promise<T>, onSlow: SlowListener): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    onSlow(true);
  }, SLOW_AFTER);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLate) onSlow(false);
  }
}
