/** The primary button, what it will write, and the headline to copy. */
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Copy20Regular } from '@fluentui/react-icons';
import { otherStatedDay } from '../../assess/as-at';
import type { Preparation } from '../../edit/prepare-summaries';
import type { CanWriteSheets } from '../../workbook/workbook';
import { WRITE_WORDS } from '#words/pane';
import { PREPARE_WORDS } from '#words/pane-prepare';
import { formatDayLong } from '#words/phrases';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import { AS_KEPT, preparationOf } from './write-choice';

const WriteOptions = lazy(() => import(/* webpackChunkName: "views" */ './write-options'));

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '4px' },
  stated: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 6px', marginTop: '6px' },
  says: { flex: '1 1 100px', minWidth: 0 },
  day: { minWidth: 'auto' },
  write: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

interface WritePanelProps {
  /** Of the button that writes. */
  readonly label: string;
  /** Where the sheets go; left out: into the workbook that is open. */
  readonly into?: CanWriteSheets;
  /** Further buttons, for what is chosen. */
  readonly more?: (wanted: Preparation) => ReactNode;
}

export function WritePanel({ label, into, more }: WritePanelProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const { settings } = opened;
  const stated = otherStatedDay(opened);
  const job = usePaneState((state) => state.job);
  const cannotWrite = useCannotWrite();
  const open = usePaneState((state) => state.preparing !== null);
  const [choice, setChoice] = useState(AS_KEPT);
  const id = useId();
  const wanted = preparationOf(choice, settings);
  const write = () => void store.write(wanted, into);
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          className={styles.write}
          appearance="primary"
          disabledFocusable={cannotWrite || wanted.which.length === 0}
          onClick={write}
        >
          {label}
        </Button>
        <Button
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={PREPARE_WORDS.title}
          title={PREPARE_WORDS.title}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => store.places.prepare(!open)}
        />
        <Button
          icon={<Copy20Regular />}
          aria-label={WRITE_WORDS.copy}
          title={WRITE_WORDS.copy}
          disabledFocusable={job !== null}
          onClick={() => void store.copying.headline()}
        />
      </div>
      {stated !== null && !open && (
        <div className={styles.stated}>
          <span className={mergeClasses(shared.quiet, styles.says)}>
            {PREPARE_WORDS.planSays(formatDayLong(stated))}
          </span>
          <Button
            className={styles.day}
            size="small"
            aria-label={PREPARE_WORDS.takeStatedLabel(formatDayLong(stated))}
            disabledFocusable={job !== null}
            onClick={() => void store.keepAsAt(stated)}
          >
            {PREPARE_WORDS.takeStated}
          </Button>
          <Button
            className={styles.day}
            size="small"
            aria-label={PREPARE_WORDS.writeStatedLabel(formatDayLong(stated))}
            disabledFocusable={cannotWrite || wanted.which.length === 0}
            onClick={() => {
              void store.setAsAt(stated);
              write();
            }}
          >
            {PREPARE_WORDS.writeStated}
          </Button>
        </div>
      )}
      {more?.(wanted)}
      {open && (
        <Suspense>
          <WriteOptions id={id} choice={choice} onChange={setChoice} onWrite={write} />
        </Suspense>
      )}
    </div>
  );
}
