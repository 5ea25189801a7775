/** What has to be known of the plan on show, on every view: the day that its figures speak for, and what Excel would not tell of it. */
import { Button } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { unreadFacts } from '../../app/unread-facts';
import { findWrittenSummary } from '../../app/written-day';
import type { IsoDate } from '../../model/days/day';
import { DAY_WORDS } from '#words/pane-notes';
import { unreadSentence } from '#words/unread';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

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

interface PlanNotesProps {
  /** Of a note, and of its words. */
  readonly className: string;
  readonly text: string;
}

export default function PlanNotes({ className, text }: PlanNotesProps) {
  const store = usePaneStore();
  const opened = useOpened();
  const job = usePaneState((state) => state.job);
  return (
    <>
      {notesOf(opened, store.today).map((note) => (
        <div key={note.text} className={className}>
          <span className={text}>{note.text}</span>
          <Button size="small" disabledFocusable={job !== null} onClick={() => void store.keepAsAt(note.day)}>
            {note.button}
          </Button>
        </div>
      ))}
      {unreadFacts(opened).map((unread) => (
        <div key={unread.sheet} className={className}>
          <span className={text}>{unreadSentence(unread)}</span>
        </div>
      ))}
    </>
  );
}
