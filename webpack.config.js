// Everything webpack makes, one named configuration each: choose with --config-name.
import { makeAddinConfig } from './scripts/webpack/addin-config.mjs';
import { makeCliConfig } from './scripts/webpack/cli-config.mjs';

export default [makeCliConfig, makeAddinConfig];
