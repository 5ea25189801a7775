/** What is better settled before the sheets are written, and the sentence as a committee will read it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { headlineText } from '../../app/headline-text';
import { openErrors } from '../../check/open-errors';
import type { PaneView } from '../../app/pane-requests';
import { HEADING_WORDS } from '#words/pane';
import { PREPARE_WORDS } from '#words/pane-prepare';
import { RECEIPT_WORDS } from '#words/pane-receipts';
import { useSharedStyles } from '../parts/use-shared-styles';
import { showView } from '../state/show-view';
import { useOpened, usePaneStore } from '../state/use-pane';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px' },
  sentence: {
    margin: 0,
    padding: '6px 0 6px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

export function SettleFirst() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { findings, measures } = useOpened();
  const errors = openErrors(findings);
  const { assumed, overall } = measures;
  const matters: { text: string; button: string; label: string; view: PaneView }[] = [];
  if (errors > 0)
    matters.push({
      text: RECEIPT_WORDS.errors(errors),
      button: HEADING_WORDS.see,
      label: PREPARE_WORDS.seeErrors,
      view: 'checks',
    });
  if (assumed > 0)
    matters.push({
      text: `${HEADING_WORDS.assumed(assumed, overall.inScope)}.`,
      button: HEADING_WORDS.review,
      label: PREPARE_WORDS.reviewStatuses,
      view: 'statuses',
    });
  if (matters.length === 0) return null;
  return (
    <section className={styles.list}>
      <h2 className={shared.subheading}>{PREPARE_WORDS.settle}</h2>
      {matters.map(({ text, button, label, view }) => (
        <div key={view} className={shared.spread}>
          <span className={mergeClasses(shared.text, shared.grow)}>{text}</span>
          <Button size="small" aria-label={label} onClick={() => showView(store, view)}>
            {button}
          </Button>
        </div>
      ))}
    </section>
  );
}

export function SentenceAhead() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  return (
    <section className={styles.list}>
      <h2 className={shared.subheading}>{PREPARE_WORDS.sentence}</h2>
      <blockquote className={mergeClasses(shared.quiet, styles.sentence)}>{headlineText(opened)}</blockquote>
    </section>
  );
}
