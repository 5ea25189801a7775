// Which mutants are tried where all would take too long: a share of them by chance, the same ones for the same seed.
import { createHash } from 'node:crypto';

/** `MUTANTS_SHARE=0.05`: one in twenty; `MUTANTS_SEED` says which. */
const SHARE = Number(process.env.MUTANTS_SHARE ?? 1);
const SEED = process.env.MUTANTS_SEED ?? '1';

/** @param {string} id the number that Stryker gives it */
export const isInSample = (id) =>
  createHash('sha256').update(`${SEED} ${id}`).digest().readUInt32BE() / 2 ** 32 < SHARE;
