// Types of mark-names.cjs, for the tests.
export declare const MARK: string;
export declare function markNames(source: string): string;
