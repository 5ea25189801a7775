/** The plan's own colour of a status: a letter on the colour, with the word beside it or said to screen readers. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Rating } from '../../model/terms';
import { RATING_LABELS } from '#words/labels';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  row: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '16px',
    height: '16px',
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: '3px',
    color: 'var(--rate-ink)',
    fontSize: '11px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  blue: { backgroundColor: 'var(--rate-blue)' },
  green: { backgroundColor: 'var(--rate-green)' },
  amber: { backgroundColor: 'var(--rate-amber)', color: 'var(--rate-ink-amber)' },
  red: { backgroundColor: 'var(--rate-red)' },
  none: {
    backgroundColor: 'var(--rate-none)',
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

const LETTER: Readonly<Record<Rating, string>> = { blue: 'B', green: 'G', amber: 'A', red: 'R', none: '–' };

export function RatingMark({ rating, withWord }: { readonly rating: Rating; readonly withWord?: boolean }) {
  const styles = useStyles();
  const mark = (
    <span
      {...(withWord ? { 'aria-hidden': true } : { role: 'img', 'aria-label': RATING_LABELS[rating] })}
      className={mergeClasses(styles.mark, styles[rating])}
    >
      {LETTER[rating]}
    </span>
  );
  if (!withWord) return mark;
  return (
    <span className={styles.row}>
      {mark}
      {RATING_LABELS[rating]}
    </span>
  );
}
