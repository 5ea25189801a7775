/** All that was found, a card for each kind, the worst first; what has been accepted at the end. */
import { useLayoutEffect, useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { SEVERITIES } from '../../check/finding';
import { groupFindings } from '../../check/group-findings';
import { SEVERITY_LABELS } from '#words/labels';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { CHECKS_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { LIKELIEST, rescueFocus } from '../state/show-view';
import { useOpened, usePaneStore } from '../state/use-pane';
import { AcceptedList } from './accepted-list';
import { FindingCard } from './finding-card';

export function KindsList() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { findings } = useOpened();
  // The last problem is gone with its card.
  useLayoutEffect(rescueFocus, []);
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const open = groups.filter((group) => group.open.length > 0);
  const accepted = groups.filter((group) => group.accepted.length > 0);
  return (
    <div className={shared.stack}>
      {open.length === 0 ? (
        <p className={shared.text}>{accepted.length > 0 ? CHECKS_WORDS.nothingOpen : CHECKS_WORDS.none}</p>
      ) : (
        <div>
          <Button {...LIKELIEST} onClick={() => store.problems.arrive()}>
            {PROBLEM_WORDS.oneByOne}
          </Button>
        </div>
      )}
      {SEVERITIES.map((severity) => {
        const own = open.filter((group) => group.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} className={shared.tight}>
            <h2 className={shared.subheading}>{SEVERITY_LABELS[severity][1]}</h2>
            <ul className={shared.list}>
              {own.map((group) => (
                <FindingCard key={group.code} group={group} />
              ))}
            </ul>
          </section>
        );
      })}
      <AcceptedList groups={accepted} />
    </div>
  );
}
