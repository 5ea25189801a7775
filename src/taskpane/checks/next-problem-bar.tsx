/** *Next problem*: walks through the cells in the order of the list, from wherever the view is scrolled to. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { nextProblem, openProblems } from '../../app/next-problem';
import type { Finding } from '../../check/finding';
import { cellAddress } from '../../model/address';
import { findingTitle } from '#words/findings';
import { CHECKS_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '0 -14px',
    padding: '8px 14px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  where: { fontWeight: tokens.fontWeightSemibold },
});

const sameCell = (a: Finding, b: Finding): boolean =>
  a.code === b.code &&
  a.cell?.sheet === b.cell?.sheet &&
  a.cell?.row === b.cell?.row &&
  a.cell?.column === b.cell?.column;

export function NextProblem() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { findings } = useOpened();
  const [current, setCurrent] = useState<Finding | null>(null);
  const problems = openProblems(findings);
  const at = current === null ? -1 : problems.findIndex((finding) => sameCell(finding, current));
  const shown = problems[at];
  const goOn = () => {
    const next = nextProblem(findings, shown ?? null);
    setCurrent(next);
    if (next?.cell) void store.goTo(next.cell);
  };
  return (
    <div className={styles.bar}>
      <div role="status">
        {shown?.cell && (
          <>
            <p className={shared.quiet}>
              <span className={styles.where}>
                {CHECKS_WORDS.at(at + 1, problems.length, cellAddress(shown.cell.row, shown.cell.column))}
              </span>
            </p>
            <p className={shared.quiet}>{findingTitle(shown)}</p>
          </>
        )}
      </div>
      <Button
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        disabledFocusable={problems.length === 0}
        onClick={goOn}
      >
        {problems.length === 0 ? CHECKS_WORDS.noCell : CHECKS_WORDS.next}
      </Button>
    </div>
  );
}
