/** Puts a plan on sheets of its own into the workbook: a sample or a begun one where there is none, a tidy copy of the one that is there. */
import type { CanWriteSheets, Receipt } from '../../workbook/workbook';
import type { Doer } from './doer';

/** A plan for a workbook that holds none: a sample, or one that is begun. */
export function insertPlan(
  { workbook, holder, run, readAll }: Doer,
  what: 'sample' | 'started',
  write: (into: CanWriteSheets) => Promise<Receipt>,
): Promise<void> {
  return run('inserting', async () => {
    holder.notice({ kind: 'inserted', what, receipt: await write(workbook) });
    await readAll();
    holder.put({ type: 'access', access: await workbook.access() });
  });
}

/** The plan is read from the copy from then on; what it was made from stays as it is. */
export function addTidy({ workbook, holder, run, readNow, readAll }: Doer): Promise<void> {
  const read = readNow();
  return run('inserting', async () => {
    holder.notice(null);
    const opened = await read();
    const { addTidyCopy } = await import(/* webpackChunkName: "writing" */ '../../app/tidy-copy');
    const receipt = await addTidyCopy(workbook, opened);
    holder.notice({ kind: 'wrote', receipt, errors: 0 });
    await readAll();
  });
}
