/** Something that opens below its heading: a button that says whether it is open, and what it opens. */
import { useId, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    minHeight: '28px',
    padding: '4px 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    color: tokens.colorNeutralForeground2,
    '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 120ms' },
  },
  open: { transform: 'rotate(90deg)' },
  label: { flexGrow: 1, minWidth: 0 },
  body: { padding: '4px 0 8px 22px' },
  flush: { paddingLeft: 0 },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Made only once it is opened. */
  readonly children: () => ReactNode;
  /** For a screen reader, where the summary is not enough. */
  readonly label?: string;
  /** The content begins at the left edge. */
  readonly flush?: boolean;
  readonly startsOpen?: boolean;
}

export function Disclosure({ summary, children, label, flush = false, startsOpen = false }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
        <span className={styles.label}>{summary}</span>
      </button>
      {open && (
        <div id={id} className={mergeClasses(styles.body, flush && styles.flush)}>
          {children()}
        </div>
      )}
    </div>
  );
}
