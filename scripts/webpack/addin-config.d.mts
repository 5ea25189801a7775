// Types of addin-config.mjs, for the tests.
import type { Configuration, EntryObject } from 'webpack';

export declare const ADDIN_ENTRY: {
  readonly commands: string;
  readonly taskpane: Exclude<EntryObject[string], string | string[]>;
};

export declare function makeAddinConfig(
  environment?: unknown,
  options?: { mode?: 'production' | 'development' },
): Configuration;
