/** The few looks that several parts of the pane share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useSharedStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap', minWidth: 0 },
  spread: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px 12px',
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  subheading: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  bullets: { margin: 0, paddingLeft: '18px', fontSize: '12px', lineHeight: '18px' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', flexShrink: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  /** A long option must not make its list wider than the pane. */
  field: { minWidth: 0, '& > *': { minWidth: 0 }, '& select': { width: '100%', textOverflow: 'ellipsis' } },
  /** High contrast gives a link in place of a button no colour of its own: there it is underlined. */
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  /** A quiet button whose words stand at the left edge. */
  flushButton: { minWidth: 'auto', marginLeft: '-8px' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  /** Lists off screen cost nothing until they are scrolled to. */
  later: { contentVisibility: 'auto', containIntrinsicSize: 'auto 64px' },
});
