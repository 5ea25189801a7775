/** Getting workbooks: samples from this server, files of the person's own, and the workbook on show back as a file. */
import { giveFile } from '../file/give-file';
import { savedDay } from '../file/saved-day';
import type { Workbench } from '../workbench';

/** File names of the sample plans, as the server lists them. */
export async function listSamples(): Promise<readonly string[]> {
  const answer = await fetch('samples.json');
  return (await answer.json()) as string[];
}

/** On the day that it was made for. */
export async function openSample(workbench: Workbench, name: string): Promise<void> {
  const answer = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!answer.ok) {
    workbench.say(`There is no sample ${name}.`);
    return;
  }
  const bytes = new Uint8Array(await answer.arrayBuffer());
  await workbench.open(name, bytes, savedDay(bytes));
}

export async function openFile(workbench: Workbench, file: File): Promise<void> {
  await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
}

export async function download(workbench: Workbench): Promise<void> {
  const name = workbench.host.model.name.replace(/(\.xlsx)?$/i, '');
  giveFile(`${name} (from the workbench).xlsx`, await workbench.save());
}
