/** Ends the server that global-setup.ts started. */
import './global-setup';

export default function endServer(): void {
  globalThis.ragplanWorkbenchServer?.removeAllListeners('exit');
  globalThis.ragplanWorkbenchServer?.kill();
}
