/** Starts the workbench: makes it known to the frame, reads the manifest, opens the sample that the address asks for. */
import { createRoot } from 'react-dom/client';
import { readManifest } from './chrome/read-manifest';
import { listSamples, openSample } from './chrome/samples';
import { Page } from './page';
import type { WorkbenchWindow } from './pane/meeting-point';
import { Workbench } from './workbench';

const asked = new URLSearchParams(location.search);

async function start(): Promise<void> {
  const workbench = new Workbench();
  (window as WorkbenchWindow).ragplanWorkbench = workbench;
  const [samples, manifest] = await Promise.all([listSamples(), fetch('manifest.xml')]);
  const addin = readManifest(await manifest.text());
  workbench.panePage = asked.get('page') ?? workbench.panePage;
  if (asked.get('theme') === 'dark') workbench.theme = 'dark';
  const sample = asked.get('sample') ?? samples[0];
  if (sample === 'none') workbench.openEmpty();
  else if (sample !== undefined) await openSample(workbench, sample);
  createRoot(document.getElementById('workbench') as HTMLElement).render(
    <Page workbench={workbench} samples={samples} addin={addin} />,
  );
}

start().catch((error: unknown) => {
  document.body.textContent = `The workbench did not start: ${String(error)}`;
});
