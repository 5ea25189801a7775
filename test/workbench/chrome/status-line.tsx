/** The last line of the page: what happened, and, for whoever develops the add-in, what went between it and the workbook. */
import type { ReactElement } from 'react';
import type { Workbench } from '../workbench';

const KILOBYTE = 1024;

export function StatusLine({ workbench }: { workbench: Workbench }): ReactElement {
  const { trace, undo } = workbench.host;
  const last = trace.syncs.at(-1);
  const kilobytes = last ? Math.ceil((last.requestBytes + last.responseBytes) / KILOBYTE) : 0;
  return (
    <footer className="status-line">
      <span role="status">{workbench.message}</span>
      <span className="figures">
        {workbench.showsFigures && (
          <>
            {last &&
              `Round trips ${trace.syncs.length}; the last ${last.actions.length} actions, ${kilobytes} kB. `}
            {`Steps to undo: ${undo.depth} `}
          </>
        )}
        <label>
          <input
            type="checkbox"
            checked={workbench.showsFigures}
            onChange={({ target }) => workbench.showFigures(target.checked)}
          />
          Figures for developers
        </label>
      </span>
    </footer>
  );
}
