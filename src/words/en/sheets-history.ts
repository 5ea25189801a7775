/** What the sheet RAG History says around the snapshots, and how a snapshot is called. */
import type { IsoDate } from '../../model/days/day';
import type { Quarter } from '../../model/days/quarter';
import type { LabelIdea } from '../../history/label-idea';
import { formatDayLong } from './phrases';

export const HISTORY_WORDS = {
  title: 'RAG History: the plan as it stood on earlier days',
  intro: [
    'Each snapshot is a copy of every action as it was read on its day; nothing here follows the plan.',
    'You may correct a row, add columns of your own, or delete the rows of a snapshot: the rest stays as it is.',
  ],
  table: 'Snapshots, a row for each action',
} as const;

const OCCASIONS = { 'six-month': 'Six-month check-in', 'ten-month': 'Ten-month progress review' } as const;

/** "Q2 2025/26" */
export function snapshotLabel(idea: LabelIdea): string {
  if (!('quarter' in idea)) return OCCASIONS[idea.kind];
  return quarterLabel(idea);
}

/** "Q2 2025/26" */
export const quarterLabel = ({ quarter, year }: Quarter): string =>
  `Q${quarter} ${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** "Q2 2025/26 (30 September 2025)"; a file whose day is not known goes by its name alone. */
export function snapshotName({ day, label }: { readonly day: IsoDate; readonly label: string }): string {
  if (label === '' || day === '') return label || formatDayLong(day);
  return `${label} (${formatDayLong(day)})`;
}
