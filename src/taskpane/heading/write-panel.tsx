/** The primary button, what it will write, and the headline to copy. */
import { lazy, Suspense, useId, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Copy20Regular } from '@fluentui/react-icons';
import { WRITE_WORDS } from '#words/pane';
import { PREPARE_WORDS } from '#words/pane-prepare';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import { EVERYTHING, namesOf } from './write-choice';

const WriteOptions = lazy(() => import(/* webpackChunkName: "views" */ './write-options'));

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '4px' },
  write: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

export function WritePanel() {
  const styles = useStyles();
  const store = usePaneStore();
  const { settings } = useOpened();
  const { job } = usePaneState();
  const cannotWrite = useCannotWrite();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState(EVERYTHING);
  const id = useId();
  const write = () => void store.write(namesOf(choice, settings), choice.which);
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          className={styles.write}
          appearance="primary"
          disabledFocusable={cannotWrite || choice.which.length === 0}
          onClick={write}
        >
          {WRITE_WORDS.write}
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
      {open && (
        <Suspense>
          <WriteOptions id={id} choice={choice} onChange={setChoice} onWrite={write} />
        </Suspense>
      )}
    </div>
  );
}
