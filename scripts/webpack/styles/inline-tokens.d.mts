// Types of inline-tokens.mjs, for the tests.
export declare function inlineTokens(source: string): string;
