/** The name of the selected cells, in which another can be typed, and the content of the first. */
import { useState, type ReactElement } from 'react';
import { boxAddress, isOnSheet, parseBox } from '../../excel-host/model/box';
import type { Workbench } from '../workbench';

export function FormulaBar({ workbench }: { workbench: Workbench }): ReactElement {
  const { model } = workbench.host;
  const { selection } = model;
  const [typed, setTyped] = useState<string | null>(null);
  const cell = model.findSheet(model.activeSheetId)?.cells.get(selection.top, selection.left);
  const content = cell ? (cell.formula ?? String(cell.value)) : '';
  const go = (): void => {
    const box = typed === null ? null : parseBox(typed.trim());
    if (box && isOnSheet(box)) workbench.select(box);
    setTyped(null);
  };
  return (
    <section className="formula-bar" aria-label="Formula bar">
      <input
        className="name-box"
        aria-label="Selected cells"
        value={typed ?? boxAddress(selection)}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go();
        }}
      />
      <input aria-label="Content of the first selected cell" readOnly value={content} />
    </section>
  );
}
