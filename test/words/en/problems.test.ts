import { Problem } from '../../../src/model/problem';
import type { ProblemFacts, ProblemKind } from '../../../src/model/problem';
import { problemSentence } from '#words/problems';

const AT = { file: 'plan.xlsx', path: 'plans/plan.xlsx' };
/** Every kind, with the facts that come with it. */
const FACTS: ProblemFacts = {
  'file-not-found': AT,
  'file-unreadable': { ...AT, code: 'EACCES' },
  'not-a-workbook': { file: 'plan.docx', found: 'zip' },
  'old-excel-format': { file: 'plan.xls' },
  'open-document-format': { file: 'plan.ods' },
  csv: { file: 'plan.csv' },
  'password-protected': { file: 'plan.xlsx' },
  damaged: { file: 'plan.xlsx', part: 'xl/workbook.xml' },
  'too-large': { file: 'plan.xlsx', megabytes: 900, limit: 200 },
  'no-plan': {
    sheets: 3,
    lookedAt: [
      { sheet: 'Cover', reason: 'empty' },
      { sheet: 'Notes', reason: 'no-header' },
    ],
  },
  'no-such-sheet': { name: 'CPC plan', names: ['Cover', 'Plan'] },
  'no-such-table': { name: 'Plan1', names: [] },
  'no-stated-day': {},
  'map-unreadable': {
    reason: 'wrong-value',
    where: 'statusMap[0].lifecycle',
    found: 'doing',
    wanted: ['completed', 'unknown'],
  },
  'no-workbooks': { file: 'plans' },
  'no-recommendations': {},
  'one-plan-only': { option: '--explain' },
  'out-exists': { ...AT, file: 'summary.xlsx' },
  'out-is-plan': AT,
  'out-unwritable': { ...AT, code: 'EACCES' },
  'no-copy': { file: 'plan.xlsx', reason: 'ending', wanted: '.xlsm' },
  'out-twice': AT,
  'nothing-of-ours': { file: 'plan.xlsx', kept: [] },
  'read-only': {},
  protected: { sheet: 'RAG Summary' },
  'plan-moved': {},
  'settings-unreadable': { sheet: 'RAG settings', cell: 'A6', header: 'Lifecycle' },
  'history-unreadable': { sheet: 'RAG History', cell: 'A6', header: 'As at' },
  'snapshot-exists': { day: '2025-03-31', label: 'Q4 2024/25' },
  'no-such-snapshot': { asked: 'June', snapshots: [{ day: '2025-03-31', label: '' }] },
  'host-too-old': { needs: 'ExcelApi 1.9' },
  'host-failed': { code: 'GeneralException' },
  'host-busy': {},
  'own-fault': { fault: 'TypeError' },
  'part-missing': { fault: 'ChunkLoadError' },
};

const sentenceOf = <Kind extends ProblemKind>(kind: Kind, facts: ProblemFacts[Kind]): string =>
  problemSentence(new Problem(kind, facts));

test.each(Object.keys(FACTS) as ProblemKind[])(
  '%s is one sentence that says what happened and what to do, with its facts',
  (kind) => {
    const sentence = sentenceOf(kind, FACTS[kind]);
    expect(sentence).toMatch(/^["A-Z].*: [a-z].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|!|\n|""/);
    const facts = new Map<string, unknown>(Object.entries(FACTS[kind]));
    for (const name of ['file', 'name', 'sheet']) {
      if (facts.has(name)) expect(sentence).toContain(`"${String(facts.get(name))}"`);
    }
  },
);

test('a fact that is not always known is left unsaid', () => {
  expect(sentenceOf('protected', {})).toMatch(/^The structure of this workbook is protected, /);
  expect(sentenceOf('host-too-old', { code: 'ApiNotFound' })).toMatch(
    /^This version of Excel is too old for the add-in: /,
  );
  expect(sentenceOf('no-such-table', { name: '', names: [] })).toBe(
    'There is no table of that name in this workbook: check the name of the table.',
  );
});

test('a password is said as what it is', () => {
  expect(sentenceOf('password-protected', { file: 'plan.xlsx' })).toBe(
    '"plan.xlsx" is protected with a password: open it in Excel and save a copy without one.',
  );
});

test('a map says where it is wrong and what may stand there', () => {
  const sentence = (facts: ProblemFacts['map-unreadable']): string => sentenceOf('map-unreadable', facts);
  expect(sentence(FACTS['map-unreadable'])).toBe(
    'The map cannot be used: statusMap[0].lifecycle is "doing" and should be completed, unknown.',
  );
  expect(sentence({ reason: 'wrong-type', where: '', found: '', wanted: ['{ ... }'] })).toBe(
    'The map cannot be used: the file is missing and should be { ... }.',
  );
  expect(sentence({ reason: 'not-found', file: 'map.json' })).toMatch(/^There is no file "map.json"/);
  expect(sentence({ reason: 'not-json' })).toMatch(/^The map is not JSON: /);
  expect(
    sentence({
      reason: 'unknown-key',
      where: 'settings.colums',
      found: 'colums',
      wanted: ['columns', 'sheets'],
    }),
  ).toBe('The map has a name that is not known, "settings.colums": use one of columns, sheets.');
});

test('a file that unpacks to far more than its size is said apart from one that is only large', () => {
  const sentence = (facts: ProblemFacts['too-large']): string => sentenceOf('too-large', facts);
  expect(sentence({ file: 'plan.xlsx', megabytes: 900, limit: 200 })).toContain('the limit of 200 MB');
  expect(sentence({ file: 'plan.xlsx', megabytes: 900, ratio: 100 })).toContain(
    'more than 100 times its size',
  );
  expect(sentence({ file: 'plan.xlsx', counted: 'sheets', limit: 1200 })).toContain('more than 1,200 sheets');
});

test('where there is no plan, it is said what was looked for and what was found', () => {
  expect(sentenceOf('no-plan', FACTS['no-plan'])).toBe(
    'No action plan could be found in this workbook (three sheets looked at); "Cover" is empty; "Notes" has no row of ' +
      'headers that is known: a plan is a table with a row of headers, a column of actions or recommendations, and ' +
      'usually one of statuses; if there is one, name its sheet.',
  );
});

test('a sheet that is not there is answered with those that are', () => {
  expect(sentenceOf('no-such-sheet', FACTS['no-such-sheet'])).toBe(
    'There is no sheet "CPC plan" in this workbook: choose one of Cover, Plan.',
  );
});

test.each([
  ['empty', '"plan.xlsx" is empty: '],
  ['folder', '"plan.xlsx" is a folder: '],
  ['xlsb', '"plan.xlsx" is a binary workbook (.xlsb), which cannot be read: '],
  ['other', '"plan.xlsx" is not an Excel workbook: '],
] as const)('a file that is no workbook is called what it is: %s', (found, start) => {
  const sentence = sentenceOf('not-a-workbook', { file: 'plan.xlsx', found });
  expect(sentence.startsWith(start)).toBe(true);
});
