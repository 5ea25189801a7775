/** How actions are put under recommendations, changeable where the reader got it wrong. */
import { Field, Select } from '@fluentui/react-components';
import { chooseGrouping } from '../../edit/place-plan';
import type { Grouping } from '../../model/decision';
import { GROUPING_REASONS } from '#words/groupings';
import { PLAN_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

/** What can be chosen; "none" is only ever found. */
const GROUPINGS = (Object.keys(GROUPING_REASONS) as Grouping[]).filter((how) => how !== 'none');

export function GroupingChoice() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const { plan, settings } = useOpened();
  const chosen = GROUPINGS.find((grouping) => grouping === settings.grouping);
  return (
    <Field className={shared.field} label={PLAN_WORDS.grouping} size="small">
      <Select
        size="small"
        value={chosen ?? ''}
        disabled={job !== null}
        onChange={(_, { value }) => {
          const grouping = GROUPINGS.find((one) => one === value) ?? null;
          void store.keep((settings) => chooseGrouping(settings, grouping));
        }}
      >
        <option value="">{PLAN_WORDS.groupingFound(GROUPING_REASONS[plan.decision.grouping])}</option>
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {PLAN_WORDS.groupingOption(GROUPING_REASONS[grouping])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
