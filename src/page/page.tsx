/** The whole page: theme, what is dropped on it, and the start or the plan that is open. */
import { useEffect, useSyncExternalStore } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { ownColours, themeFor } from '../taskpane/theme';
import { systemIsDark, useDark } from '../taskpane/use-dark';
import { PlanPage } from './plan/plan-page';
import { StartPage } from './start/start-page';
import type { Desk } from './state/desk';

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

export function Page({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const dark = useDark(systemIsDark);
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  useDrops(desk);
  return (
    <FluentProvider theme={themeFor(dark)} className={styles.provider} style={ownColours(dark)}>
      {state.shown ? (
        <PlanPage key={state.shown.id} desk={desk} plan={state.shown} />
      ) : (
        <StartPage desk={desk} state={state} />
      )}
    </FluentProvider>
  );
}

/** A file may be dropped anywhere: a browser would otherwise leave the page and show the file itself. */
function useDrops(desk: Desk): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void desk.open(files);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [desk]);
}
