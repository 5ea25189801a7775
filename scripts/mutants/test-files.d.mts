// Types of test-files.mjs, for the tests.
export declare const ROOMS: Readonly<Record<string, readonly string[]>>;
export declare function testFiles(room: string, part?: string): string[];
