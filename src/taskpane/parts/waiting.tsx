/** Says what Excel is doing once it takes longer than half a second, and what may help where it does not answer. */
import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { WAITING_WORDS } from '#words/pane';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { useWait } from '../state/use-wait';

const useStyles = makeStyles({
  spinner: { justifyContent: 'flex-start', padding: '4px 0' },
  body: { whiteSpace: 'normal' },
});

export function Waiting() {
  const styles = useStyles();
  const { words } = usePaneStore().host;
  const job = usePaneState((state) => state.job);
  const slow = usePaneState((state) => state.slow);
  const wait = useWait(job);
  // Nobody waits for a reading that nobody asked for, and who is typing is not to be told to stop.
  if (job === 'following') return <div role="status" />;
  return (
    <div role="status">
      {job !== null && wait !== 'short' && (
        <Spinner className={styles.spinner} size="tiny" label={WAITING_WORDS[job]} />
      )}
      {words.slow !== null && (slow || wait === 'long') && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.slow}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
