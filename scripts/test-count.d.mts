// Types of test-count.mjs, for the tests.
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}
export declare function startCount(): Count;
export declare function addStep(count: Count, code: number): Count;
export declare function addJest(
  count: Count,
  report: Readonly<Record<string, number>> | undefined,
  code: number,
): Count;
export declare function writeCount(count: Count): string;
