/** The name of the selected cells and the content of the first. */
import type { ReactElement } from 'react';
import { boxAddress } from '../../excel-host/model/box';
import type { Workbench } from '../workbench';

export function FormulaBar({ workbench }: { workbench: Workbench }): ReactElement {
  const { model } = workbench.host;
  const { selection } = model;
  const cell = model.findSheet(model.activeSheetId)?.cells.get(selection.top, selection.left);
  const content = cell ? (cell.formula ?? String(cell.value)) : '';
  return (
    <div className="formula-bar">
      <output aria-label="Selected cells">{boxAddress(selection)}</output>
      <input aria-label="Content of the first selected cell" readOnly value={content} />
    </div>
  );
}
