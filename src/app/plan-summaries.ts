/** Turn an opened plan into its summary sheets, as data. */
import { planSummaryBook } from '../sheet/summary-book';
import type { SheetKind, SummaryBook } from '../sheet/sheet-plan';
import type { OpenedPlan } from './open-plan';
import { unreadFacts } from './unread-facts';
import { PRODUCT_VERSION } from './version';

/** @param which the sheets wanted; all five when absent. */
export function planSummaries(opened: OpenedPlan, which?: readonly SheetKind[]): SummaryBook {
  const { plan, measures, findings, asAt, settings, fileName } = opened;
  return planSummaryBook(
    {
      plan,
      measures,
      findings,
      asAt,
      source: { fileName, council: settings.council, planName: settings.planName },
      version: PRODUCT_VERSION,
      unread: unreadFacts(opened),
    },
    which,
  );
}
