/** Two rows of headers: labels of groups, and beneath them what the columns are called. */
import fc from 'fast-check';
import { FRESH_KINDS, KINDS_OF_THE_FIELD } from './all-kinds';
import { counterexample, RUNS } from './counterexample';
import { underLabels } from './labelled-groups';
import { showSheets } from './show-sheets';
import { judgeTrial, type Trial } from './trial';

/** Each kind whose plans stand on one sheet and begin with their headers. */
const labelled = ({ trials }: { readonly trials: fc.Arbitrary<Trial> }): fc.Arbitrary<Trial | null> =>
  trials.chain((trial) => {
    const [sheet, ...others] = trial.sheets;
    const made = sheet && others.length === 0 ? underLabels(sheet) : null;
    return made === null ? fc.constant(null) : made.map((one) => ({ ...trial, sheets: [one] }));
  });

const KINDS = [...KINDS_OF_THE_FIELD, ...FRESH_KINDS].filter((kind) =>
  fc.sample(labelled(kind), { numRuns: 20, seed: 1 }).some((trial) => trial !== null),
);

test('Most kinds of plans can stand under labels of groups', () => {
  expect(KINDS.length).toBeGreaterThan(60);
});

test.each(KINDS)('$name: labels over groups of its headers change nothing', (kind) => {
  const found = counterexample(labelled(kind), {
    judge: (trial) => (trial === null ? [] : judgeTrial(trial)),
    show: (trial) => showSheets(trial?.sheets ?? []),
    runs: RUNS,
  });
  expect(found).toBe('');
});
