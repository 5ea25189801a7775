// Finds a Chromium or Chrome that is installed on this machine; nothing is downloaded.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

/** Where the usual installers put it when it is not on the PATH. */
const USUAL_PLACES = {
  linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

export const NO_CHROMIUM =
  'No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to the program, then try again.';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined} the path of the program. CHROMIUM_PATH wins, and is not looked past when it is wrong.
 */
export function findChromium(environment = process.env, platform = process.platform) {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  return [...onPath, ...(USUAL_PLACES[platform] ?? [])].find(isProgram);
}

/** Options with which playwright-core starts it, in containers too; throws one sentence where there is none. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'] };
}
