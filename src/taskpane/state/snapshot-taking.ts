/** Keeps the plan as it stands, for the day that is chosen, as a snapshot in its workbook. */
import type { Doer } from './doer';

/** @param replaces whether a snapshot of the same day gives way: asked of the user before */
export function takeSnapshot(
  { workbook, holder, run, readNow, readAll }: Doer,
  label: string,
  replaces: boolean,
): Promise<void> {
  const read = readNow();
  return run('snapshot', async () => {
    holder.notice(null);
    const opened = await read();
    const { keepPlanSnapshot } = await import(
      /* webpackChunkName: "writing" */ '../../app/keep-plan-snapshot'
    );
    const kept = await keepPlanSnapshot(workbook, opened, label, replaces);
    holder.notice({ kind: 'snapshot', ...kept });
    await readAll();
  });
}
