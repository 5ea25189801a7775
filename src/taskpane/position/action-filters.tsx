/** Which actions to show: by owner, by how far the work is, overdue ones. */
import { Button, makeStyles } from '@fluentui/react-components';
import { FilterChoice } from '../parts/filter-choice';
import { PressedButton } from '../parts/pressed-button';
import { isFiltering, NO_FILTER, ownersOf, type ActionFilter } from '../../app/filter-actions';
import { isLifecycle, LIFECYCLES } from '../../model/terms';
import { LIFECYCLE_LABELS } from '#words/labels';
import { POSITION_WORDS } from '#words/pane';
import { useOpened } from '../state/use-pane';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    // None of their words is cut.
    '& > span': { flexBasis: '104px' },
  },
});

interface ActionFiltersProps {
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}

export function ActionFilters({ filter, onChange }: ActionFiltersProps) {
  const styles = useStyles();
  const opened = useOpened();
  const owners = ownersOf(opened);
  const present = LIFECYCLES.filter((one) =>
    opened.plan.statusMap.some(({ lifecycle }) => lifecycle === one),
  );
  const hasDates = opened.plan.columns.dueDate !== undefined;
  return (
    <div role="group" aria-label={POSITION_WORDS.filters} className={styles.filters}>
      {owners.length > 0 && (
        <FilterChoice
          label={POSITION_WORDS.owner}
          any={POSITION_WORDS.anyOwner}
          value={filter.owner}
          options={owners.map((owner) => [owner, owner || POSITION_WORDS.noOwner])}
          onChoose={(owner) => onChange({ ...filter, owner })}
        />
      )}
      <FilterChoice
        label={POSITION_WORDS.lifecycle}
        any={POSITION_WORDS.anyLifecycle}
        value={filter.lifecycle}
        options={present.map((one) => [one, LIFECYCLE_LABELS[one]])}
        onChoose={(one) => onChange({ ...filter, lifecycle: one !== null && isLifecycle(one) ? one : null })}
      />
      {hasDates && (
        <PressedButton
          isPressed={filter.overdueOnly}
          onClick={() => onChange({ ...filter, overdueOnly: !filter.overdueOnly })}
        >
          {POSITION_WORDS.overdue}
        </PressedButton>
      )}
      {isFiltering(filter) && (
        <Button appearance="subtle" size="small" onClick={() => onChange(NO_FILTER)}>
          {POSITION_WORDS.clear}
        </Button>
      )}
    </div>
  );
}
