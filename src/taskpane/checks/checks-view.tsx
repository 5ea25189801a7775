/** What is wrong or doubtful in the plan: one problem at a time, with the kinds of them and all suggested changes a click away. */
import { useMemo } from 'react';
import { problemsIn } from '../../app/problems';
import { useOpened, usePaneState } from '../state/use-pane';
import { problemInHand } from '../state/problem-walk';
import { KindsList } from './kinds-list';
import { OneProblem } from './one-problem';
import { SuggestedChanges } from './suggested-changes';

export default function ChecksView() {
  const opened = useOpened();
  const checks = usePaneState((state) => state.checks);
  const problems = useMemo(() => problemsIn(opened, checks.order), [opened, checks.order]);
  const inHand = problemInHand(problems, checks);
  if (checks.shows === 'changes') return <SuggestedChanges problems={problems} />;
  if (checks.shows === 'kinds' || inHand === null) return <KindsList />;
  return <OneProblem problems={problems} inHand={inHand} />;
}
