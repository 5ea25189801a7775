// Types of compile-styles.mjs, for the tests.
export declare function compileStyles(source: string): string;
