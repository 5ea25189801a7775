/** A write is whole or says that it is not: every write is broken off at every action, every request and every answer, in four kinds of Excel. */
import { breakEverywhere } from './break-off';
import { isLong } from './search';
import { OFFERED } from './steps';
import { WRITES } from './writes';

/** A long search tries every fault; a short one every so many of them, a prime number so that it falls on all kinds. */
const STRIDE = isLong ? 1 : 997;

/** A long search says what it has done. */
const report = (line: string): void => {
  if (isLong) process.stderr.write(`${line}\n`);
};

const CASES = WRITES.flatMap((write) => OFFERED.map((flavour) => [write.what, flavour, write] as const));

describe.each(CASES)('Wherever a write of %s is broken off in Excel, %s,', (_, flavour, write) => {
  it(
    'the user’s cells are as they were, no sheet pretends to be whole, the figures are read as before, and the next write mends it',
    async () => {
      const survey = await breakEverywhere(write, flavour, STRIDE);
      expect(survey.wrong).toEqual([]);
      expect(survey.struck).toBe(survey.cases);
      expect(survey.survived).toBe(survey.cases);
      expect(survey.cases).toBeGreaterThan(isLong ? 40 : 0);
      report(
        `${write.what}, ${flavour}: ${survey.survived} of ${survey.cases} survived, left ${[...survey.states].sort().join(' | ')}`,
      );
    },
    isLong ? 7_200_000 : 120_000,
  );
});
