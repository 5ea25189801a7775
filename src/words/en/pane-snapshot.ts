/** What the pane says of snapshots: taking one, and replacing the one of the same day. */
import { countOf, formatDayLong, quote } from './phrases';
import { whichSnapshot } from './live-problems';

export const SNAPSHOT_WORDS = {
  title: 'Snapshot',
  what: (day: string) =>
    `Keeps every action as it stands, for ${formatDayLong(day)}, on the sheet RAG History: later figures are compared with it.`,
  label: 'What the snapshot is called',
  take: 'Take a snapshot',
  exists: (day: string, label: string) => `${whichSnapshot({ day, label })}.`,
  replace: 'Replace it',
  leave: 'Leave it',
  taken: (name: string, actions: number) => `Kept ${countOf(actions, 'action')} as ${quote(name, 120)}.`,
} as const;
