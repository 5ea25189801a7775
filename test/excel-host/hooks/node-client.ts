/** Loads Microsoft's client library into plain Node, connected by hook A: calls and events, without a window. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createBridge } from './bridge';
import type { HostLine } from './host-line';

interface NodeGlobals {
  window?: unknown;
  navigator?: unknown;
  _richApiNativeBridge?: unknown;
}

/** Once for each Node realm: afterwards `Excel` and `OfficeExtension` are globals. `libraryPackage` is the path of its package.json. */
export function loadClient(line: HostLine, libraryPackage: string): void {
  const globals = globalThis as NodeGlobals;
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: 'node' };
  globals._richApiNativeBridge = createBridge(line);
  const file = join(dirname(libraryPackage), 'dist', 'excel-win32-16.01.debug.js');
  // Evaluated here and not in a context of its own: the library compares values with the classes of its own realm.
  (0, eval)(readFileSync(file, 'utf8'));
}
