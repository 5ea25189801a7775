/** The last line of the page: what happened, and what went between the add-in and the workbook. */
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
        {last &&
          `Round trips ${trace.syncs.length}; the last ${last.actions.length} actions, ${kilobytes} kB. `}
        {`Steps to undo: ${undo.depth}`}
      </span>
    </footer>
  );
}
