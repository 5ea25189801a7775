/** Which actions to show: by owner, by how far the work is, overdue ones. */
import { Button, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { PressedButton } from '../parts/pressed-button';
import { useSharedStyles } from '../parts/use-shared-styles';
import { isFiltering, NO_FILTER, ownersOf, type ActionFilter } from '../../app/filter-actions';
import { isLifecycle, LIFECYCLES } from '../../model/terms';
import { LIFECYCLE_LABELS } from '#words/labels';
import { POSITION_WORDS } from '#words/pane';
import { useOpened } from '../state/use-pane';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  select: { flexGrow: 1, flexBasis: '104px' },
});

/** No owner is a choice of its own, apart from any owner. */
const ANY = 'any';
const ownerKey = (owner: string | null): string => (owner === null ? ANY : `=${owner}`);

interface ActionFiltersProps {
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}

export function ActionFilters({ filter, onChange }: ActionFiltersProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const owners = ownersOf(opened);
  const present = LIFECYCLES.filter((one) =>
    opened.plan.statusMap.some(({ lifecycle }) => lifecycle === one),
  );
  const hasDates = opened.plan.columns.dueDate !== undefined;
  return (
    <div role="group" aria-label={POSITION_WORDS.filters} className={styles.filters}>
      {owners.length > 0 && (
        <Select
          className={mergeClasses(shared.field, styles.select)}
          size="small"
          aria-label={POSITION_WORDS.owner}
          value={ownerKey(filter.owner)}
          onChange={(_, { value }) => onChange({ ...filter, owner: value === ANY ? null : value.slice(1) })}
        >
          <option value={ANY}>{POSITION_WORDS.anyOwner}</option>
          {owners.map((owner) => (
            <option key={owner} value={ownerKey(owner)}>
              {owner === '' ? POSITION_WORDS.noOwner : owner}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={mergeClasses(shared.field, styles.select)}
        size="small"
        aria-label={POSITION_WORDS.lifecycle}
        value={filter.lifecycle ?? ANY}
        onChange={(_, { value }) => onChange({ ...filter, lifecycle: isLifecycle(value) ? value : null })}
      >
        <option value={ANY}>{POSITION_WORDS.anyLifecycle}</option>
        {present.map((one) => (
          <option key={one} value={one}>
            {LIFECYCLE_LABELS[one]}
          </option>
        ))}
      </Select>
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
