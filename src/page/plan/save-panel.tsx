/** What can be saved of a plan, what will be in it, and the headline to copy. */
import { useId, useMemo, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Copy20Regular } from '@fluentui/react-icons';
import { actionsCsv } from '../../app/actions-csv';
import { EVERYTHING, namesOf } from '../../taskpane/heading/write-choice';
import WriteOptions from '../../taskpane/heading/write-options';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../../taskpane/state/use-pane';
import { SAVED_NAMES } from '#words/file-names';
import { PAGE_WORDS } from '#words/page';
import { WRITE_WORDS } from '#words/pane';
import { PREPARE_WORDS } from '#words/pane-prepare';
import type { MemoryWorkbook } from '../host/memory-workbook';
import { saveFile, stemOf } from '../host/save-file';
import { summaryFile } from '../host/summary-file';
import { workbookCopy } from '../host/workbook-copy';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '4px' },
  copy: { width: '100%', marginTop: '4px' },
  save: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

interface SavePanelProps {
  readonly workbook: MemoryWorkbook;
  /** Of the file that it was read from. */
  readonly bytes: Uint8Array;
}

export function SavePanel({ workbook, bytes }: SavePanelProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const { settings } = opened;
  const { job } = usePaneState();
  const cannotWrite = useCannotWrite();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState(EVERYTHING);
  const copy = useMemo(() => workbookCopy(workbook, bytes, saveFile), [workbook, bytes]);
  const summary = useMemo(() => summaryFile(workbook, saveFile), [workbook]);
  const id = useId();
  const write = () => void store.write(namesOf(choice, settings), choice.which, summary);
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          className={styles.save}
          appearance="primary"
          disabledFocusable={cannotWrite || choice.which.length === 0}
          onClick={write}
        >
          {PAGE_WORDS.saveSummary}
        </Button>
        <Button
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={PREPARE_WORDS.title}
          title={PREPARE_WORDS.title}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        />
        <Button
          icon={<Copy20Regular />}
          aria-label={WRITE_WORDS.copy}
          title={WRITE_WORDS.copy}
          disabledFocusable={job !== null}
          onClick={() => void store.copying.headline()}
        />
      </div>
      <Button
        className={styles.copy}
        title={PAGE_WORDS.saveCopyHint}
        disabledFocusable={cannotWrite || choice.which.length === 0}
        onClick={() => void store.write(namesOf(choice, settings), choice.which, copy)}
      >
        {PAGE_WORDS.saveCopy}
      </Button>
      <Button
        className={styles.copy}
        title={PAGE_WORDS.saveActionsHint}
        disabledFocusable={job !== null}
        onClick={() => saveFile(SAVED_NAMES.actions(stemOf(workbook.name)), actionsCsv(opened))}
      >
        {PAGE_WORDS.saveActions}
      </Button>
      {open && <WriteOptions id={id} choice={choice} onChange={setChoice} onWrite={write} />}
    </div>
  );
}
