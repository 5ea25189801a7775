/** What has to be known of the plan on show, on every view: the day that its figures speak for, and what Excel would not tell of it. */
import type { OpenedPlan } from '../../app/open-plan';
import { unreadFacts } from '../../app/unread-facts';
import { findWrittenSummary } from '../../app/written-day';
import type { IsoDate } from '../../model/days/day';
import { DAY_WORDS } from '#words/pane-notes';
import { unreadSentence } from '#words/unread';
import { useOpened, usePaneStore } from '../state/use-pane';
import { Note } from './note';

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

export default function PlanNotes() {
  const store = usePaneStore();
  const opened = useOpened();
  return (
    <>
      {notesOf(opened, store.today).map(({ text, button, day }) => (
        <Note key={text} text={text} action={{ label: button, onPress: () => void store.keepAsAt(day) }} />
      ))}
      {unreadFacts(opened).map((unread) => (
        <Note key={unread.sheet} text={unreadSentence(unread)} />
      ))}
    </>
  );
}
