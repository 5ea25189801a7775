import { FINDING_CODES } from '../../../src/check/finding';
import type { Finding, FindingCode, FindingFacts } from '../../../src/check/finding';
import { findingGroupTitle, findingTitle, whatToDo, whatToDoAboutGroup, whyItMatters } from '#words/findings';
import { makeFinding as finding } from '../../make/finding';

/** Everything that is said about one code: bare, with value and suggestion, and as groups. */
const allWords = (code: FindingCode): string[] => {
  const bare = finding(code);
  const full = finding(code, { value: 'Grene', suggestion: 'Green' });
  return [
    ...[bare, full].flatMap((one) => [findingTitle(one), whatToDo(one)]),
    findingGroupTitle(code, 1),
    findingGroupTitle(code, 12),
    whyItMatters(code),
    whatToDoAboutGroup(code),
  ];
};

describe('6 the words of findings', () => {
  test.each(FINDING_CODES)(
    '%s says what is wrong, why it matters and what to do, in whole plain sentences',
    (code) => {
      for (const sentence of allWords(code)) {
        expect(sentence).toMatch(/^["A-Z0-9].*[^.]\.$/s);
        expect(sentence).not.toMatch(/undefined|null|NaN|!|\n| {2}|""/);
      }
    },
  );

  test.each(FINDING_CODES)('%s matters in words that fit one action and five alike', (code) => {
    expect(whyItMatters(code)).not.toMatch(/^(It|They) (stay|count)s?\b/);
    expect(findingGroupTitle(code, 5)).not.toMatch(
      /\b[Ff]ive (action|status|cell|sheet|reference|recommendation|owner|date)\b|\b[Ff]ive \w+s (is|has|was)\b/,
    );
    expect(findingGroupTitle(code, 1)).not.toMatch(/^One \w+s\b(?<!status)|^One \w+ (are|have|were)\b/);
  });

  test.each(FINDING_CODES)('%s blames nobody', (code) => {
    expect(allWords(code).join(' ')).not.toMatch(
      /\b(you (have|did|must|should|failed)|wrongly|invalid|illegal)\b/i,
    );
  });
});

describe('6 sentences with their facts', () => {
  const said: [string, Finding, string][] = [
    [
      'a status with a near miss',
      finding('status-unknown', { value: 'Gren', suggestion: 'Green' }),
      'The status "Gren" cannot be read; it is close to "Green".',
    ],
    ['a status without one', finding('status-unknown', { value: '3' }), 'The status "3" cannot be read.'],
    [
      'an overdue action',
      finding('overdue', { facts: { due: '2025-03-31', days: 12 } }),
      'Due 31 March 2025 and not completed: 12 days overdue.',
    ],
    [
      'an action one day overdue',
      finding('overdue', { facts: { due: '2025-03-31', days: 1 } }),
      'Due 31 March 2025 and not completed: one day overdue.',
    ],
    [
      'an impossible date',
      finding('date-impossible', { value: '31/09/2025' }),
      'There is no such day as "31/09/2025".',
    ],
    [
      'a spelling',
      finding('status-variant', { value: 'GREEN', suggestion: 'Green' }),
      '"GREEN" is another spelling of "Green".',
    ],
  ];
  test.each(said)('%s', (_, one, sentence) => expect(findingTitle(one)).toBe(sentence));

  test('groups agree with their number', () => {
    expect(findingGroupTitle('overdue', 4)).toBe('Four actions are overdue.');
    expect(findingGroupTitle('overdue', 1)).toBe('One action is overdue.');
    expect(findingGroupTitle('owner-missing', 1200)).toBe('1,200 actions have no owner.');
    expect(findingGroupTitle('status-assumed', 2)).toBe('Two statuses have been read by assumption.');
  });

  test('a suggestion is what to do', () => {
    expect(whatToDo(finding('status-variant', { value: 'GREEN', suggestion: 'Green' }))).toBe(
      'Write "Green", as most cells do.',
    );
  });

  test('a value from the plan cannot break out of its sentence', () => {
    const long = findingTitle(finding('status-unknown', { value: `line one\nline two ${'x'.repeat(500)}` }));
    expect(long).not.toContain('\n');
    expect(long.length).toBeLessThan(120);
  });
});

const said = <Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  sentence: string,
): [Finding, string] => [finding(code, { value: 'Done', facts }), sentence];

test.each([
  said(
    'status-unknown',
    { because: 'no-key', numbers: ['1', '2', '3'], actions: 40 },
    'Statuses are numbers (1, 2, 3) and the plan has no key to them: 40 actions cannot be read.',
  ),
  said(
    'status-conflict',
    { because: 'percent', percent: 40, lifecycle: 'completed' },
    'The status says "Done" and % complete says 40.',
  ),
  said(
    'status-conflict',
    { because: 'colour', named: ['green'], fill: 'red' },
    'The status says "Done" and the cell is filled red.',
  ),
  said(
    'status-doubtful',
    { because: 'fill', usual: 'green', found: 'red', count: 9 },
    'This cell is filled red; most cells that say "Done" are filled green.',
  ),
  said(
    'status-doubtful',
    { because: 'update', sentence: 'Now complete.' },
    'The update says "Now complete", and the status is "Done".',
  ),
  said(
    'status-assumed',
    { count: 3, lifecycle: 'completed', rating: 'green' },
    'The status "Done" has been assumed to mean completed (three actions).',
  ),
  said('status-carried', { from: 'Q1' }, 'The current period is blank, so "Done" was taken from "Q1".'),
  said(
    'status-colour-conditional',
    { header: 'RAG' },
    'The colours under "RAG" come from conditional formatting, which cannot be read.',
  ),
  said(
    'plan-ambiguous',
    { taken: 'CPC plan', other: 'Old plan' },
    'Two parts of the workbook look equally like the plan: "CPC plan" was used, not "Old plan".',
  ),
  said(
    'reference-duplicate',
    { first: 'Review the vision', other: 'Review the budget' },
    'The reference "Done" stands for two texts: "Review the vision" and "Review the budget".',
  ),
  said(
    'reference-duplicate',
    { firstSheet: 'Action plan', firstCell: 'A9' },
    'The reference "Done" is used more than once: first at A9.',
  ),
  said(
    'reference-duplicate',
    { firstSheet: 'Theme 1', firstCell: 'A9' },
    'The reference "Done" is used more than once: first at A9 of "Theme 1".',
  ),
  said('reference-mangled', { as: 'date' }, 'Excel may have turned the reference here into a date: "Done".'),
  said(
    'grouping-inferred',
    { actions: 12 },
    '12 actions under a blank recommendation cell were taken to belong to the recommendation above.',
  ),
  said('several-actions-in-cell', { actions: 3 }, 'This row holds three actions and counts once.'),
  said(
    'recommendation-several',
    { recommendations: 3 },
    'This action answers three recommendations: it is counted once, under the first.',
  ),
  said('owner-several', { owners: 2 }, 'This action has two owners: "Done".'),
  said(
    'date-mangled',
    { day: '2026-10-24', monthFirst: false },
    'The date "Done" has no year that can be seen; Excel has stored it as 24 October 2026.',
  ),
  said(
    're-dated',
    { from: '2025-03-31', to: '2025-09-30', days: 183 },
    'The date moved from 31 March 2025 to 30 September 2025.',
  ),
  said(
    'date-mangled',
    { day: '2025-04-03', monthFirst: true },
    'The date "Done" may have been typed month first, as another of its column was.',
  ),
  said('status-doubtful', { because: 'same', actions: 40 }, 'All 40 actions have one status, "Done".'),
  said(
    'sheet-left-out',
    { actions: 12 },
    '"Done" looks like part of this plan, with 12 actions, and is not counted.',
  ),
  said(
    'plan-ambiguous',
    {
      taken: 'Status',
      column: '',
      differ: 2,
      compared: 8,
      gives: {
        taken: { completed: 8, 'in-progress': 0, 'not-started': 0 },
        column: { completed: 6, 'in-progress': 0, 'not-started': 2 },
      },
    },
    'Two columns could be the status, and they differ in 2 of 8 rows: "Status", which was used, gives 8 completed, 0 in progress, 0 not started; one without a header would give 6 completed, 0 in progress, 2 not started.',
  ),
])('6 the facts of $code $facts stand in its sentence', (one, sentence) => {
  expect(findingTitle(one)).toBe(sentence);
});
