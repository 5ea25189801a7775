/** Findings that the user has accepted: still there to be seen, and to be opened again. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { reopenFindings } from '../../edit/decide';
import type { FindingGroup } from '../../check/group-findings';
import { titleOfAll } from '#words/findings';
import { CHECKS_WORDS } from '#words/pane-views';
import { Disclosure } from '../parts/disclosure';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useBusy, usePaneStore } from '../state/use-pane';

const useStyles = makeStyles({ item: { padding: '4px 0' } });

export function AcceptedList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const isBusy = useBusy();
  const count = groups.reduce((sum, { accepted }) => sum + accepted.length, 0);
  if (count === 0) return null;
  return (
    <Disclosure summary={CHECKS_WORDS.accepted(count)}>
      {() => (
        <>
          <p className={shared.quiet}>{CHECKS_WORDS.acceptedHint}</p>
          <ul className={shared.list}>
            {groups.map((group) => (
              <li key={group.code} className={mergeClasses(shared.spread, styles.item)}>
                <span className={shared.text}>{titleOfAll(group.accepted)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={CHECKS_WORDS.reopenLabel(titleOfAll(group.accepted))}
                  disabledFocusable={isBusy}
                  onClick={() => {
                    focusPanel();
                    void store.keep((settings) => reopenFindings(settings, group.accepted));
                  }}
                >
                  {CHECKS_WORDS.reopen}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
