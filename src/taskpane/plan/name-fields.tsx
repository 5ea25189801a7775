/** What council and plan are called in titles. */
import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { councilIn } from '../../app/council-in';
import { namePlan } from '../../edit/place-plan';
import { PLAN_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

const AS_KEPT: { readonly council: string | null; readonly planName: string | null } = {
  council: null,
  planName: null,
};

export function NameFields() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const { settings, plan } = useOpened();
  // Null until something is typed: what is kept elsewhere meanwhile is shown.
  const [typed, type] = useState(AS_KEPT);
  const council = typed.council ?? settings.council ?? '';
  const planName = typed.planName ?? settings.planName ?? '';
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.names}</h2>
      <Field className={shared.field} label={PLAN_WORDS.council} size="small">
        <Input
          size="small"
          value={council}
          placeholder={councilIn(plan.title) ?? ''}
          onChange={(_, { value }) => type({ ...typed, council: value })}
        />
      </Field>
      <Field className={shared.field} label={PLAN_WORDS.planName} size="small">
        <Input
          size="small"
          value={planName}
          placeholder={plan.title ?? ''}
          onChange={(_, { value }) => type({ ...typed, planName: value })}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabledFocusable={job !== null}
          onClick={() => {
            type(AS_KEPT);
            void store.keep((known) => namePlan(known, council, planName));
          }}
        >
          {PLAN_WORDS.keep}
        </Button>
      </div>
    </section>
  );
}
