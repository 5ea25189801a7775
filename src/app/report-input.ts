/** What the documents about an opened plan are made from. */
import type { ReportInput } from '../report/report-input';
import { otherStatedDay } from '../assess/as-at';
import type { OpenedPlan } from './open-plan';
import { planQuestions } from './plan-questions';
import { ratingsByRule } from './ratings-by-rule';
import { sinceLast } from './since-last';
import { unreadFacts } from './unread-facts';
import { PRODUCT_VERSION } from './version';

export function reportInput(opened: OpenedPlan): ReportInput {
  const { plan, measures, findings, asAt, settings, settingsProblems, fileName } = opened;
  return {
    plan,
    measures,
    findings,
    asAt,
    otherDay: otherStatedDay(opened),
    source: { fileName, council: settings.council, planName: settings.planName },
    // Most documents say nothing of it: worked out for those that ask.
    get changes() {
      return sinceLast(opened).changes;
    },
    get snapshots() {
      return sinceLast(opened).snapshots;
    },
    sameOwners: settings.sameOwners,
    get questions() {
      return planQuestions(opened);
    },
    get byRule() {
      return settings.ratingRules.length > 0 ? ratingsByRule(opened) : null;
    },
    historyProblems: opened.history.problems,
    settingsProblems,
    unread: unreadFacts(opened),
    version: PRODUCT_VERSION,
  };
}
