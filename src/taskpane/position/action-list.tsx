/** Actions, one below the other: status, owner, date; each leads to its cell. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../model/address';
import { dateInForce } from '../../model/date-in-force';
import type { Action } from '../../model/plan';
import { LIFECYCLE_LABELS } from '#words/labels';
import { statusLabel } from '#words/row-labels';
import { POSITION_WORDS } from '#words/pane';
import { formatDayLong } from '#words/phrases';
import { RatingMark } from '../parts/rating-mark';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';

const STEP = 25;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: '8px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  mark: { flexShrink: 0, paddingTop: '2px' },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface ActionListProps {
  readonly actions: readonly Action[];
  /** Days by index of action. */
  readonly overdue: ReadonlyMap<number, number>;
  /** The recommendation is named where the list is not under one. */
  readonly withRecommendation?: boolean;
}

export function ActionList({ actions, overdue, withRecommendation = false }: ActionListProps) {
  const shared = useSharedStyles();
  const { plan } = useOpened();
  return (
    <ShowSome items={actions} step={STEP}>
      {(shown) => (
        <ul className={shared.list}>
          {shown.map((action) => (
            <ActionItem
              key={action.index}
              action={action}
              late={lateWords(overdue.get(action.index))}
              under={
                withRecommendation && action.recommendation !== null
                  ? (plan.recommendations[action.recommendation]?.reference ?? null)
                  : null
              }
              hasRatings={plan.hasRatings}
            />
          ))}
        </ul>
      )}
    </ShowSome>
  );
}

interface ActionItemProps {
  readonly action: Action;
  /** What presses about it: by how long it is overdue. Null: nothing. */
  readonly late: string | null;
  readonly under: string | null;
  readonly hasRatings: boolean;
}

export function ActionItem({ action, late, under, hasRatings }: ActionItemProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { cell } = action.text;
  const reference = action.reference?.text ?? under ?? '';
  return (
    <li className={mergeClasses(styles.item, shared.later)}>
      {hasRatings && (
        <span className={styles.mark}>
          <RatingMark rating={action.rating} />
        </span>
      )}
      <div className={shared.grow}>
        <Link
          as="button"
          className={mergeClasses(styles.text, shared.link)}
          title={POSITION_WORDS.goTo(cellAddress(cell.row, cell.column))}
          onClick={() => void store.goTo(cell)}
        >
          {reference === '' ? '' : `${reference} `}
          {action.text.text === '' ? POSITION_WORDS.noText : action.text.text}
        </Link>
        <p className={shared.quiet}>
          {factsOf(action).join(' · ')}
          {late !== null && (
            <>
              {' · '}
              <span className={styles.late}>{late}</span>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

/** Null where it is not overdue. */
export const lateWords = (days: number | undefined): string | null =>
  days === undefined ? null : POSITION_WORDS.overdueBy(days);

/** What the plan wrote, what that counts as where it says something else, the owner, and the date in force. */
function factsOf(action: Action): string[] {
  const { status, rating, lifecycle, owner } = action;
  const label = LIFECYCLE_LABELS[lifecycle];
  const written = statusLabel(status, rating);
  const facts = [
    written.toLowerCase() === label.toLowerCase() ? label : `${written}: ${label.toLowerCase()}`,
  ];
  if (owner && owner.text !== '') facts.push(owner.text);
  const date = dateInForce(action);
  if (date) {
    facts.push(
      POSITION_WORDS.due(date.reading.kind === 'date' ? formatDayLong(date.reading.day) : date.text),
    );
  }
  return facts;
}
