/** What the summary sheets in the workbook speak for, for a reader who did not write them. */
import { useMemo } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import { readWrittenSummary, type WrittenSummary } from '../../app/read-written-summary';
import { WRITTEN_WORDS } from '#words/pane-receipts';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';

function sentenceOf({ sheet, asAt, changed }: WrittenSummary): string {
  if (asAt === null) return WRITTEN_WORDS.broken(sheet);
  return changed ? WRITTEN_WORDS.changed(sheet, asAt) : WRITTEN_WORDS.whole(sheet, asAt);
}

export default function WrittenLine() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const written = useMemo(() => readWrittenSummary(opened), [opened]);
  if (written === null) return null;
  return (
    <div className={shared.spread}>
      <DocumentTable20Regular aria-hidden />
      <p className={mergeClasses(shared.grow, shared.quiet)}>{sentenceOf(written)}</p>
      <Button
        size="small"
        appearance="subtle"
        aria-label={WRITTEN_WORDS.showLabel(written.sheet)}
        onClick={() => void store.showSheet(written.sheet)}
      >
        {WRITTEN_WORDS.show}
      </Button>
    </div>
  );
}
