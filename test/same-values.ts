/** In CI properties are tried on the same values at every run, so that what is red stays red; elsewhere on others each time. */
import fc from 'fast-check';

/** What every search at random begins with, unless it is told otherwise. */
export const SAME_SEED = 20251125;

if (process.env['CI']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SAME_SEED });
