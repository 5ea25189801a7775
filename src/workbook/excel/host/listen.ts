/** Tells that something in the workbook changed, a hint only, since Excel misses some changes; and where the user has gone. */
import { parseArea } from '../../../model/address';
import type { CellRef } from '../../../model/grid';
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

/** The first cell of a selection, which may be of several areas; null where it is not on a sheet that was read. */
function firstCell(
  { worksheetId, address }: { readonly worksheetId: string; readonly address: string },
  sheetNames: ReadonlyMap<string, string>,
): CellRef | null {
  const sheet = sheetNames.get(worksheetId);
  const [first = ''] = address.replaceAll('$', '').split(',');
  const area = sheet === undefined ? null : parseArea(first);
  return sheet === undefined || area === null ? null : { sheet, row: area.top, column: area.left };
}

export interface Listeners {
  readonly changed: (hint: ChangeHint) => void;
  readonly selected: ((cell: CellRef) => void) | undefined;
}

/**
 * Both in one round trip. Returns how to stop listening.
 *
 * @param sheetNames names of the sheets by Excel's ids, as they were last read
 */
export async function listenToChanges(
  run: ExcelRunner,
  own: OwnChanges,
  { changed, selected }: Listeners,
  sheetNames: () => ReadonlyMap<string, string>,
): Promise<() => Promise<void>> {
  const hearSelection =
    (tell: (cell: CellRef) => void) =>
    async (told: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
      const cell = firstCell(told, sheetNames());
      if (cell !== null) tell(cell);
    };
  const { result: handlers } = await asProblems(
    run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (what: Change['what']) => async (told: Told) => own.hear(changeOf(what, told), changed);
      const added = [
        worksheets.onChanged.add(hear('values')),
        worksheets.onFormatChanged.add(hear('looks')),
        worksheets.onDeleted.add(hear('deleted')),
        ...(selected ? [worksheets.onSelectionChanged.add(hearSelection(selected))] : []),
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
