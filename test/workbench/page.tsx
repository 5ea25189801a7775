/** The whole page: a workbook in the stand-in for Excel, looking like Excel, and the real task pane beside it. */
import { useEffect, useState, useSyncExternalStore, type DragEvent, type ReactElement } from 'react';
import { parseBox, splitAddress } from '../excel-host/model/box';
import { Grid } from './grid/grid';
import type { Place } from './grid/moves';
import { FormulaBar } from './chrome/formula-bar';
import { Pane } from './chrome/pane';
import type { RibbonGroup } from './chrome/read-manifest';
import { Ribbon } from './chrome/ribbon';
import { openFile } from './chrome/samples';
import { SheetTabs } from './chrome/sheet-tabs';
import { StatusLine } from './chrome/status-line';
import type { Workbench } from './workbench';

interface Props {
  readonly workbench: Workbench;
  readonly samples: readonly string[];
  readonly addin: RibbonGroup;
}

const PRODUCT_UNKNOWN = 'Task pane';

export function Page({ workbench, samples, addin }: Props): ReactElement {
  useSyncExternalStore(workbench.subscribe, workbench.version);
  const [isDragging, setDragging] = useState(false);
  const { model } = workbench.host;
  const sheet = model.findSheet(model.activeSheetId);

  useEffect(() => {
    document.title = `${model.name} - workbench, not Excel`;
  }, [model.name]);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file) void openFile(workbench, file);
  };
  return (
    <div
      className={`page${isDragging ? ' dragging' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <header>
        <h1>{model.name}</h1>
        <p>
          <strong>Not Excel.</strong> A workbench for development and trial, served from this machine only. It
          runs the real add-in on Microsoft&apos;s client library, over a stand-in for Excel that does not
          calculate formulas.
        </p>
      </header>
      <nav aria-label="Ribbon">
        <Ribbon workbench={workbench} samples={samples} addin={addin} />
      </nav>
      <FormulaBar workbench={workbench} />
      <main>
        <div className="sheet">
          {sheet && (
            <Grid
              key={workbench.paneNumber}
              sheet={sheet}
              selection={model.selection}
              onSelect={(box) => workbench.select(box)}
              onType={({ row, column }, text) => workbench.type(row, column, text)}
              onFollow={(place) => follow(workbench, place)}
              onEditing={(isEditing) => workbench.setEditing(isEditing)}
              onUndo={() => workbench.takeBack()}
            />
          )}
          <SheetTabs workbench={workbench} />
        </div>
        <Pane workbench={workbench} title={addin.paneTitle || PRODUCT_UNKNOWN} />
      </main>
      <StatusLine workbench={workbench} />
      {isDragging && <div className="drop-here">Drop the workbook to open it</div>}
    </div>
  );
}

/** Goes where the link in a cell leads, inside this workbook. */
function follow(workbench: Workbench, { row, column }: Place): void {
  const { model } = workbench.host;
  const link = model.findSheet(model.activeSheetId)?.cells.get(row, column).link;
  if (!link?.documentReference) return;
  const { sheet, cells } = splitAddress(link.documentReference.replace(/^#/, ''));
  const target = sheet === null ? undefined : model.findSheet(sheet);
  const box = parseBox(cells);
  if (!target || !box) return;
  workbench.host.as('user').select(target.name, cells);
}
