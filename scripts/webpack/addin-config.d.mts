// Types of addin-config.mjs, for the tests.
import type { Configuration } from 'webpack';

export declare function makeAddinConfig(
  environment?: unknown,
  options?: { mode?: 'production' | 'development' },
): Configuration;
