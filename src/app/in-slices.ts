/** Has work done slice by slice, with a pause between two of them wherever one is given. */
import { atOnce, type Sliced } from '../model/slices';

/** Lets others have their turn, or goes on at once where they have not waited for long: who shows a page knows. */
export type Pause = () => Promise<void>;

export async function inSlices<Result>(work: Sliced<Result>, pause: Pause | undefined): Promise<Result> {
  if (!pause) return atOnce(work);
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    await pause();
  }
}
