// Types of ensure.mjs, for the tests.
export declare function checkNode(version?: string): void;
