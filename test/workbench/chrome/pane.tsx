/** The task pane: the add-in's own page in a frame. Closed it goes on running, as in a shared runtime. */
import { useState, type PointerEvent, type ReactElement } from 'react';
import type { Workbench } from '../workbench';

/** Pixels; Excel's own pane begins so, and can be made this narrow. */
const USUAL = 350;
const NARROWEST = 160;

interface Props {
  readonly workbench: Workbench;
  readonly title: string;
}

export function Pane({ workbench, title }: Props): ReactElement {
  const asked = Number(new URLSearchParams(location.search).get('pane-width'));
  const [width, setWidth] = useState(asked >= NARROWEST ? asked : USUAL);
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setWidth(
      Math.max(
        NARROWEST,
        Math.min(document.body.clientWidth - 200, document.body.clientWidth - event.clientX),
      ),
    );
  };
  return (
    <aside
      className={`pane ${workbench.theme}`}
      aria-label="Task pane"
      hidden={!workbench.isPaneOpen}
      style={{ width }}
    >
      <div className="pane-edge" aria-hidden="true" onPointerDown={drag} onPointerMove={drag} />
      <div className="pane-title">
        <h2>{title}</h2>
        <button type="button" aria-label="Close the task pane" onClick={() => workbench.closePane()}>
          ✕
        </button>
      </div>
      <iframe key={workbench.paneNumber} title={title} src={workbench.panePage} allow="clipboard-write" />
    </aside>
  );
}
