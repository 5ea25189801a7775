/** Where the add-in's page, in its frame, finds the workbench around it. */
import type { Workbench } from '../workbench';

export interface WorkbenchWindow extends Window {
  ragplanWorkbench?: Workbench;
}

/** Null where the page stands alone, or in Excel itself. */
export function findWorkbench(frame: Window): Workbench | null {
  try {
    return (frame.parent as WorkbenchWindow).ragplanWorkbench ?? null;
  } catch {
    // A frame of Excel on the web: the page around it is another site's.
    return null;
  }
}
