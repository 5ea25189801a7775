/** The plan as one table on a sheet of its own, whatever its shape. */
import { Button } from '@fluentui/react-components';
import { PLAN_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { addTidy } from '../state/plan-adding';
import { focusPanel } from '../state/show-view';
import { usePaneState, usePaneStore } from '../state/use-pane';

export function TidyCard() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const canWrite = usePaneState((state) => state.access?.canWrite ?? false);
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.tidy}</h2>
      <p className={shared.quiet}>{PLAN_WORDS.tidyHint}</p>
      <div>
        <Button
          size="small"
          disabledFocusable={job !== null || !canWrite}
          onClick={() => {
            focusPanel();
            void addTidy(store.doer);
          }}
        >
          {PLAN_WORDS.makeTidy}
        </Button>
      </div>
    </section>
  );
}
