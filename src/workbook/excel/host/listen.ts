/** Tells that something in the workbook changed: a hint only, since Excel misses some changes. */
import type { ChangeHint } from '../../workbook';
import type { Change, OwnChanges } from './own-changes';
import type { ExcelRunner } from './run-excel';
import { WAITS, asProblems } from './run-excel';

/** What the three events have in common, and what only some of them say. */
interface Told {
  readonly source: string;
  readonly worksheetId: string;
  readonly triggerSource?: string;
  readonly address?: string;
  readonly details?: { readonly valueAfter?: unknown };
}

const changeOf = (what: Change['what'], told: Told): Change => ({
  what,
  source: told.source,
  worksheetId: told.worksheetId,
  triggerSource: told.triggerSource,
  address: told.address,
  valueAfter: told.details?.valueAfter,
});

/** Returns how to stop listening. */
export async function listenToChanges(
  run: ExcelRunner,
  own: OwnChanges,
  listener: (hint: ChangeHint) => void,
): Promise<() => Promise<void>> {
  const { result: handlers } = await asProblems(
    run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (what: Change['what']) => async (told: Told) => own.hear(changeOf(what, told), listener);
      const added = [
        worksheets.onChanged.add(hear('values')),
        worksheets.onFormatChanged.add(hear('looks')),
        worksheets.onDeleted.add(hear('deleted')),
      ];
      await context.sync();
      return added;
    }, WAITS),
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
