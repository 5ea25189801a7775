/** What is wrong or doubtful in the plan: a card for each kind, the worst first, and the way from one cell to the next. */
import { useMemo } from 'react';
import { SEVERITIES } from '../../check/finding';
import { groupFindings } from '../../check/group-findings';
import { SEVERITY_LABELS } from '#words/labels';
import { CHECKS_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened } from '../state/use-pane';
import { AcceptedList } from './accepted-list';
import { FindingCard } from './finding-card';
import { NextProblem } from './next-problem-bar';

export default function ChecksView() {
  const shared = useSharedStyles();
  const { findings } = useOpened();
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const open = groups.filter((group) => group.open.length > 0);
  const accepted = groups.filter((group) => group.accepted.length > 0);
  return (
    <div className={shared.stack}>
      {open.length === 0 && (
        <p className={shared.text}>{accepted.length > 0 ? CHECKS_WORDS.nothingOpen : CHECKS_WORDS.none}</p>
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
      {open.length > 0 && <NextProblem />}
    </div>
  );
}
