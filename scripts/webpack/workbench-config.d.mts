// Types of workbench-config.mjs, for the tests.
import type { Configuration } from 'webpack';

export declare function makeWorkbenchConfig(options?: { isForExcel?: boolean }): Configuration;
