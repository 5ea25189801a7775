/** The workbook beside the views: a tab for each sheet, the selected cell whole, and the cells. */
import { useEffect, useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../model/address';
import { isInArea } from '../../model/areas';
import { cellRef, textAt, type Grid } from '../../model/grid';
import { onOneLine } from '../../model/level-text';
import type { Plan } from '../../model/plan';
import { TabStrip } from '../../taskpane/parts/tab-strip';
import { usePaneState, usePaneStore } from '../../taskpane/state/use-pane';
import { SHEET_WORDS } from '#words/page';
import type { MemoryState } from '../host/memory-workbook';
import { SheetGrid, type GridPlace } from './sheet-grid';

const PANEL = 'ragplan-sheet';

const useStyles = makeStyles({
  tabs: {
    overflowX: 'auto',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    gap: '10px',
    flexShrink: 0,
    minHeight: '20px',
    maxHeight: '82px',
    overflowY: 'auto',
    padding: '6px 12px',
    fontSize: '13px',
    lineHeight: '20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  address: { minWidth: '40px', fontWeight: 600, color: tokens.colorNeutralForeground2 },
  header: { flexShrink: 0, maxWidth: '40%', color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  empty: { margin: 0, padding: '16px 12px' },
});

interface SheetPanelProps {
  readonly memory: MemoryState;
}

/** What was selected on a sheet, and by what: a cell that a view led to is shown again though it was selected before. */
interface Chosen {
  readonly sheet: string;
  readonly place: GridPlace;
  readonly from: MemoryState['place'];
}

export function SheetPanel({ memory }: SheetPanelProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const opened = usePaneState((state) => state.opened);
  const { version, place } = memory;
  const { grids } = version;
  const first = opened?.plan.parts[0]?.sheet ?? grids.find(({ visible }) => visible)?.sheet ?? '';
  const [chosen, setChosen] = useState<Chosen>({ sheet: first, place: { row: 0, column: 0 }, from: place });
  const went = place !== null && place !== chosen.from;
  const sheet = went ? place.sheet : chosen.sheet;
  const grid = grids.find((one) => one.sheet === sheet) ?? grids[0];
  const at = useMemo(
    () => (went && grid ? within(grid, place) : chosen.place),
    [went, grid, place, chosen.place],
  );
  useEffect(() => {
    if (went) store.heardSelection(place);
    // Below the views, on a narrow page, it would take them out of sight.
    if (went && !place.along) document.getElementById(PANEL)?.scrollIntoView({ block: 'nearest' });
  }, [went, place, store]);
  if (!grid) return null;
  const select = (next: GridPlace) => {
    setChosen({ sheet: grid.sheet, place: next, from: place });
    store.heardSelection(cellRef(grid, next.row, next.column));
  };
  const text = textAt(grid, at.row, at.column);
  return (
    <>
      <div className={styles.tabs}>
        <TabStrip
          label={SHEET_WORDS.tabs}
          tabs={grids.map((one, index) => ({
            value: String(index),
            label: one.visible ? one.sheet : SHEET_WORDS.hiddenSheet(one.sheet),
          }))}
          selected={String(grids.indexOf(grid))}
          panelId={PANEL}
          onSelect={(index) => {
            const next = grids[Number(index)];
            if (next) setChosen({ sheet: next.sheet, place: { row: 0, column: 0 }, from: place });
          }}
        />
      </div>
      <div
        role="tabpanel"
        id={PANEL}
        aria-labelledby={`${PANEL}-${grids.indexOf(grid)}`}
        className={styles.panel}
      >
        <div role="group" aria-label={SHEET_WORDS.cell} tabIndex={0} className={styles.bar}>
          <span className={styles.address}>{cellAddress(grid.top + at.row, grid.left + at.column)}</span>
          <span className={styles.header}>{opened === null ? '' : headerOver(opened.plan, grid, at)}</span>
          <span role="status" className={styles.text}>
            {text === '' ? SHEET_WORDS.blank : text}
          </span>
        </div>
        {grid.rowCount === 0 ? (
          <p className={styles.empty}>{SHEET_WORDS.empty}</p>
        ) : (
          <SheetGrid key={grid.sheet} grid={grid} at={at} onSelect={select} />
        )}
      </div>
    </>
  );
}

/** The header of its column in the plan, which may be far above; "" for a cell that is in none. */
function headerOver({ parts }: Plan, grid: Grid, at: GridPlace): string {
  const [row, column] = [grid.top + at.row, grid.left + at.column];
  const part = parts.find(
    ({ sheet, area, headerRow }) => sheet === grid.sheet && headerRow < row && isInArea(area, row, column),
  );
  if (part === undefined) return '';
  const known = part.columns.find((one) => one.column === column);
  return onOneLine(known?.header ?? textAt(grid, part.headerRow - grid.top, at.column));
}

/** A place of the worksheet as one of its grid, inside it. */
const within = (
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
): GridPlace => ({
  row: Math.min(Math.max(0, row - grid.top), Math.max(0, grid.rowCount - 1)),
  column: Math.min(Math.max(0, column - grid.left), Math.max(0, grid.columnCount - 1)),
});
