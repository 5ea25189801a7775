/** What an opened recommendation shows: both splits, its actions, and the way to add one. */
import type { Tally } from '../../measure/tally';
import type { Action } from '../../model/plan';
import { AddWay } from '../keep/add-way';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened } from '../state/use-pane';
import { ActionList } from './action-list';
import Splits from './splits';

interface OpenedRecommendationProps {
  /** Index into `Plan.recommendations`; null for actions under none. */
  readonly index: number | null;
  readonly tally: Tally;
  readonly actions: readonly Action[];
  readonly overdue: ReadonlyMap<number, number>;
}

export default function OpenedRecommendation({ index, tally, actions, overdue }: OpenedRecommendationProps) {
  const shared = useSharedStyles();
  const { plan } = useOpened();
  return (
    <div className={shared.stack}>
      <Splits tally={tally} hasRatings={plan.hasRatings} />
      <ActionList actions={actions} overdue={overdue} />
      {index !== null && plan.unit === 'action' && <AddWay recommendation={index} />}
    </div>
  );
}
