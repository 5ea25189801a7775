/** Lists, colours and a key for the plan as it is: what would change is shown when it is asked for. */
import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { PLAN_WORDS } from '#words/pane-views';
import { Busy } from '../parts/busy';
import { useSharedStyles } from '../parts/use-shared-styles';

const SetUpPanel = lazy(() => import(/* webpackChunkName: "changing" */ '../set-up/set-up-panel'));

export function SetUpCard() {
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.setUp}</h2>
      <p className={shared.quiet}>{PLAN_WORDS.setUpHint}</p>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {PLAN_WORDS.startSetUp}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<Busy />}>
          <SetUpPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
