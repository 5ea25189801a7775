/** Makes the edition for the web site, and hands it over: nothing in the plan's workbook changes. */
import type { Preparation } from '../../edit/prepare-summaries';
import { fileStem } from '../../model/file-stem';
import type { PublicationFacts } from '../../report/published/published-documents';
import { SAVED_NAMES } from '#words/file-names';
import type { Doer } from './doer';
import { preparationEdits } from './outcomes';
import type { PaneHost } from './pane-host';

/**
 * With what is typed of names and chosen of days, though it is not kept.
 *
 * @param says what is said once it is there
 */
export function makeEdition(
  { workbook, holder, pause, run, readNow }: Doer,
  { handOver }: Pick<PaneHost, 'handOver'>,
  wanted: Preparation,
  facts: PublicationFacts,
  says: string,
): Promise<void> {
  const { opened: seen, chosenDay } = holder.get();
  const preparing = seen ? preparationEdits(seen.settings, wanted, chosenDay) : [];
  const read = readNow();
  return run('writing', async () => {
    holder.notice(null);
    const opened = await read();
    const { planEdition } = await import(/* webpackChunkName: "edition" */ '../../app/plan-edition');
    const book = await planEdition(opened, preparing, facts, pause);
    await handOver(SAVED_NAMES.published(fileStem(workbook.name)), book);
    holder.notice({ kind: 'said', text: says });
  });
}
