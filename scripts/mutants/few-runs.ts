/** Under mutants a property is tried on few values, the same ones each time, and of what fails no smaller case is looked for. */
import fc from 'fast-check';
import { SAME_SEED } from '../../test/same-values';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SAME_SEED, numRuns: 12, endOnFailure: true });
