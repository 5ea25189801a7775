/** What has to be known of the day the figures speak for, on every view: the last summary had another, or one is kept. */
import { Button } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { findWrittenSummary } from '../../app/written-day';
import type { IsoDate } from '../../model/days/day';
import { DAY_WORDS } from '#words/pane';
import { usePaneState, usePaneStore } from '../state/use-pane';

interface DayNote {
  readonly text: string;
  readonly button: string;
  /** The day to keep; null for today, whenever that is. */
  readonly day: IsoDate | null;
}

function notesOf({ asAt, asAtBasis, source }: OpenedPlan, today: IsoDate): DayNote[] {
  const notes: DayNote[] = [];
  const written = findWrittenSummary(source.grids);
  const last = written?.asAt ?? null;
  if (written && last !== null && last !== asAt)
    notes.push({
      text: DAY_WORDS.written(written.grid.sheet, last, asAt),
      button: DAY_WORDS.take(last),
      day: last,
    });
  if (asAtBasis === 'kept' && asAt !== today)
    notes.push({ text: DAY_WORDS.kept(asAt), button: DAY_WORDS.useToday, day: null });
  return notes;
}

export function DayNotes({ className, text }: { readonly className: string; readonly text: string }) {
  const store = usePaneStore();
  const opened = usePaneState((state) => state.opened);
  const job = usePaneState((state) => state.job);
  if (opened === null) return null;
  return notesOf(opened, store.today).map((note) => (
    <div key={note.text} className={className}>
      <span className={text}>{note.text}</span>
      <Button size="small" disabledFocusable={job !== null} onClick={() => void store.keepAsAt(note.day)}>
        {note.button}
      </Button>
    </div>
  ));
}
