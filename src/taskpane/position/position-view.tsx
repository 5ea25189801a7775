/** The position by theme and recommendation, or the actions that a filter lets through. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  filterActions,
  isFiltering,
  NO_FILTER,
  overdueDays,
  type ActionFilter,
} from '../../app/filter-actions';
import type { OpenedPlan } from '../../app/open-plan';
import { tallyActions } from '../../measure/tally-actions';
import { isOwnSheet } from '../../model/own-sheets';
import type { Action } from '../../model/plan';
import { progressedShare } from '../../words/format';
import { POSITION_WORDS } from '#words/pane';
import { Disclosure } from '../parts/disclosure';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState } from '../state/use-pane';
import { ActionFilters } from './action-filters';
import { RecommendationRow } from './recommendation-row';
import { useChanges } from './use-changes';
import { themeGroups, type ThemeGroup } from './theme-groups';

/** With what the sheets are made of: fetched only where the workbook holds one. */
const WrittenLine = lazy(() => import(/* webpackChunkName: "writing" */ './written-line'));

/** Fetched with the other views: the position does not wait for them. */
const Splits = lazy(() => import(/* webpackChunkName: "views" */ './splits'));
const ActionList = lazy(async () => {
  const { ActionList: list } = await import(/* webpackChunkName: "views" */ './action-list');
  return { default: list };
});

/** With the words of all findings: fetched once a row has been selected. */
const ThisAction = lazy(() => import(/* webpackChunkName: "views" */ './this-action'));

/** Recommendations that are drawn at first: all of a usual plan; of a longer one some of each theme. */
const MOST = 80;
const FEWEST_OF_A_THEME = 10;
const stepFor = (groups: readonly ThemeGroup[]): number => {
  const all = groups.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  return all <= MOST ? MOST : Math.max(FEWEST_OF_A_THEME, Math.floor(MOST / 2 / groups.length));
};

/** At the height of a laptop the recommendations come first. */
const hasRoom = (): boolean => innerHeight > 640;

const useStyles = makeStyles({
  theme: {
    padding: '2px 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function PositionView() {
  const shared = useSharedStyles();
  const opened = useOpened();
  const isSelecting = usePaneState(({ selected }) => selected !== null);
  const [filter, setFilter] = useState<ActionFilter>(NO_FILTER);
  const overdue = useMemo(() => overdueDays(opened), [opened]);
  const groups = useMemo(() => themeGroups(opened), [opened]);
  const step = stepFor(groups);
  const { overall } = opened.measures;
  const { hasRatings } = opened.plan;
  const changes = useChanges(opened);
  return (
    <div className={shared.stack}>
      {opened.source.grids.some(isOwnSheet) && (
        <Suspense>
          <WrittenLine />
        </Suspense>
      )}
      {changes && <p className={shared.text}>{changes.line}</p>}
      {isSelecting && (
        <Suspense>
          <ThisAction overdue={overdue} />
        </Suspense>
      )}
      <div className={shared.tight}>
        <Disclosure flush startsOpen={hasRoom()} summary={POSITION_WORDS.splits(hasRatings)}>
          {() => (
            <Suspense>
              <Splits tally={overall} hasRatings={hasRatings} />
            </Suspense>
          )}
        </Disclosure>
        <ActionFilters filter={filter} onChange={setFilter} />
      </div>
      {isFiltering(filter) ? (
        <FilteredActions filter={filter} overdue={overdue} />
      ) : (
        <>
          {groups.map((group) => (
            <ThemeSection
              key={group.name ?? ' '}
              group={group}
              step={step}
              overdue={overdue}
              directions={changes?.directions ?? []}
            />
          ))}
          <Adrift overdue={overdue} />
        </>
      )}
    </div>
  );
}

interface Overdue {
  readonly overdue: ReadonlyMap<number, number>;
}

function FilteredActions({ filter, overdue }: Overdue & { readonly filter: ActionFilter }) {
  const shared = useSharedStyles();
  const opened = useOpened();
  const actions = useMemo(() => filterActions(opened, filter), [opened, filter]);
  const { unit, actions: all } = opened.plan;
  return (
    <div>
      <p role="status" className={shared.subheading}>
        {POSITION_WORDS.matching(actions.length, all.length, unit)}
      </p>
      {actions.length === 0 ? (
        <p className={shared.quiet}>{POSITION_WORDS.none}</p>
      ) : (
        <Suspense>
          <ActionList key={JSON.stringify(filter)} actions={actions} overdue={overdue} withRecommendation />
        </Suspense>
      )}
    </div>
  );
}

interface ThemeSectionProps extends Overdue {
  readonly group: ThemeGroup;
  /** How many of its recommendations at first, and how many more each time. */
  readonly step: number;
  /** By the place of the recommendation in the plan. */
  readonly directions: readonly (string | undefined)[];
}

function ThemeSection({ group, step, overdue, directions }: ThemeSectionProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const { plan, measures } = opened;
  return (
    <section>
      {group.name !== null && (
        <div className={mergeClasses(shared.spread, styles.theme)}>
          <h2 className={shared.heading}>{group.name === '' ? POSITION_WORDS.noTheme : group.name}</h2>
          {group.tally && (
            <span className={mergeClasses(shared.heading, shared.figure)}>
              {progressedShare(group.tally)}
            </span>
          )}
        </div>
      )}
      <ShowSome items={group.recommendations} step={step}>
        {(shown) => (
          <ul className={shared.list} aria-label={group.name ? undefined : POSITION_WORDS.recommendations}>
            {shown.map((index) => {
              const recommendation = plan.recommendations[index];
              const tally = measures.recommendations[index];
              if (!recommendation || !tally) return null;
              return (
                <RecommendationRow
                  key={index}
                  index={index}
                  reference={recommendation.reference}
                  text={recommendation.text}
                  tally={tally}
                  direction={directions[index]}
                  actions={() => actionsAt(opened, recommendation.actions)}
                  overdue={overdue}
                />
              );
            })}
          </ul>
        )}
      </ShowSome>
    </section>
  );
}

const actionsAt = ({ plan }: OpenedPlan, indexes: readonly number[]): readonly Action[] =>
  indexes.map((index) => plan.actions[index]).filter((action) => action !== undefined);

/** Actions under no recommendation count in the headline, so they are shown. */
function Adrift({ overdue }: Overdue) {
  const shared = useSharedStyles();
  const { plan } = useOpened();
  const actions = useMemo(() => plan.actions.filter(({ recommendation }) => recommendation === null), [plan]);
  if (actions.length === 0) return null;
  return (
    <ul className={shared.list}>
      <RecommendationRow
        index={null}
        reference=""
        text={POSITION_WORDS.noRecommendation}
        tally={tallyActions(actions)}
        actions={() => actions}
        overdue={overdue}
      />
    </ul>
  );
}
