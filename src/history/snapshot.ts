/** A snapshot: every action of a plan as it stood on a day, as plain values that need no workbook. */
import { byFrequency } from '../model/by-frequency';
import { dateInForce, dayOf } from '../model/date-in-force';
import type { IsoDate } from '../model/days/day';
import type { Plan, Recommendation } from '../model/plan';
import type { Lifecycle, Rating } from '../model/terms';

export interface SnapshotAction {
  /** Its recommendation as `recommendationNames` calls it; "" where it belongs to none. */
  readonly recommendation: string;
  /** As the plan shows it; "" where it has none. */
  readonly reference: string;
  readonly text: string;
  /** As written. */
  readonly status: string;
  /** As they were read on that day: what is decided later about a status does not change what was said then. */
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  /** The date in force; null where it is no day. */
  readonly due: IsoDate | null;
  /** As the plan shows it; "" where it shows none. */
  readonly dueShown: string;
  /** "" where it is blank, or the plan has no such column. */
  readonly update: string;
}

export interface Snapshot {
  readonly day: IsoDate;
  readonly label: string;
  /** In the order of the plan. */
  readonly actions: readonly SnapshotAction[];
}

/** @param label what people call the day: "Six-month check-in" */
export function takeSnapshot(
  plan: Pick<Plan, 'actions' | 'recommendations' | 'themes'>,
  day: IsoDate,
  label: string,
): Snapshot {
  const names = recommendationNames(plan);
  return {
    day,
    label,
    actions: plan.actions.map((action) => {
      const date = dateInForce(action);
      return {
        recommendation: names[action.recommendation ?? -1] ?? '',
        reference: action.reference?.text ?? '',
        text: action.text.text,
        status: action.status.written,
        lifecycle: action.lifecycle,
        rating: action.rating,
        due: dayOf(date),
        dueShown: date?.text ?? '',
        update: action.update?.text ?? '',
      };
    }),
  };
}

/** A reference, with its theme or its report where the plan has another recommendation of that reference (3.6). */
export function recommendationNames({
  recommendations,
  themes,
}: Pick<Plan, 'recommendations' | 'themes'>): string[] {
  const uses = new Map(byFrequency(recommendations.map(({ reference }) => reference)));
  const under = ({ theme, source, cell }: Recommendation): string =>
    source ?? themes[theme ?? -1]?.name ?? cell.sheet;
  return recommendations.map((one) =>
    (uses.get(one.reference) ?? 0) > 1 ? `${one.reference} (${under(one)})` : one.reference,
  );
}
