/** Both splits of a tally as figures: how far the work is, and the ratings in the plan. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { SCOPE_LIFECYCLES, type Tally } from '../../measure/tally';
import { RATINGS } from '../../model/terms';
import { displayPercent, formatCount } from '../../words/format';
import { LIFECYCLE_LABELS } from '#words/labels';
import { ADJUSTED_NOTE } from '#words/row-labels';
import { POSITION_WORDS } from '#words/pane';
import { LifecycleSwatch } from '../parts/share-bar';
import { RatingMark } from '../parts/rating-mark';
import { useSharedStyles } from '../parts/use-shared-styles';

const useStyles = makeStyles({
  tables: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 12px',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
  },
  table: { borderCollapse: 'collapse', fontSize: '12px', lineHeight: '20px' },
  caption: {
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    fontWeight: 600,
    paddingBottom: '2px',
    whiteSpace: 'nowrap',
  },
  name: { textAlign: 'left', fontWeight: 'normal', padding: '0 4px 0 0' },
  label: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', padding: '0 0 0 6px' },
});

export interface SplitsProps {
  readonly tally: Tally;
  readonly hasRatings: boolean;
}

export default function Splits({ tally, hasRatings }: SplitsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { percent, ratingPercent, lifecycle, ratings, inScope, excluded, adjusted } = tally;
  const mark = (figure: string): string => (adjusted.includes(figure) ? '*' : '');
  const figure = (value: number | undefined, count: number, name: string): string =>
    `${displayPercent(value ?? null, count, inScope)}${mark(name)}`;
  return (
    <div className={shared.tight}>
      <div className={styles.tables}>
        <table className={styles.table}>
          <caption className={styles.caption}>{POSITION_WORDS.lifecycleSplit}</caption>
          <tbody>
            {SCOPE_LIFECYCLES.filter((part) => lifecycle[part] > 0 || part !== 'unknown').map((part) => (
              <tr key={part}>
                <th scope="row" className={styles.name}>
                  <span className={styles.label}>
                    <LifecycleSwatch part={part} />
                    {LIFECYCLE_LABELS[part]}
                  </span>
                </th>
                <td className={styles.figure}>{formatCount(lifecycle[part])}</td>
                <td className={styles.figure}>
                  {figure(percent?.[part], lifecycle[part], `percent.${part}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {hasRatings && (
          <table className={styles.table}>
            <caption className={styles.caption}>{POSITION_WORDS.ratingSplit}</caption>
            <tbody>
              {RATINGS.filter((rating) => ratings[rating] > 0).map((rating) => (
                <tr key={rating}>
                  <th scope="row" className={styles.name}>
                    <RatingMark rating={rating} withWord />
                  </th>
                  <td className={styles.figure}>{formatCount(ratings[rating])}</td>
                  <td className={styles.figure}>
                    {figure(ratingPercent?.[rating], ratings[rating], `ratingPercent.${rating}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {excluded > 0 && <p className={shared.quiet}>{POSITION_WORDS.excluded(excluded)}</p>}
      {adjusted.length > 0 && <p className={shared.quiet}>{ADJUSTED_NOTE}</p>}
    </div>
  );
}
