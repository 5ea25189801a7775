/** What statuses in words say about the work. */
import fc from 'fast-check';
import { anyCharacters } from '../../make/any-characters';
import { levelStatus } from '../../../src/model/status/status-text';
import { readWords } from '../../../src/reader/status/read-words';
import { LIFECYCLES } from '../../../src/model/terms';
import { PHRASE_TABLE, TURNERS } from '../../../src/reader/status/vocabulary';

const reading = (text: string): string => {
  const { lifecycle, basis } = readWords(text);
  return basis === 'words' ? lifecycle : `${lifecycle}, ${basis}`;
};
/** All that decides the row of a status map; which words were left over is told to nobody. */
const meaningOf = (text: string) => {
  const { lifecycle, basis, rule, percent, coverage } = readWords(text);
  return { lifecycle, basis, rule, percent, how: coverage.how };
};
const table = (rows: Record<string, string>): void => {
  test.each(Object.entries(rows))('"%s" is %s', (text, expected) => expect(reading(text)).toBe(expected));
};

describe('2.7 the examples of the method', () => {
  table({
    'On target - complete': 'completed',
    'Delivered late': 'completed',
    'Completed but awaiting sign-off': 'in-progress, assumed',
    'Complete - ongoing monitoring': 'in-progress, assumed',
    'Completed or on track': 'in-progress, assumed',
    'Partially complete - overdue': 'in-progress',
    'Ongoing BAU': 'in-progress',
    'In progress / at risk': 'in-progress',
    'Open - actions ongoing, off track': 'in-progress',
    'Not due to be completed until May': 'not-started',
    'Closed - not delivered': 'not-started, assumed',
    'Not complete': 'not-started, assumed',
    'Not started - on track': 'not-started',
    'Closed - superseded': 'excluded',
    'Closed - not pursued': 'excluded',
    'No longer being taken forward': 'excluded',
    'Semi-complete': 'in-progress',
    'Superseded by 1.2': 'excluded',
    'Not on track': 'not-started, assumed',
    'On track to be completed': 'in-progress',
    'Amber On Track': 'in-progress',
    'Red Off Track': 'not-started, assumed',
    'In progess': 'unknown, unread',
  });
});

describe('2.7 every phrase of the table alone counts as its class does', () => {
  const rows = PHRASE_TABLE.flatMap((row) =>
    row.phrases.map((phrase) => [phrase, row.lifecycle, row.basis] as const),
  );
  test.each(rows)('"%s" is %s, %s', (phrase, lifecycle, basis) => {
    expect(readWords(phrase)).toMatchObject({ lifecycle, basis });
    expect(readWords(` ${phrase.toUpperCase()}. `)).toMatchObject({ lifecycle, basis });
  });
});

describe('2.7 statuses that councils have published', () => {
  table({
    'In progress/on track': 'in-progress',
    'Ongoing work/move to BAU': 'in-progress, assumed',
    'Open - Actions on going on track': 'in-progress',
    'Open - Actions on going off track': 'in-progress',
    'Not yet due': 'not-started',
    O: 'unknown, unread',
    'Proposed for Closure': 'in-progress, assumed',
    'Completed Successfully': 'completed',
    'Progressing to Plan': 'in-progress',
    'On Track': 'in-progress',
    'Not Started': 'not-started',
    'Postponed or Delayed': 'not-started',
    'On Hold': 'not-started, assumed',
    'Some Problems': 'in-progress, assumed',
    'Needs Attention': 'in-progress, assumed',
    Failed: 'not-started, assumed',
    'Green Complete': 'completed',
    'Blue Complete & CSPI': 'completed',
    'e.g. Paused': 'not-started, assumed',
    'No longer relevant': 'excluded',
    'Achieved or on target': 'in-progress, assumed',
    'Under control': 'in-progress',
    Behind: 'in-progress, assumed',
    Pending: 'not-started',
  });
});

describe('2.7 spelling, marks and dates do not change a status', () => {
  table({
    'Complete.': 'completed',
    'COMPLETED ': 'completed',
    '\u00a0Completed\u200b': 'completed',
    'R: completed': 'completed',
    'Completed 12/03/2024': 'completed',
    'Completed - March 2024': 'completed',
    'Work has started': 'in-progress, assumed',
    'Under-way': 'in-progress',
    'In\nprogress': 'in-progress',
    'on–going': 'in-progress',
    'Complete—on track': 'completed',
    'Not-started': 'not-started',
    'N / A': 'excluded',
    'n.a.': 'excluded',
    '#N/A': 'unknown, unread',
    '✔️': 'completed',
    '✅ Complete': 'completed',
    'Complete?': 'completed, assumed',
    'no longer required': 'excluded',
    'No Longer Needed - merged with 3.1': 'excluded',
  });
});

describe('2.7 turners turn done, weak and going into waiting', () => {
  table({
    'Isn’t complete': 'not-started, assumed',
    "Hasn't started": 'not-started, assumed',
    'Hasnt started': 'not-started, assumed',
    Unfinished: 'not-started, assumed',
    'un-started': 'not-started, assumed',
    'Yet to be completed': 'not-started, assumed',
    'Failed to complete': 'not-started, assumed',
    'Unlikely to be met': 'not-started, assumed',
    'Completed by March 2026': 'not-started, assumed',
    'To complete': 'not-started, assumed',
    'Ready to start': 'not-started, assumed',
    'Complete: No': 'not-started, assumed',
    'Awaiting sign-off': 'in-progress, assumed',
    'Ready to be closed': 'not-started, assumed',
    'No longer in progress': 'not-started, assumed',
    'No longer on track': 'not-started, assumed',
    'Not yet started': 'not-started',
    'Not yet started/In progress': 'in-progress, assumed',
    'In progress, to be completed by May': 'in-progress, assumed',
    'In progress to be completed by May': 'in-progress, assumed',
    'Progressing - not yet complete': 'in-progress, assumed',
    'Completed, not evidenced': 'completed',
    'Completed but awaiting approval': 'in-progress, assumed',
    'Complete - no further action': 'completed',
    'Non-urgent complete': 'completed, assumed',
    'Not withdrawn': 'unknown, unread',
    'Not overdue': 'unknown, unread',
  });
});

describe('2.7 hedges turn done into going', () => {
  table({
    'Partly complete': 'in-progress',
    'Nearing completion': 'in-progress',
    'All but complete': 'in-progress',
    'Completed except for training': 'in-progress, assumed',
    'Complete subject to approval': 'in-progress',
    'Complete with the exception of training': 'in-progress, assumed',
    'Phase 1 complete': 'in-progress',
    'Complete (phase 1)': 'in-progress, assumed',
    'Stage two delivered': 'in-progress',
    '3 of 5 complete': 'in-progress',
    '5 of 5 complete': 'completed',
    'Delivered as part of the budget': 'completed, assumed',
    'Completed as planned': 'completed',
    'Partially closed': 'in-progress, assumed',
  });
});

describe('2.7 "n% complete" is a % complete', () => {
  test.each([
    ['75% complete', 'in-progress', 75, 'words'],
    ['95 % Completed', 'in-progress', 95, 'words'],
    ['75 per cent complete', 'in-progress', 75, 'words'],
    ['100% complete', 'completed', 100, 'words'],
    ['0% complete', 'not-started', 0, 'words'],
    ['Complete (60%)', 'in-progress', 60, 'words'],
    ['75%', 'in-progress', 75, 'assumed'],
    ['Not 100% complete', 'not-started', 100, 'assumed'],
  ])('"%s" is %s', (text, lifecycle, percent, basis) => {
    expect(readWords(text)).toMatchObject({ lifecycle, percent, basis });
  });
  test('a percentage of something else is none', () => {
    expect(readWords('Achieved 98% collection')).toMatchObject({ lifecycle: 'completed', percent: null });
    expect(readWords('150% complete').percent).toBeNull();
  });
});

describe('2.7 the rule that decided is named', () => {
  test.each([
    ['Withdrawn', 'out'],
    ['In progress', 'going'],
    ['Complete, pending audit', 'done-and-waiting'],
    ['Completed', 'done'],
    ['Completed, then superseded', 'done'],
    ['Not started', 'waiting'],
    ['Closed', 'weak'],
    ['Delayed', 'pace'],
    ['See the minutes', 'nothing'],
  ])('"%s" by the rule %s', (text, rule) => expect(readWords(text).rule).toBe(rule));

  test('done beside out is assumed', () => {
    expect(reading('Completed, then superseded')).toBe('completed, assumed');
    expect(reading('In progress, then cancelled')).toBe('in-progress, assumed');
  });
});

describe('2.7 any text whatsoever', () => {
  const words = [
    ...PHRASE_TABLE.flatMap(({ phrases }) => phrases),
    ...Object.values(TURNERS).flat(),
    ...[
      'but',
      'and',
      'or',
      '/',
      '-',
      ',',
      '(',
      ')',
      '?',
      '50%',
      'phase 2',
      'of the works',
      'Green',
      '12/03/2024',
    ],
  ];
  const statusLike = fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join(' '));
  const anyText = fc.oneof(anyCharacters(), fc.string(), statusLike);

  test('yields one lifecycle', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(LIFECYCLES).toContain(readWords(text).lifecycle);
      }),
    );
  });

  test('is read as its level is, so one row of the status map has one reading', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const level = levelStatus(text);
        expect(levelStatus(level)).toBe(level);
        expect(meaningOf(level)).toEqual(meaningOf(text));
      }),
    );
  });

  test('"not" before any done phrase never leaves it completed', () => {
    const done = PHRASE_TABLE.filter(({ class: name }) => name === 'done' || name === 'weak');
    const phrases = done.flatMap((row) => row.phrases as readonly string[]);
    const around = fc.constantFrom('', 'on track', '(', '- ', 'Blue ', '100% ', 'phase 1 ', 'on target - ');
    fc.assert(
      fc.property(fc.constantFrom(...phrases), around, around, (phrase, before, after) => {
        expect(readWords(`${before} not ${phrase} ${after}`).lifecycle).not.toBe('completed');
      }),
    );
  });

  test('is read to the end of the longest cell, as its short form is', () => {
    const clause = 'Completed but not signed off, 3 of 5 ';
    const { lifecycle, basis } = readWords(clause.repeat(885));
    expect([lifecycle, basis]).toEqual([
      readWords(clause.repeat(2)).lifecycle,
      readWords(clause.repeat(2)).basis,
    ]);
    expect(readWords('n'.repeat(32_767)).lifecycle).toBe('unknown');
  });
});
