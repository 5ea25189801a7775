// Everything webpack makes, one named configuration each: choose with --config-name.
import { makeAddinConfig } from './scripts/webpack/addin-config.mjs';
import { makeCliConfig } from './scripts/webpack/cli-config.mjs';
import { makePageConfig } from './scripts/webpack/page-config.mjs';
import { makeWorkbenchConfig } from './scripts/webpack/workbench-config.mjs';

export default [makeCliConfig, makeAddinConfig, makePageConfig, makeWorkbenchConfig];
