/** Builds the workbench into build/workbench/. Throws an Error with webpack's own words where a file could not be built. */
export function buildWorkbench(): Promise<void>;
