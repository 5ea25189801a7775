/** Puts a stand-in behind a window, before its page loads Office.js. */
import { createExternal, type External } from './external';
import type { HostLine } from './host-line';
import type { ContextOptions } from './office-context';

/** What the client library keeps for the tab: found again, it would believe in a host that has gone. */
const LEFT_BY_CLIENT = ['hostInfoValue', 'CachedSessionSettings'];

/** `window` is the page of the add-in: the test's own, or the frame beside a grid. */
export function attachHost(window: Window, line: HostLine, options: ContextOptions = {}): External {
  const storage = window.sessionStorage;
  for (const key of Object.keys(storage)) {
    if (LEFT_BY_CLIENT.some((ending) => key.endsWith(ending))) storage.removeItem(key);
  }
  const external = createExternal(line, options);
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  return external;
}
