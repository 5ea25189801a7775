/** A ring that turns while something is awaited, with what that is where it is said. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', gap: '8px' },
  ring: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
    // System colours would make one ring of it, which does not seem to turn.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas' },
  },
});

interface BusyProps {
  readonly label?: string;
}

export function Busy({ label }: BusyProps) {
  const styles = useStyles();
  return (
    <div className={styles.busy} role="progressbar" aria-label={label}>
      <span className={styles.ring} />
      {label}
    </div>
  );
}
