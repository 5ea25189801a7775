// Which mutants are tried where all would take too long: a share of them by chance, the same ones for the same seed.
import { createHash } from 'node:crypto';

/**
 * @param {{ share: number, seed: string }} sample `share`: 0.05 for one in twenty; `seed` says which
 * @returns {(id: string) => boolean} of the number that Stryker gives a mutant
 */
export const inSample =
  ({ share, seed }) =>
  (id) =>
    createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE() / 2 ** 32 < share;
