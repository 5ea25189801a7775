// Opens the workbench in a browser without a window and reads what the task pane in it says.
import { chromiumLaunchOptions } from '../find-chromium.mjs';

const PATIENCE = 60_000;

/**
 * @param {string} address of a page of the workbench
 * @returns {Promise<string>} the headline as the pane shows it, on one line
 * @throws {Error} one sentence where no Chromium is installed, or where the pane shows no headline
 */
export async function readHeadline(address) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(address);
    const pane = page.frameLocator('aside iframe');
    const headline = pane.getByText(/\d%\*?\s*completed or progressed$/).first();
    await headline.waitFor({ timeout: PATIENCE });
    const counts = pane.getByText(/ as at \d/).first();
    const lines = await Promise.all([headline.innerText(), counts.innerText()]);
    return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join(', ');
  } finally {
    await browser.close();
  }
}
