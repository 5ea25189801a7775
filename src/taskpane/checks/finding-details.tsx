/** Each finding of a card by itself: its cell, its own sentence, and a way to accept it alone. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { acceptFindings } from '../../edit/decide';
import type { Finding } from '../../check/finding';
import { cellAddress } from '../../model/address';
import { findingTitle } from '#words/findings';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { CHECKS_WORDS } from '#words/pane-views';
import { CellLink } from '../parts/cell-link';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useBusy, usePaneStore } from '../state/use-pane';

const STEP = 20;

const useStyles = makeStyles({
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  cell: { flexShrink: 0, minWidth: '36px', fontVariantNumeric: 'tabular-nums' },
});

export function FindingDetails({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const isBusy = useBusy();
  return (
    <ShowSome items={findings} step={STEP}>
      {(shown) => (
        <ul className={shared.list}>
          {shown.map((finding, index) => {
            const where = finding.cell
              ? cellAddress(finding.cell.row, finding.cell.column)
              : PROBLEM_WORDS.wholePlan;
            return (
              <li key={index} className={mergeClasses(styles.item, styles.line, shared.later)}>
                <span className={styles.cell}>{finding.cell ? <CellLink cell={finding.cell} /> : where}</span>
                <span className={mergeClasses(shared.quiet, shared.grow)}>{findingTitle(finding)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={CHECKS_WORDS.acceptOne(where)}
                  disabledFocusable={isBusy}
                  onClick={() => {
                    focusPanel();
                    void store.keep((settings) => acceptFindings(settings, [finding]));
                  }}
                >
                  {CHECKS_WORDS.accept(1)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </ShowSome>
  );
}
