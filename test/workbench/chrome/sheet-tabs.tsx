/** The tabs of the sheets, below the grid; hidden sheets have none. */
import type { ReactElement } from 'react';
import type { Workbench } from '../workbench';

export function SheetTabs({ workbench }: { workbench: Workbench }): ReactElement {
  const { model } = workbench.host;
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Sheets">
      {model.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ id, name, tabColor }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === model.activeSheetId}
            style={tabColor === '' ? undefined : { boxShadow: `inset 0 -3px ${tabColor}` }}
            onClick={() => workbench.show(name)}
          >
            {name}
          </button>
        ))}
    </div>
  );
}
