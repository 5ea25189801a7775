/** One plan: its workbook on the left as a sheet that can be read, the views of the pane on the right. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import { PlanScreen } from '../../taskpane/plan-screen';
import { PaneStoreProvider } from '../../taskpane/state/use-pane';
import { PAGE_WORDS } from '#words/page';
import type { Desk, DeskPlan } from '../state/desk';
import { SheetPanel } from '../sheet/sheet-panel';
import { saveFile } from '../host/save-file';
import { workbookCopy } from '../host/workbook-copy';
import { SaveNow } from './save-now';
import { SavePanel } from './save-panel';

/** Below this width sheet and views stand one under the other. */
const WIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    [WIDE]: { height: '100vh' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1, minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  unsaved: { fontSize: '12px', color: tokens.colorNeutralForeground2 },
  both: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    flexGrow: 1,
    [WIDE]: { flexDirection: 'row-reverse' },
  },
  /** What is hidden from sight in it is placed within it, or the whole page would scroll. */
  views: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    [WIDE]: {
      flex: '0 0 clamp(360px, 34vw, 520px)',
      overflowY: 'auto',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: '80vh',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { flex: '1 1 0', height: 'auto', borderTop: 'none' },
  },
});

interface PlanPageProps {
  readonly desk: Desk;
  readonly plan: DeskPlan;
}

export function PlanPage({ desk, plan }: PlanPageProps) {
  const styles = useStyles();
  const { workbook, store } = plan;
  const memory = useSyncExternalStore(workbook.subscribe, workbook.get);
  const copy = useMemo(() => workbookCopy(workbook, plan.bytes, saveFile), [workbook, plan.bytes]);
  const { plans } = desk.get();
  useUndoKey(() => workbook.undoStep());
  return (
    <PaneStoreProvider value={store}>
      <div className={styles.page}>
        <nav className={styles.bar} aria-label={PAGE_WORDS.bar}>
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => desk.show(null)}>
            {PAGE_WORDS.back(plans.length)}
          </Button>
          <span className={styles.name}>{workbook.name}</span>
          <span role="status" className={styles.unsaved} title={PAGE_WORDS.unsavedHint}>
            {memory.isUnsaved && PAGE_WORDS.unsaved}
          </span>
          {memory.isUnsaved && <SaveNow copy={copy} />}
          <Button
            icon={<ArrowUndo20Regular />}
            title={PAGE_WORDS.undoHint}
            disabledFocusable={!memory.canUndo}
            onClick={() => workbook.undoStep()}
          >
            {PAGE_WORDS.undo}
          </Button>
        </nav>
        <div className={styles.both}>
          <div className={styles.views}>
            <PlanScreen write={<SavePanel workbook={workbook} copy={copy} />} />
          </div>
          <section className={styles.sheet} aria-label={PAGE_WORDS.workbook}>
            <SheetPanel memory={memory} />
          </section>
        </div>
      </div>
    </PaneStoreProvider>
  );
}

/** Ctrl+Z as in Excel; in a field it takes back what was typed there. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isField || event.shiftKey || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
