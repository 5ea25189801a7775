/** In CI properties are tried on the same values at every run, so that what is red stays red; elsewhere on others each time. */
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20251125 });
