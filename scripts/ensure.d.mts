// Types of ensure.mjs, for the tests.
export declare function checkNode(version?: string): void;
export declare function wantedPaths(lock?: {
  packages: Readonly<Record<string, { optional?: boolean }>>;
}): string[];
