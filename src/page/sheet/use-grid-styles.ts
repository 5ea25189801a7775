/** The looks of the sheet grid; the sizes of its heads are needed where cells are placed. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const HEAD_WIDTH = 52;
export const HEAD_HEIGHT = 24;

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const head = {
  boxSizing: 'border-box',
  fontSize: '12px',
  lineHeight: '16px',
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
} as const;

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    fontSize: '13px',
    lineHeight: '18px',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { position: 'sticky', top: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground3 },
  corner: {
    ...head,
    position: 'sticky',
    left: 0,
    zIndex: 1,
    display: 'block',
    width: `${HEAD_WIDTH}px`,
    height: '100%',
    borderRight: line,
    borderBottom: line,
  },
  columnHead: {
    ...head,
    position: 'absolute',
    top: 0,
    height: '100%',
    paddingTop: '4px',
    textAlign: 'center',
    borderRight: line,
    borderBottom: line,
  },
  body: { position: 'relative' },
  row: { position: 'absolute', left: 0, width: '100%' },
  rowHead: {
    ...head,
    position: 'sticky',
    left: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    width: `${HEAD_WIDTH}px`,
    height: '100%',
    padding: '4px 6px 0',
    textAlign: 'right',
    borderRight: line,
    borderBottom: line,
    overflow: 'hidden',
  },
  hiddenHead: {
    fontStyle: 'italic',
    // Its word stands below its number, also in a row of one line.
    paddingTop: '2px',
    lineHeight: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    paddingLeft: '3px',
  },
  hiddenWord: { fontSize: '10px', lineHeight: '10px' },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    padding: '3px 8px',
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'cell',
  },
  merged: { zIndex: 1 },
  hiddenCell: { fontStyle: 'italic', borderBottomStyle: 'dashed' },
  struck: { textDecorationLine: 'line-through' },
  selected: { zIndex: 1, outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
});
