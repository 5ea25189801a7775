// Types of left-to-right.mjs, for the tests.
export declare function leftToRight(source: string): string;
