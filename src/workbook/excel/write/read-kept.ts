/** Reads the sheets that are kept by hand just before they are written, so that decisions are laid over them as they stand. */
import type { Grid } from '../../../model/grid';
import type { KeptKind } from '../../../model/own-names';
import { keptNumber } from '../../../settings/sheet-format';
import { makeGrids } from '../read/make-grid';
import { queueNames, queueTables, type Queued } from '../read/read-outline';
import { queueSheet } from '../read/refresh-workbook';
import { Problem } from '../../../model/problem';

/** One round trip for the names; the cells come with the next one. */
export async function lookForKept(
  context: Excel.RequestContext,
  kinds: readonly KeptKind[],
): Promise<Queued<Promise<readonly Grid[]>>> {
  const queuedNames = queueNames(context);
  await context.sync();
  const { sheets, tables, marks } = queuedNames.take();
  const wanted = sheets
    .map(({ name, visible }, index) => ({ name, visible, index }))
    .filter(({ name }) => kinds.some((kind) => keptNumber(kind, name) !== null));
  const isWanted = (sheet: string): boolean => wanted.some(({ name }) => name === sheet);
  const queuedTables = queueTables(
    context,
    tables.filter(({ sheet }) => isWanted(sheet)),
  );
  const queued = wanted.map(({ name }) => queueSheet(context, name));
  return {
    async take() {
      const found = queuedTables.take();
      const sheets = wanted.map(({ name, visible, index }, at) => {
        const cells = queued[at]?.take() ?? null;
        // Settings of that size are none that a person made, and of snapshots so many fill an answer that a few thousand do not.
        if (cells === 'too-large')
          throw new Problem('host-failed', { code: 'ResponsePayloadSizeLimitExceeded' });
        const facts = {
          name,
          visible,
          index,
          tables: found?.get(name) ?? [],
          mark: marks.get(name.toLowerCase()),
        };
        return { facts, bands: cells ? [cells] : [] };
      });
      return makeGrids(sheets);
    },
  };
}
