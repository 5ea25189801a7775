// Starts desktop Excel with the add-in from this folder: `npm run sideload`. Windows and Mac; for the web see docs/deploy.md.
import { runProgram } from './run-program.mjs';

const HOSTS = ['win32', 'darwin'];

/** @returns {Promise<number>} the exit code; 2 where it cannot be done on this machine */
async function sideload() {
  if (!HOSTS.includes(process.platform)) {
    console.error(
      'Desktop Excel runs on Windows and Mac only. To try the add-in in Excel on the web, see "Sideload for a trial" in docs/deploy.md.',
    );
    return 2;
  }
  // Microsoft's tool is fetched when it is used: it changes often, and nothing else here needs it.
  const server = process.platform === 'win32' ? '"npm run dev-server"' : 'npm run dev-server';
  const start = ['office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--app', 'excel'];
  const tool = ['--yes', ...start, '--dev-server', server, '--dev-server-port', '3000'];
  const code = await runProgram('npx', tool);
  if (code !== 0) {
    console.error(
      `Microsoft's office-addin-debugging ended with code ${code}, so Excel was not started with the add-in. ` +
        'It needs a network for its first use, and Excel installed; "Sideload for a trial" in docs/deploy.md says how to do it by hand.',
    );
  }
  return code;
}

process.exitCode = await sideload();
