/** Script after Office.js in the workbench: tells the stand-in about the client once that has started. */
import type { ClientWindow } from '../../excel-host/session/record-runs';
import { findWorkbench } from './meeting-point';

const workbench = findWorkbench(window);
// Asked for before the add-in asks, and so answered before it runs anything.
if (workbench)
  void Office.onReady().then(() => workbench.started(window as unknown as Window & ClientWindow));
