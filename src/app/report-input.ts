/** What the documents about an opened plan are made from. */
import { changesSinceLast } from '../history/changes';
import { readHistory } from '../history/read-history';
import { takeSnapshot } from '../history/snapshot';
import type { ReportInput } from '../report/report-input';
import { otherStatedDay } from '../assess/as-at';
import type { OpenedPlan } from './open-plan';
import { unreadFacts } from './unread-facts';
import { PRODUCT_VERSION } from './version';

export function reportInput(opened: OpenedPlan): ReportInput {
  const { plan, measures, findings, asAt, settings, settingsProblems, fileName } = opened;
  const { snapshots, problems } = readHistory(opened.source.grids);
  return {
    plan,
    measures,
    findings,
    asAt,
    otherDay: otherStatedDay(opened),
    source: { fileName, council: settings.council, planName: settings.planName },
    changes: snapshots.length > 0 ? changesSinceLast(snapshots, takeSnapshot(plan, asAt, '')) : null,
    historyProblems: problems,
    settingsProblems,
    unread: unreadFacts(opened),
    version: PRODUCT_VERSION,
  };
}
