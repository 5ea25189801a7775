// Types of inline-tokens.cjs, for the tests.
export declare function inlineTokens(source: string): string;
