// Types of looks-not-taken.cjs, for the tests.
export declare const LOOKS_NOT_TAKEN: Readonly<Record<string, readonly string[]>>;
export declare function looksNotTaken(path: string): readonly string[];
