// Types of left-to-right.cjs, for the tests.
export declare function leftToRight(source: string): string;
