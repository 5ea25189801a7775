/** The strip of buttons: the workbench's own, and the add-in's as its manifest has them. */
import { useRef, type ReactElement, type ReactNode } from 'react';
import { today } from '../../../src/app/today';
import type { Workbench } from '../workbench';
import type { RibbonButton, RibbonGroup } from './read-manifest';
import { download, openFile, openSample } from './samples';

interface Props {
  readonly workbench: Workbench;
  readonly samples: readonly string[];
  readonly addin: RibbonGroup | null;
}

function Group({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-controls">{children}</div>
      <div className="ribbon-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

const spell = (fileName: string): string => fileName.replace(/\.xlsx$/, '').replaceAll('-', ' ');

export function Ribbon({ workbench, samples, addin }: Props): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  const { model, undo } = workbench.host;
  return (
    <div className="ribbon" role="toolbar" aria-label="Home">
      <Group label="Workbook">
        <select
          aria-label="Open a sample"
          value={samples.includes(model.name) ? model.name : ''}
          onChange={({ target }) =>
            target.value === '' ? workbench.openEmpty() : void openSample(workbench, target.value)
          }
        >
          <option value="">{samples.includes(model.name) ? 'Empty workbook' : 'Open a sample…'}</option>
          {samples.map((name) => (
            <option key={name} value={name}>
              {spell(name)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => chooser.current?.click()}>
          Open…
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx"
          hidden
          aria-label="Workbook to open"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void openFile(workbench, file);
            target.value = '';
          }}
        />
        <button type="button" onClick={() => void download(workbench)}>
          Download
        </button>
        <button type="button" disabled={undo.depth === 0} title="Ctrl+Z" onClick={() => workbench.takeBack()}>
          Undo
        </button>
      </Group>
      {addin && (
        <Group label={addin.label}>
          {addin.buttons.map((button) => (
            <AddinButton key={button.id} workbench={workbench} button={button} />
          ))}
        </Group>
      )}
      <Group label="Try it as">
        <select
          aria-label="Theme of Office"
          value={workbench.theme}
          onChange={({ target }) => workbench.setTheme(target.value === 'dark' ? 'dark' : 'light')}
        >
          <option value="light">Light Office theme</option>
          <option value="dark">Dark Office theme</option>
        </select>
        <label>
          <input
            type="checkbox"
            checked={workbench.readOnly}
            onChange={({ target }) => workbench.setReadOnly(target.checked)}
          />
          Read-only
        </label>
        <label>
          Today is{' '}
          <input
            type="date"
            value={workbench.today ?? today()}
            onChange={({ target }) => workbench.setToday(target.value)}
          />
        </label>
      </Group>
    </div>
  );
}

function AddinButton({ workbench, button }: { workbench: Workbench; button: RibbonButton }): ReactElement {
  const { action, label, description, icon } = button;
  const run = (): void => {
    if ('functionName' in action) void workbench.runCommand(action.functionName, button.id);
    else workbench.openPane(action.page);
  };
  return (
    <button type="button" className="addin-button" title={description} onClick={run}>
      <img src={icon} width={32} height={32} alt="" />
      {label}
    </button>
  );
}
