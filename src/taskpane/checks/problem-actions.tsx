/** What can be done about the problem in hand: the suggested fix, another status, leave it be, or leave it for later. */
import { useMemo, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { Finding } from '../../check/finding';
import { statusChoices, statusMend } from '../../edit/choose-status';
import { mendOf } from '../../edit/mend';
import { cellAddress } from '../../model/address';
import { findingTitle } from '#words/findings';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { LIKELIEST } from '../state/show-view';
import { useBusy, useCannotWrite, useOpened, usePaneStore } from '../state/use-pane';
import { LeadButton, leadOf } from './lead-button';
import { MendEffect } from './mend-effect';

const useStyles = makeStyles({
  /** Close together: there may be four of them. */
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  button: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '6px' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: { minWidth: 'auto', maxWidth: '100%', overflowWrap: 'anywhere' },
});

export function ProblemActions({ problem }: { readonly problem: Finding }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { plan, source } = useOpened();
  const isBusy = useBusy();
  const cannotWrite = useCannotWrite();
  const [isChoosing, setChoosing] = useState(false);
  const mend = useMemo(() => mendOf(problem), [problem]);
  const choices = useMemo(() => statusChoices(plan, source.grids, problem), [plan, source, problem]);
  const canChoose = choices.length > 0;
  return (
    <>
      <div className={styles.buttons}>
        {mend && (
          <Button
            {...LIKELIEST}
            className={styles.button}
            appearance="primary"
            disabledFocusable={cannotWrite}
            aria-label={PROBLEM_WORDS.fixLabel(
              cellAddress(mend.cell.row, mend.cell.column),
              mend.expected,
              mend.replacement,
            )}
            onClick={() => void store.problems.mend([mend])}
          >
            {PROBLEM_WORDS.fix(mend.replacement)}
          </Button>
        )}
        {canChoose && (
          <Button
            {...(!mend && LIKELIEST)}
            className={styles.button}
            appearance={mend ? 'secondary' : 'primary'}
            icon={isChoosing ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            iconPosition="after"
            disabledFocusable={cannotWrite}
            aria-label={PROBLEM_WORDS.choose}
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {mend ? PROBLEM_WORDS.chooseOther : PROBLEM_WORDS.choose}
          </Button>
        )}
        <LeadButton {...LIKELIEST} code={problem.code} className={styles.button} />
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={PROBLEM_WORDS.acceptLabel(findingTitle(problem))}
          disabledFocusable={isBusy}
          onClick={() => void store.problems.accept(problem)}
        >
          {PROBLEM_WORDS.accept}
        </Button>
        <Button
          {...(!mend && !canChoose && !leadOf(problem.code) && LIKELIEST)}
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={PROBLEM_WORDS.skipLabel}
          onClick={() => store.problems.step(1)}
        >
          {PROBLEM_WORDS.skip}
        </Button>
      </div>
      {isChoosing && problem.cell && (
        <StatusChoices
          choices={choices}
          address={cellAddress(problem.cell.row, problem.cell.column)}
          onChoose={(status) =>
            problem.cell && void store.problems.mend([statusMend(source.grids, problem.cell, status)])
          }
        />
      )}
      {mend && <MendEffect mends={[mend]} />}
    </>
  );
}

interface StatusChoicesProps {
  readonly choices: readonly string[];
  readonly address: string;
  readonly onChoose: (status: string) => void;
}

/** Buttons rather than a list box: one key writes what is read, and none that only passes over it. */
function StatusChoices({ choices, address, onChoose }: StatusChoicesProps) {
  const styles = useStyles();
  const cannotWrite = useCannotWrite();
  return (
    <div role="group" aria-label={PROBLEM_WORDS.choose} className={styles.choices}>
      {choices.map((status) => (
        <Button
          key={status}
          className={styles.choice}
          size="small"
          disabledFocusable={cannotWrite}
          aria-label={PROBLEM_WORDS.chooseLabel(address, status)}
          onClick={() => onChoose(status)}
        >
          {status}
        </Button>
      ))}
    </div>
  );
}
