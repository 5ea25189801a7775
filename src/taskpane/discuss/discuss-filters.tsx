/** What of the list to discuss is shown: by why, by words, by owner, theme, rating and when it is due. */
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { FilterChoice } from '../parts/filter-choice';
import { PressedButton } from '../parts/pressed-button';
import {
  countChips,
  DISCUSS_CHIPS,
  DUE_RANGES,
  dueRangeOf,
  EVERYTHING_DISCUSSED,
  ownerOf,
  type DiscussFilter,
} from '../../app/filter-discussed';
import { isRating, RATINGS } from '../../model/terms';
import { SOON_DAYS } from '../../report/date-risk';
import type { DiscussedAction } from '../../report/discuss-list';
import { RATING_LABELS } from '#words/labels';
import { DISCUSS_WORDS } from '#words/pane-discuss';
import { useOpened } from '../state/use-pane';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  chip: { minWidth: 'auto' },
  search: { flexBasis: '100%', maxWidth: '100%' },
});

interface DiscussFiltersProps {
  readonly all: readonly DiscussedAction[];
  readonly filter: DiscussFilter;
  readonly onChange: (filter: DiscussFilter) => void;
}

export function DiscussFilters({ all, filter, onChange }: DiscussFiltersProps) {
  const styles = useStyles();
  const { plan, asAt } = useOpened();
  const counts = countChips(all);
  const dueRanges = new Set(all.map((one) => dueRangeOf(one, asAt)));
  const isFiltering = JSON.stringify(filter) !== JSON.stringify(EVERYTHING_DISCUSSED);
  return (
    <div role="group" aria-label={DISCUSS_WORDS.filters} className={styles.filters}>
      {DISCUSS_CHIPS.map((chip) => {
        const count = counts.get(chip) ?? 0;
        return count === 0 ? null : (
          <PressedButton
            key={chip}
            className={styles.chip}
            shape="circular"
            isPressed={filter.chip === chip}
            onClick={() => onChange({ ...filter, chip: filter.chip === chip ? null : chip })}
          >
            {DISCUSS_WORDS.chip(DISCUSS_WORDS.chips[chip], count)}
          </PressedButton>
        );
      })}
      <Input
        type="search"
        className={styles.search}
        size="small"
        placeholder={DISCUSS_WORDS.search}
        aria-label={DISCUSS_WORDS.search}
        value={filter.words}
        onChange={(_, { value }) => onChange({ ...filter, words: value })}
      />
      <FilterChoice
        label={DISCUSS_WORDS.owner}
        any={DISCUSS_WORDS.anyOwner}
        value={filter.owner}
        options={[...new Set(all.map(ownerOf))].map((owner) => [owner, owner || DISCUSS_WORDS.noOwner])}
        onChoose={(owner) => onChange({ ...filter, owner })}
      />
      {plan.themes.length > 0 && (
        <FilterChoice
          label={DISCUSS_WORDS.theme}
          any={DISCUSS_WORDS.anyTheme}
          value={filter.theme === null ? null : String(filter.theme)}
          options={[
            ...plan.themes.map(({ name }, index) => [String(index), name] as const),
            ['-1', DISCUSS_WORDS.noTheme],
          ]}
          onChoose={(theme) => onChange({ ...filter, theme: theme === null ? null : Number(theme) })}
        />
      )}
      {plan.hasRatings && (
        <FilterChoice
          label={DISCUSS_WORDS.rating}
          any={DISCUSS_WORDS.anyRating}
          value={filter.rating}
          options={RATINGS.map((rating) => [rating, RATING_LABELS[rating]])}
          onChoose={(rating) =>
            onChange({ ...filter, rating: rating !== null && isRating(rating) ? rating : null })
          }
        />
      )}
      {dueRanges.size > 1 && (
        <FilterChoice
          label={DISCUSS_WORDS.due}
          any={DISCUSS_WORDS.anyDue}
          value={filter.due}
          options={DUE_RANGES.filter((range) => dueRanges.has(range) || filter.due === range).map((range) => [
            range,
            DISCUSS_WORDS.dueRanges(SOON_DAYS)[range],
          ])}
          onChoose={(due) => onChange({ ...filter, due: DUE_RANGES.find((range) => range === due) ?? null })}
        />
      )}
      <PressedButton
        className={styles.chip}
        appearance="subtle"
        isPressed={filter.byOwner}
        onClick={() => onChange({ ...filter, byOwner: !filter.byOwner })}
      >
        {DISCUSS_WORDS.byOwner}
      </PressedButton>
      {isFiltering && (
        <Button appearance="subtle" size="small" onClick={() => onChange(EVERYTHING_DISCUSSED)}>
          {DISCUSS_WORDS.clear}
        </Button>
      )}
    </div>
  );
}
