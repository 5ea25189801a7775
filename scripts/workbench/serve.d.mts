// Types of serve.mjs, for the tests.
export declare function serveWorkbench(
  port?: number,
  built?: string,
): Promise<{ address: string; close: () => Promise<void> }>;
