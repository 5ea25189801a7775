// Types of compile-styles.cjs, for the tests.
export declare function compileStyles(source: string): string;
