/** A 100% bar of how far the work is: told apart by pattern as well as by hue, and said in words to screen readers. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { SCOPE_LIFECYCLES, type ScopeLifecycle, type Tally } from '../../measure/tally';
import { barWords } from '#words/pane';

/** High contrast takes every colour away: there, the patterns are drawn in the colours of the system. */
const FORCED = '@media (forced-colors: active)';
const system = { forcedColorAdjust: 'none' as const };

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', width: '100%', height: '10px' },
  tall: { height: '14px' },
  part: {
    minWidth: '4px',
    flexBasis: 0,
    borderRadius: '2px',
    boxSizing: 'border-box',
  },
  completed: {
    backgroundColor: 'var(--life-strong)',
    [FORCED]: { ...system, backgroundColor: 'CanvasText' },
  },
  'in-progress': {
    backgroundColor: 'var(--life-soft)',
    backgroundImage: 'repeating-linear-gradient(135deg, var(--life-line) 0 2px, transparent 2px 6px)',
    [FORCED]: {
      ...system,
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 6px)',
    },
  },
  'not-started': {
    backgroundColor: 'var(--life-empty)',
    border: '1.5px solid var(--life-line)',
    [FORCED]: { ...system, backgroundColor: 'Canvas', border: '1.5px solid CanvasText' },
  },
  unknown: {
    backgroundColor: 'var(--life-empty)',
    border: '1.5px dashed var(--life-line)',
    backgroundImage: 'radial-gradient(var(--life-line) 1px, transparent 1.2px)',
    backgroundSize: '4px 4px',
    [FORCED]: {
      ...system,
      backgroundColor: 'Canvas',
      border: '1.5px dashed CanvasText',
      backgroundImage: 'radial-gradient(CanvasText 1px, Canvas 1.2px)',
    },
  },
  nothing: { border: '1px dashed var(--life-line)' },
  swatch: { display: 'inline-block', flexBasis: '16px', width: '16px', height: '10px', flexShrink: 0 },
});

export function ShareBar({ tally, tall = false }: { readonly tally: Tally; readonly tall?: boolean }) {
  const styles = useStyles();
  const parts = SCOPE_LIFECYCLES.filter((part) => tally.lifecycle[part] > 0);
  return (
    <div role="img" aria-label={barWords(tally)} className={mergeClasses(styles.bar, tall && styles.tall)}>
      {parts.map((part) => (
        <span
          key={part}
          className={mergeClasses(styles.part, styles[part])}
          style={{ flexGrow: tally.lifecycle[part] }}
        />
      ))}
      {parts.length === 0 && (
        <span className={mergeClasses(styles.part, styles.nothing)} style={{ flexGrow: 1 }} />
      )}
    </div>
  );
}

/** The small picture of one lifecycle, to stand before its word. */
export function LifecycleSwatch({ part }: { readonly part: ScopeLifecycle }) {
  const styles = useStyles();
  return <span aria-hidden="true" className={mergeClasses(styles.part, styles.swatch, styles[part])} />;
}
