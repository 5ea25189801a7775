/** The whole pane: theme, store, and how it begins and listens. */
import { useEffect } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { WRITE_WORDS } from '#words/pane';
import { WritePanel } from './heading/write-panel';
import { PlanScreen } from './plan-screen';
import type { PaneStore } from './state/pane-store';
import { PaneStoreProvider, usePaneStore } from './state/use-pane';
import { ownColours, themeFor } from './theme';

const useStyles = makeStyles({
  provider: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface PaneProps {
  readonly store: PaneStore;
  readonly dark: boolean;
}

export function Pane({ store, dark }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(dark)} className={styles.provider} style={ownColours(dark)}>
      <PaneStoreProvider value={store}>
        <PaneBody />
      </PaneStoreProvider>
    </FluentProvider>
  );
}

function PaneBody() {
  const store = usePaneStore();
  useHints(store);
  return <PlanScreen write={<WritePanel label={WRITE_WORDS.write} />} />;
}

/** Excel's hints that something changed, as long as the pane is there. */
function useHints(store: PaneStore): void {
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    store.workbook
      .onChanged(
        (hint) => store.heardChange(hint),
        (cell) => store.heardSelection(cell),
      )
      .then((end) => {
        if (gone) void end();
        else stop = end;
      })
      // Only a hint: without it, Refresh is there.
      .catch(() => undefined);
    return () => {
      gone = true;
      if (stop) void stop();
    };
  }, [store]);
}
