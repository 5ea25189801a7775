/** The corrections that a card suggests, before and after, one by one or all that are the same at once. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../check/finding';
import { mendsOf } from '../../edit/mend';
import { cellAddress } from '../../model/address';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { CHECKS_WORDS } from '#words/pane-views';
import { ChangeOfText } from '../parts/change-of-text';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useCannotWrite, usePaneStore } from '../state/use-pane';
import { groupMends, type MendGroup } from './group-mends';

const STEP = 8;
const CELLS = 6;

const useStyles = makeStyles({
  mend: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 8px',
    marginBottom: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export function MendList({ findings }: { readonly findings: readonly Finding[] }) {
  const shared = useSharedStyles();
  const mends = groupMends(findings);
  if (mends.length === 0) return null;
  return (
    <ShowSome items={mends} step={STEP}>
      {(shown) => (
        <ul className={shared.list}>
          {shown.map((mend) => (
            <MendItem key={`${mend.from}→${mend.to}`} mend={mend} />
          ))}
        </ul>
      )}
    </ShowSome>
  );
}

function MendItem({ mend: { from, to, findings } }: { readonly mend: MendGroup }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const cannotWrite = useCannotWrite();
  const mend = (some: readonly Finding[]) => {
    focusPanel();
    void store.mend(mendsOf(some));
  };
  return (
    <li className={styles.mend}>
      <ChangeOfText from={from} to={to} />
      <span className={shared.row}>
        {findings.slice(0, CELLS).map(
          (finding) =>
            finding.cell && (
              <Button
                key={cellAddress(finding.cell.row, finding.cell.column)}
                size="small"
                disabledFocusable={cannotWrite}
                aria-label={PROBLEM_WORDS.fixLabel(
                  cellAddress(finding.cell.row, finding.cell.column),
                  from,
                  to,
                )}
                onClick={() => mend([finding])}
              >
                {CHECKS_WORDS.fix} {cellAddress(finding.cell.row, finding.cell.column)}
              </Button>
            ),
        )}
        {findings.length > 1 && (
          <Button
            size="small"
            disabledFocusable={cannotWrite}
            aria-label={CHECKS_WORDS.fixAllLabel(findings.length, from, to)}
            onClick={() => mend(findings)}
          >
            {CHECKS_WORDS.fixAll(findings.length)}
          </Button>
        )}
      </span>
    </li>
  );
}
