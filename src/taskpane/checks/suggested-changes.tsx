/** Every change that is suggested, to be looked at before all of them are made in one step. */
import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../check/finding';
import { hasOneSheet } from '../../model/plan-sheets';
import { mendsOf, type Mend } from '../../edit/mend';
import { cellAddress } from '../../model/address';
import { CHANGES_WORDS } from '#words/pane-problems';
import { undoSentence } from '#words/pane-receipts';
import { CellLink } from '../parts/cell-link';
import { ChangeOfText } from '../parts/change-of-text';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { LIKELIEST } from '../state/show-view';
import { useCannotWrite, useOpened, usePaneStore } from '../state/use-pane';
import { MendEffect } from './mend-effect';

const STEP = 40;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: '8px',
    alignItems: 'baseline',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { flexShrink: 0, minWidth: '36px', fontVariantNumeric: 'tabular-nums' },
});

export function SuggestedChanges({ problems }: { readonly problems: readonly Finding[] }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const cannotWrite = useCannotWrite();
  const mends = useMemo(() => mendsOf(problems), [problems]);
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>
        {mends.length === 0 ? CHANGES_WORDS.none : CHANGES_WORDS.title(mends.length)}
      </h2>
      {mends.length > 0 && (
        <>
          <p className={shared.quiet}>
            {CHANGES_WORDS.intro} {undoSentence(store.workbook.undo)}
          </p>
          <MendEffect mends={mends} />
        </>
      )}
      <div className={shared.row}>
        {mends.length > 0 && (
          <Button
            {...LIKELIEST}
            appearance="primary"
            disabledFocusable={cannotWrite}
            onClick={() => void store.problems.mend(mends)}
          >
            {CHANGES_WORDS.make(mends.length)}
          </Button>
        )}
        <Button {...(mends.length === 0 && LIKELIEST)} onClick={() => store.problems.arrive()}>
          {CHANGES_WORDS.leave}
        </Button>
      </div>
      {mends.length > 0 && <ChangeList mends={mends} />}
    </section>
  );
}

function ChangeList({ mends }: { readonly mends: readonly Mend[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { plan } = useOpened();
  const withSheet = !hasOneSheet(plan);
  return (
    <ShowSome items={mends} step={STEP}>
      {(shown) => (
        <ul className={shared.list}>
          {shown.map(({ cell, expected, replacement }) => (
            <li key={`${cell.sheet} ${cellAddress(cell.row, cell.column)}`} className={styles.item}>
              <span className={styles.cell}>
                <CellLink cell={cell} withSheet={withSheet} />
              </span>
              <span className={shared.grow}>
                <ChangeOfText from={expected} to={replacement} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </ShowSome>
  );
}
