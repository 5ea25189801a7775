/** Small buttons beside each other, of which one is pressed: which of several lists or orders is shown. */
import { makeStyles } from '@fluentui/react-components';
import { PressedButton } from './pressed-button';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px' },
  one: { minWidth: 'auto' },
});

interface OneOfProps<Way extends string> {
  readonly label: string;
  readonly ways: readonly Way[];
  readonly words: Readonly<Record<Way, string>>;
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
}

export function OneOf<Way extends string>({ label, ways, words, chosen, onChoose }: OneOfProps<Way>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {ways.map((way) => (
        <PressedButton
          key={way}
          className={styles.one}
          appearance="subtle"
          isPressed={chosen === way}
          onClick={() => onChoose(way)}
        >
          {words[way]}
        </PressedButton>
      ))}
    </div>
  );
}
