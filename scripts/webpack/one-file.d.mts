// Types of one-file.mjs, for the tests.
export declare function makeOneFile(parts: {
  readonly script: string;
  readonly licences: string;
  readonly template: string;
  readonly icon: Buffer;
}): string;
