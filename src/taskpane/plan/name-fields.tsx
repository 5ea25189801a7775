/** What council and plan are called in titles. */
import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { namePlan } from '../../edit/place-plan';
import { PLAN_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

export function NameFields() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const { settings } = useOpened();
  const [council, setCouncil] = useState(settings.council ?? '');
  const [planName, setPlanName] = useState(settings.planName ?? '');
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.names}</h2>
      <Field className={shared.field} label={PLAN_WORDS.council} size="small">
        <Input size="small" value={council} onChange={(_, { value }) => setCouncil(value)} />
      </Field>
      <Field className={shared.field} label={PLAN_WORDS.planName} size="small">
        <Input size="small" value={planName} onChange={(_, { value }) => setPlanName(value)} />
      </Field>
      <div>
        <Button
          size="small"
          disabledFocusable={job !== null}
          onClick={() => void store.keep((known) => namePlan(known, council, planName))}
        >
          {PLAN_WORDS.keep}
        </Button>
      </div>
    </section>
  );
}
