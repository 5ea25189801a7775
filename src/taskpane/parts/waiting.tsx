/** Says what Excel is doing once it takes longer than half a second, and what may help where it does not answer. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { WAITING_WORDS } from '#words/pane';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { useWait } from '../state/use-wait';
import { Busy } from './busy';

const useStyles = makeStyles({
  busy: { padding: '4px 0' },
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
        <div className={styles.busy}>
          <Busy label={WAITING_WORDS[job]} />
        </div>
      )}
      {words.slow !== null && (slow || wait === 'long') && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.slow}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
