/** The task pane, as tests read it. */
import type { FrameLocator } from 'playwright-core';

/** Something in the pane that says just this. */
export const waitForText = (pane: FrameLocator, text: RegExp): Promise<void> =>
  pane.getByText(text).first().waitFor();

/** "97% completed or progressed" */
export async function headline(pane: FrameLocator): Promise<string> {
  const line = pane.getByText(/\d%\*?\s*completed or progressed$/).first();
  await line.waitFor();
  return (await line.innerText()).replace(/\s+/g, ' ').trim();
}
