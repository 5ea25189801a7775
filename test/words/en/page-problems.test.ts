import { Problem, type ProblemFacts } from '../../../src/model/problem';
import { paneProblemSentence } from '#words/live-problems';
import { pageProblemSentence } from '#words/page-problems';
import { problemSentence } from '#words/problems';

const FILE = { file: 'plan.xlsx' };
const NO_COPY = (['signed', 'strict', 'macros-signed', 'structure'] as const).map(
  (reason) => new Problem('no-copy', { ...FILE, reason }),
);
const TOO_LARGE: readonly ProblemFacts['too-large'][] = [
  { ...FILE, megabytes: 900, limit: 200 },
  { ...FILE, megabytes: 900, ratio: 100 },
  { ...FILE, counted: 'sheets', limit: 255 },
];
const FAULTS: readonly Problem[] = [
  ...NO_COPY,
  ...TOO_LARGE.map((facts) => new Problem('too-large', facts)),
  new Problem('own-fault', { fault: 'TypeError' }),
];

describe('The page, where something cannot be done,', () => {
  test.each(FAULTS.map((problem) => [problemSentence(problem), problem] as const))(
    'speaks of no option of the command line and of no pane: %s',
    (_, problem) => {
      const sentence = pageProblemSentence(problem);
      expect(sentence).toMatch(/^["A-Z].*: [a-z].*\.$/);
      expect(sentence).not.toMatch(/--[a-z]|\bpane\b/);
    },
  );

  test.each(NO_COPY.map((problem) => [problem.facts.reason, problem] as const))(
    'names its own button in place of a copy that cannot be made: %s',
    (_, problem) => expect(pageProblemSentence(problem)).toContain('"Save the summary workbook"'),
  );

  test('says the same as the command line of a file that is none of Excel', () => {
    const problem = new Problem('csv', FILE);
    expect(pageProblemSentence(problem)).toBe(problemSentence(problem));
  });
});

test.each([
  ['pane', paneProblemSentence],
  ['page', pageProblemSentence],
])('The %s says of a snapshot that is there already what its buttons do', (_, say) => {
  const sentence = say(new Problem('snapshot-exists', { day: '2025-03-31', label: 'Spring' }));
  expect(sentence).toBe(
    'There is already a snapshot for 31 March 2025, called "Spring": choose another day, or choose to replace it.',
  );
});

test('The pane says the same as the command line of a workbook that is open, and takes a problem of files for a fault', () => {
  const live = [new Problem('plan-moved', {}), new Problem('host-failed', { code: 'GeneralException' })];
  for (const problem of live) expect(paneProblemSentence(problem)).toBe(problemSentence(problem));
  expect(paneProblemSentence(new Problem('csv', FILE))).toMatch(
    /^RAG Action Plan has made a mistake of its own \(csv\)/,
  );
});
