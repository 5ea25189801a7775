/**
 * Tabs by the ARIA pattern: one stop of the Tab key, arrows, Home and End between them. Fluent's own bring Tabster along
 * (about 18 kB gzipped), of which nothing else in the pane has use.
 */
import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  /** Narrower than all tabs, it is scrolled sideways. */
  strip: {
    display: 'flex',
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  tab: {
    position: 'relative',
    flexShrink: 0,
    padding: '8px 5px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: '13px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** Told by its line and colour: bold would move the others. */
  selected: {
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '5px',
      right: '5px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
});

interface TabStripProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly selected: Value;
  /** Of the panel that the tabs change. A tab's own id is this, a dash, and its value. */
  readonly panelId: string;
  readonly onSelect: (value: Value) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: -1 };

export function TabStrip<Value extends string>(props: TabStripProps<Value>) {
  const { label, tabs, selected, panelId, onSelect } = props;
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ value }) => value === selected);
    const step = STEPS[event.key];
    const index = step === undefined ? ENDS[event.key] : (at + step) % tabs.length;
    const next = index === undefined ? undefined : tabs.at(index);
    if (!next) return;
    event.preventDefault();
    onSelect(next.value);
    strip.current?.querySelector<HTMLElement>(`#${panelId}-${next.value}`)?.focus();
  };
  return (
    <div ref={strip} role="tablist" aria-label={label} className={styles.strip} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${panelId}-${tab.value}`}
          aria-selected={tab.value === selected}
          aria-controls={panelId}
          tabIndex={tab.value === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab.value === selected && styles.selected)}
          onClick={() => onSelect(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
