/** What council and plan are called in titles. */
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { namePlan } from '../../edit/place-plan';
import { PLAN_WORDS } from '#words/pane-views';
import { NameInputs, type TypedNames } from '../parts/name-inputs';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

/** What is kept elsewhere meanwhile is shown. */
const AS_KEPT: TypedNames = { council: null, planName: null };

export function NameFields() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const { settings } = useOpened();
  const [typed, type] = useState(AS_KEPT);
  const keep = () => {
    const council = typed.council ?? settings.council ?? '';
    const planName = typed.planName ?? settings.planName ?? '';
    type(AS_KEPT);
    void store.keep((known) => namePlan(known, council, planName));
  };
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.names}</h2>
      <NameInputs typed={typed} onType={type} size="small" />
      <div>
        <Button size="small" disabledFocusable={job !== null} onClick={keep}>
          {PLAN_WORDS.keep}
        </Button>
      </div>
    </section>
  );
}
