/** Whatever kind of plan it is, what says nothing of it changes nothing in how it is read. */
import fc from 'fast-check';
import { FRESH_KINDS, KINDS_OF_THE_FIELD } from './all-kinds';
import { counterexample, RUNS } from './counterexample';
import { HARMLESS } from './harmless';
import { showSheets } from './show-sheets';
import { judgeTrial, type Trial } from './trial';

/** What is read of it is compared letter by letter. */
const LITERAL = 'a part of the plan is kept in other words';
const KINDS = [...KINDS_OF_THE_FIELD, ...FRESH_KINDS];
const trialsOf = (kinds: typeof KINDS): fc.Arbitrary<Trial> => fc.oneof(...kinds.map(({ trials }) => trials));

test.each(HARMLESS)('$name: the plan is read as it was', ({ does, respells }) => {
  const kinds = respells ? KINDS.filter(({ name }) => name !== LITERAL) : KINDS;
  const changed = trialsOf(kinds).map((trial) => ({ trial, sheets: does(trial.sheets) }));
  let done = 0;
  const found = counterexample(changed, {
    judge: ({ trial, sheets }) => {
      if (sheets === null) return [];
      done += 1;
      return judgeTrial({ ...trial, sheets });
    },
    show: ({ sheets }) => showSheets(sheets ?? []),
    runs: 2 * RUNS,
  });
  expect(found).toBe('');
  expect(done).toBeGreaterThan(RUNS / 2);
});
