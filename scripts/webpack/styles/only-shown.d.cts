// Types of only-shown.cjs, for the tests.
export declare function onlyShown(source: string, notTaken?: readonly string[]): string;
