// The second half of `npm run demo`: the add-in in the workbench, for a person at a terminal or for nobody.
import { findChromium, NO_CHROMIUM } from '../find-chromium.mjs';
import { startWorkbench, WHAT_IT_IS } from '../workbench.mjs';
import { readHeadline } from './read-headline.mjs';

/** Nobody looks: the output goes to a file, or a machine runs it. */
const isAlone = () => Boolean(process.env.CI) || !process.stdout.isTTY;

/**
 * With a person there it prints the address and serves until it is stopped; without, it opens the page, prints the
 * headline that the pane shows, and ends.
 */
export async function showWorkbench() {
  console.log('\nBuilding the workbench, where the add-in can be tried without Excel ...');
  const { address, close } = await startWorkbench();
  if (!isAlone()) {
    console.log(`\nOpen  ${address}\n\n${WHAT_IT_IS} Ctrl+C ends it.`);
    return;
  }
  try {
    if (findChromium() === undefined) {
      console.log(`The workbench was built and served at ${address}, but not opened. ${NO_CHROMIUM}`);
      return;
    }
    console.log(`\nThe task pane at ${address} says:\n\n  ${await readHeadline(address)}`);
  } finally {
    await close();
  }
}
