import { Problem } from '../../../src/model/problem';
import type { ProblemKind } from '../../../src/model/problem';
import { problemSentence } from '../../../src/words/en/problems';

/** Every kind, with the facts that come with it. */
const KINDS: Record<ProblemKind, Problem['facts']> = {
  'file-not-found': { file: 'plan.xlsx' },
  'file-unreadable': { file: 'plan.xlsx' },
  'not-a-workbook': { file: 'plan.docx', found: 'zip' },
  'old-excel-format': { file: 'plan.xls' },
  'open-document-format': { file: 'plan.ods' },
  csv: { file: 'plan.csv' },
  'password-protected': { file: 'plan.xlsx' },
  damaged: { file: 'plan.xlsx', part: 'xl/workbook.xml' },
  'too-large': { file: 'plan.xlsx', megabytes: 900, limit: 200 },
  'no-plan': { sheets: 3, lookedAt: 'Cover: empty; Notes: no-header' },
  'no-such-sheet': { name: 'CPC plan', names: 'Cover, Plan' },
  'no-such-table': { name: 'Plan1', names: '' },
  'no-stated-day': {},
  'map-unreadable': {
    reason: 'wrong-value',
    where: 'statusMap[0].lifecycle',
    found: 'doing',
    wanted: 'completed',
  },
  'out-exists': { file: 'summary.xlsx' },
  'out-is-plan': { file: 'plan.xlsx' },
  'out-unwritable': { file: 'summary.xlsx' },
  'read-only': {},
  protected: { sheet: 'RAG Summary' },
  'plan-moved': {},
  'settings-unreadable': { sheet: 'RAG settings', cell: 'A6', header: 'Lifecycle' },
  'host-too-old': { needs: 'ExcelApi 1.9' },
  'host-failed': { code: 'GeneralException' },
  'host-busy': {},
  'own-fault': { fault: 'TypeError' },
  'part-missing': {},
  option: { option: '--as-at' },
};

test.each(Object.entries(KINDS) as [ProblemKind, Problem['facts']][])(
  '%s is one sentence that says what happened and what to do, with its facts or without them',
  (kind, facts) => {
    for (const given of [facts, {}]) {
      const sentence = problemSentence(new Problem(kind, given));
      expect(sentence).toMatch(/^["A-Z].*: [a-z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|!|\n|""/);
    }
    for (const name of ['file', 'name', 'sheet', 'option']) {
      if (facts[name]) {
        expect(problemSentence(new Problem(kind, facts))).toContain(`"${facts[name]}"`);
      }
    }
  },
);

test('a password is said as what it is', () => {
  expect(problemSentence(new Problem('password-protected', { file: 'plan.xlsx' }))).toBe(
    '"plan.xlsx" is protected with a password: open it in Excel and save a copy without one.',
  );
});

test('a map says where it is wrong and what may stand there', () => {
  const sentence = (facts: Problem['facts']): string => problemSentence(new Problem('map-unreadable', facts));
  expect(sentence(KINDS['map-unreadable'])).toBe(
    'The map cannot be used: statusMap[0].lifecycle is "doing" and should be completed.',
  );
  expect(sentence({ reason: 'not-found', file: 'map.json' })).toMatch(/^There is no file "map.json"/);
  expect(sentence({ reason: 'not-json', where: '', found: '{', wanted: 'JSON' })).toMatch(
    /^The map is not JSON: /,
  );
  expect(
    sentence({ reason: 'unknown-key', where: 'settings.colums', found: 'colums', wanted: 'columns' }),
  ).toBe('The map has a name that is not known, "settings.colums": use one of columns.');
});

test('a file that unpacks to far more than its size is said apart from one that is only large', () => {
  const sentence = (facts: Problem['facts']): string => problemSentence(new Problem('too-large', facts));
  expect(sentence({ file: 'plan.xlsx', limit: 200 })).toContain('the limit of 200 MB');
  expect(sentence({ file: 'plan.xlsx', ratio: 100 })).toContain('more than 100 times its size');
});

test('facts called like members of every object are not taken for facts', () => {
  expect(
    problemSentence(new Problem('host-failed', Object.create({ code: 'inherited' }) as Problem['facts'])),
  ).not.toContain('inherited');
});

test('where there is no plan, it is said what was looked for and what was found', () => {
  expect(problemSentence(new Problem('no-plan', KINDS['no-plan']))).toBe(
    'No action plan could be found in this workbook (three sheets looked at); "Cover" is empty; "Notes" has no row of ' +
      'headers that is known: a plan is a table with a row of headers, a column of actions or recommendations, and ' +
      'usually one of statuses; if there is one, name its sheet.',
  );
});

test('a sheet that is not there is answered with those that are', () => {
  expect(problemSentence(new Problem('no-such-sheet', KINDS['no-such-sheet']))).toBe(
    'There is no sheet "CPC plan" in this workbook: choose one of Cover, Plan.',
  );
});

test.each([
  ['empty', '"plan.xlsx" is empty: '],
  ['folder', '"plan.xlsx" is a folder: '],
  ['xlsb', '"plan.xlsx" is a binary workbook (.xlsb), which cannot be read: '],
  ['other', '"plan.xlsx" is not an Excel workbook: '],
])('a file that is no workbook is called what it is: %s', (found, start) => {
  const sentence = problemSentence(new Problem('not-a-workbook', { file: 'plan.xlsx', found }));
  expect(sentence.startsWith(start)).toBe(true);
});
