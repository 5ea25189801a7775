/** What can be saved of a plan, what will be in it, and the headline to copy. */
import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { actionsCsv } from '../../app/actions-csv';
import { planStatement } from '../../app/plan-statement';
import { reportInput } from '../../app/report-input';
import { planPublishedBook } from '../../render/published-book';
import { WritePanel } from '../../taskpane/heading/write-panel';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../../taskpane/state/use-pane';
import { SAVED_NAMES } from '#words/file-names';
import { PAGE_WORDS } from '#words/page';
import { fileStem } from '../../model/file-stem';
import type { CanWriteSheets } from '../../workbook/workbook';
import type { MemoryWorkbook } from '../host/memory-workbook';
import { saveFile } from '../host/save-file';
import { writeDocx } from '../../docx/write-docx';
import { writeSummaryBytes } from '../../workbook/file/write/write-bytes';
import { summaryFile } from '../host/summary-file';

/** Contact, next update and owners are asked for on the command line only. */
const NOTHING_MORE = { contact: null, nextUpdate: null, withOwners: false } as const;

const useStyles = makeStyles({ wide: { width: '100%', marginTop: '4px' } });

interface SavePanelProps {
  readonly workbook: MemoryWorkbook;
  /** Where a copy of the workbook goes. */
  readonly copy: CanWriteSheets;
}

export function SavePanel({ workbook, copy }: SavePanelProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const job = usePaneState((state) => state.job);
  const cannotWrite = useCannotWrite();
  const summary = useMemo(() => summaryFile(workbook, saveFile), [workbook]);
  const saveAs = async (name: string, make: () => Promise<Uint8Array>): Promise<void> => {
    try {
      saveFile(name, await make());
    } catch (error) {
      store.fail(error);
    }
  };
  const stem = fileStem(workbook.name);
  const saveStatement = () => saveAs(SAVED_NAMES.statement(stem), () => writeDocx(planStatement(opened)));
  const savePublished = () =>
    saveAs(SAVED_NAMES.published(stem), () =>
      writeSummaryBytes(planPublishedBook(reportInput(opened), NOTHING_MORE)),
    );
  return (
    <WritePanel
      label={PAGE_WORDS.saveSummary}
      into={summary}
      more={(wanted) => (
        <>
          <Button
            className={styles.wide}
            title={PAGE_WORDS.saveCopyHint}
            disabledFocusable={cannotWrite || wanted.which.length === 0}
            onClick={() => void store.write(wanted, copy)}
          >
            {PAGE_WORDS.saveCopy}
          </Button>
          <Button
            className={styles.wide}
            title={PAGE_WORDS.saveActionsHint}
            disabledFocusable={job !== null}
            onClick={() => saveFile(SAVED_NAMES.actions(stem), actionsCsv(opened))}
          >
            {PAGE_WORDS.saveActions}
          </Button>
          <Button
            className={styles.wide}
            title={PAGE_WORDS.savePublishedHint}
            disabledFocusable={job !== null}
            onClick={() => void savePublished()}
          >
            {PAGE_WORDS.savePublished}
          </Button>
          <Button
            className={styles.wide}
            title={PAGE_WORDS.saveStatementHint}
            disabledFocusable={job !== null}
            onClick={() => void saveStatement()}
          >
            {PAGE_WORDS.saveStatement}
          </Button>
        </>
      )}
    />
  );
}
