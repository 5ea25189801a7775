/** Builds the workbench and serves it while the browser tests run; their address stands in the environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../../scripts/find-chromium.mjs';

declare global {
  var ragplanWorkbenchServer: ChildProcess | undefined;
}

const START = join(__dirname, '../../scripts/workbench.mjs');

/** A process of its own, as `npm run workbench` would run it: webpack does not live well inside the test runner. */
export default async function startServer(): Promise<void> {
  // A workbench that somebody has running already will do.
  if (findChromium() === undefined || process.env['WORKBENCH_ADDRESS']) return;
  const server = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  globalThis.ragplanWorkbenchServer = server;
  process.env['WORKBENCH_ADDRESS'] = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', (code) => reject(new Error(`The workbench ended with code ${code}: ${said}`)));
  });
}
