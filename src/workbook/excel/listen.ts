/** Tells that something in the workbook changed: a hint only, since Excel misses some changes. */
import type { ExcelRunner } from './run-excel';
import { asProblems } from './run-excel';

/** Whether the add-in itself is writing, or has just written. */
export interface OwnWrites {
  isRecent(): boolean;
}

/** Excel says of a changed value who changed it, of a colour or a deleted sheet only at which Excel. */
interface Change {
  readonly source: string;
  readonly triggerSource?: string;
}

/** Changes of co-authors always count; of those at this Excel, all but our own. */
const isOwnChange = ({ source, triggerSource }: Change, own: OwnWrites): boolean => {
  if (source === 'Remote') return false;
  // Where Excel does not say who did it, what comes while we write is ours.
  return triggerSource === undefined || triggerSource === 'Unknown'
    ? own.isRecent()
    : triggerSource === 'ThisLocalAddin';
};

/** Returns how to stop listening. */
export async function listenToChanges(
  run: ExcelRunner,
  own: OwnWrites,
  listener: () => void,
): Promise<() => Promise<void>> {
  const { result: handlers } = await asProblems(
    run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = async (change: Change): Promise<void> => {
        if (!isOwnChange(change, own)) listener();
      };
      const added = [
        worksheets.onChanged.add(hear),
        worksheets.onFormatChanged.add(hear),
        worksheets.onDeleted.add(hear),
      ];
      await context.sync();
      return added;
    }),
  );
  return async () => {
    const [first] = handlers;
    if (!first) return;
    // A handler can only be taken away by the context that put it there.
    await asProblems(
      Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }),
    );
  };
}
