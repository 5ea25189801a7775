// Types of arguments.mjs, for the tests.
export declare function readArguments(
  args: readonly string[],
  rooms: readonly string[],
): { room: string; files: string; tests: string; share: string; seed: string };
