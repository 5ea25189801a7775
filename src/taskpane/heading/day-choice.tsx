/** The day that the summary sheets will speak for: the one that the plan says, today, or another. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { PressedButton } from '../parts/pressed-button';
import { PREPARE_WORDS } from '#words/pane-prepare';
import { WRITE_WORDS } from '#words/pane';
import { formatDayLong } from '#words/phrases';
import { standingValue } from '../parts/standing-value';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  days: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  /** A browser gives a field for days a width of its own. */
  day: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
});

/** The figures follow as soon as a day is chosen. */
export function DayChoice() {
  const styles = useStyles();
  const store = usePaneStore();
  const { asAt, plan } = useOpened();
  // What was chosen stands there at once, before the figures have followed.
  const chosen = usePaneState((state) => state.chosenDay) ?? asAt;
  const { today } = store;
  const days = [
    ...(plan.statedDay === null
      ? []
      : [{ day: plan.statedDay, label: PREPARE_WORDS.stated(formatDayLong(plan.statedDay)) }]),
    ...(plan.statedDay === today ? [] : [{ day: today, label: PREPARE_WORDS.today(formatDayLong(today)) }]),
  ];
  return (
    <div role="group" aria-label={PREPARE_WORDS.speaksFor} className={styles.group}>
      <span aria-hidden>{PREPARE_WORDS.speaksFor}</span>
      <div className={styles.days}>
        {days.map(({ day, label }) => (
          <PressedButton key={day} isPressed={chosen === day} onClick={() => void store.setAsAt(day)}>
            {label}
          </PressedButton>
        ))}
      </div>
      <Field label={WRITE_WORDS.asAt} hint={store.host.words.asAtHint}>
        <Input
          className={styles.day}
          type="date"
          value={chosen}
          {...standingValue(chosen)}
          onChange={(_, { value }) => void store.setAsAt(value)}
        />
      </Field>
    </div>
  );
}
