// Types of workbench-config.mjs, for the tests.
import type { Configuration } from 'webpack';

export declare function makeWorkbenchConfig(environment?: { WEBPACK_SERVE?: boolean }): Configuration;
