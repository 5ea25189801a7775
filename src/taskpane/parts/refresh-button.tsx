/** Reads the plan again, where it can have changed without us. */
import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { HEADING_WORDS } from '#words/pane';
import { usePaneState, usePaneStore } from '../state/use-pane';

export function RefreshButton({ className }: { readonly className?: string }) {
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  if (!store.host.isLive) return null;
  return (
    <Button
      className={className}
      appearance="subtle"
      icon={<ArrowClockwise20Regular />}
      aria-label={HEADING_WORDS.refresh}
      title={HEADING_WORDS.refresh}
      disabledFocusable={job !== null}
      onClick={() => void store.refresh()}
    />
  );
}
