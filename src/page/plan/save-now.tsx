/** Saves a copy of the workbook as it stands, from wherever in the views one is: with the sheets that are kept as wanted. */
import { Button } from '@fluentui/react-components';
import { AS_KEPT, preparationOf } from '../../taskpane/heading/write-choice';
import { useCannotWrite, usePaneState, usePaneStore } from '../../taskpane/state/use-pane';
import type { CanWriteSheets } from '../../workbook/workbook';
import { PAGE_WORDS } from '#words/page';

export function SaveNow({ copy }: { readonly copy: CanWriteSheets }) {
  const store = usePaneStore();
  const opened = usePaneState((state) => state.opened);
  const cannotWrite = useCannotWrite();
  if (opened === null) return null;
  return (
    <Button
      title={PAGE_WORDS.saveCopyHint}
      disabledFocusable={cannotWrite}
      onClick={() => void store.write(preparationOf(AS_KEPT, opened.settings), copy)}
    >
      {PAGE_WORDS.saveNow}
    </Button>
  );
}
