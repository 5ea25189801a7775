/** What is so until it changes, in a line, with a button where something can be done about it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../state/use-pane';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 6px 4px 10px',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '12px',
    lineHeight: '16px',
  },
  text: { flex: '1 1 140px', minWidth: 0 },
});

interface NoteProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export function Note({ text, action }: NoteProps) {
  const styles = useStyles();
  const job = usePaneState((state) => state.job);
  return (
    <div className={styles.note}>
      <span className={styles.text}>{text}</span>
      {action && (
        <Button size="small" disabledFocusable={job !== null} onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
