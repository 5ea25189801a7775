/** Turn an opened plan into a snapshot to be kept in its workbook. */
import { labelIdea } from '../history/label-idea';
import type { HistoryReading } from '../history/read-history';
import { takeSnapshot, type Snapshot } from '../history/snapshot';
import type { IsoDate } from '../model/days/day';
import { snapshotLabel } from '#words/sheets-history';
import type { OpenedPlan } from './open-plan';

type Known = Pick<HistoryReading, 'snapshots'>;

/** The snapshot that stands there for the day, if one does. */
export const snapshotOfDay = (day: IsoDate, { snapshots }: Known): Snapshot | undefined =>
  snapshots.find((one) => one.day === day);

/** That of the snapshot which stands there for the day, else what the day is likely to be called. */
export const proposedLabel = (day: IsoDate, history: Known): string =>
  snapshotOfDay(day, history)?.label ?? snapshotLabel(labelIdea(day, history.snapshots[0]?.day ?? null));

/**
 * As at the day of `opened`.
 *
 * @param label the proposed one where it is left out
 */
export const planSnapshot = (
  { plan, asAt }: Pick<OpenedPlan, 'plan' | 'asAt'>,
  history: Known,
  label: string = proposedLabel(asAt, history),
): Snapshot => takeSnapshot(plan, asAt, label);
