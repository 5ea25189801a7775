/** What can be saved of a plan, what will be in it, and the headline to copy. */
import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { actionsCsv } from '../../app/actions-csv';
import { planStatement } from '../../app/plan-statement';
import { WritePanel } from '../../taskpane/heading/write-panel';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../../taskpane/state/use-pane';
import { SAVED_NAMES } from '#words/file-names';
import { PAGE_WORDS } from '#words/page';
import { fileStem } from '../../model/file-stem';
import type { CanWriteSheets } from '../../workbook/workbook';
import type { MemoryWorkbook } from '../host/memory-workbook';
import { saveFile } from '../host/save-file';
import { writeDocx } from '../../docx/write-docx';
import { summaryFile } from '../host/summary-file';

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
  const stem = fileStem(workbook.name);
  const saveAs = async (name: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<void> => {
    try {
      saveFile(name, await make());
      store.doer.holder.notice({ kind: 'said', text: PAGE_WORDS.saved(name) });
    } catch (error) {
      store.fail(error);
    }
  };
  const others = [
    {
      label: PAGE_WORDS.saveActions,
      hint: PAGE_WORDS.saveActionsHint,
      save: () => saveAs(SAVED_NAMES.actions(stem), () => actionsCsv(opened)),
    },
    {
      label: PAGE_WORDS.saveStatement,
      hint: PAGE_WORDS.saveStatementHint,
      save: () => saveAs(SAVED_NAMES.statement(stem), () => writeDocx(planStatement(opened))),
    },
  ];
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
          {others.map(({ label, hint, save }) => (
            <Button
              key={label}
              className={styles.wide}
              title={hint}
              disabledFocusable={job !== null}
              onClick={() => void save()}
            >
              {label}
            </Button>
          ))}
        </>
      )}
    />
  );
}
