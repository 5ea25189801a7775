// Types of plan.mjs, for the tests.
export interface Part {
  readonly name: string;
  readonly path: string;
  readonly share: number;
}
export declare function planParts<P extends Part>(
  all: readonly P[],
  options: { minutes: number; only?: readonly string[]; exists: (path: string) => boolean },
): { parts: readonly (P & { seconds: number })[]; missing: readonly P[] };
export declare function readCases(report: string): number | null;
export declare function formatTable(
  rows: readonly {
    promise: number;
    name: string;
    cases: number | string | null;
    took?: string;
    result: string;
  }[],
): string;
