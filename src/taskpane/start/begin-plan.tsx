/** Begins a plan in the workbook that is open, which holds none yet. */
import type { SummaryBook } from '../../render/sheet-plan';
import { START_WORDS } from '#words/start';
import { insertPlan } from '../state/plan-adding';
import { usePaneStore } from '../state/use-pane';
import StartPlan from './start-plan';

export default function BeginPlan({ onClose }: { readonly onClose: () => void }) {
  const store = usePaneStore();
  const write = async (book: SummaryBook): Promise<null> => {
    await insertPlan(store.doer, 'started', (into) => into.writeSheets(book, []));
    return null;
  };
  return (
    <StartPlan
      label={START_WORDS.insert}
      write={write}
      problemWords={store.host.words.problem}
      onClose={onClose}
    />
  );
}
