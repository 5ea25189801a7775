/** How long the searches of this folder go on, and with which random values they begin. */
import { SAME_SEED } from '../../same-values';

const given = process.env['TORTURE_SEED'];

/** The same at every run, so that what is red stays red; `TORTURE_SEED=any` takes others, a number repeats those. */
export const SEED = given === 'any' ? Date.now() % 2 ** 31 : Number(given ?? SAME_SEED);

/** A long search says how many sequences it wants: `TORTURE_RUNS=1000`. */
const wanted = process.env['TORTURE_RUNS'];
export const isLong = wanted !== undefined;
export const SEQUENCES = Number(wanted ?? 16);

/** One sequence again, as it was printed with the seed: `TORTURE_PATH=44:0:1`. */
export const PATH = process.env['TORTURE_PATH'];
