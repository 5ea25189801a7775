/** `ragplan new`: from the text of a report to a plan ready to be filled in. */
import { existsSync, writeFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { makeFolder, run } from './in-a-folder';

const folder = makeFolder();
const TEXT =
  'Key recommendations\n\nTheme 2: Money\n4. Close the gap – with members.\nTheme 1: People\n1. Train.\n2. Listen.\n';

const given = (name: string, content: string | Buffer): string => {
  writeFileSync(folder.at(name), content);
  return folder.at(name);
};

test('says what was read, what was not and what to look at, and writes nothing unless asked', async () => {
  const { code, out } = await run('new', '--from', given('list.txt', TEXT));
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'Read 3 recommendations under two themes:',
      '',
      'Theme 2: Money',
      '  4    Close the gap – with members.',
      '',
      'Theme 1: People',
      '  1    Train.',
      '  2    Listen.',
      '',
      'Lines in no recommendation:',
      '     1  heading           Key recommendations',
      '',
      'Number 3 is missing: was it copied?',
      '',
    ].join('\n'),
  );
});

test('writes the plan and its key, refuses to replace a file, and never replaces the text', async () => {
  const [from, out] = [given('list.txt', TEXT), folder.at('plan.xlsx')];
  const first = await run(
    'new',
    '--from',
    from,
    '--out',
    out,
    '--council',
    'Exampleshire Council',
    '--with',
    'role',
    'priority',
  );
  expect([first.code, first.errors]).toEqual([0, '']);
  expect(first.out).toContain('Wrote a plan with 3 rows');
  const { grids } = await openWorkbookFile(out);
  expect(grids.map(({ sheet, tables }) => [sheet, tables.map(({ name }) => name)])).toEqual([
    ['Action plan', ['StartedActionPlan']],
    ['Key', ['StartedPlanStatuses', 'StartedPlanRatings']],
  ]);
  expect(grids[0]?.validations.map(({ allowed }) => allowed)).toContainEqual([
    'Lead',
    'Influence',
    'Partner',
  ]);
  expect((await run('new', '--from', from, '--out', out)).errors).toMatch(/already a file .*--force/);
  expect((await run('new', '--from', from, '--out', out, '--force')).code).toBe(0);
  expect((await run('new', '--from', from, '--out', from, '--force')).code).toBe(2);
});

test.each([
  [
    'UTF-16 with its mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('1. Listen – now.', 'utf16le')]),
  ],
  ['the older encoding of Windows', Buffer.from('1. Listen \x96 now.', 'latin1')],
  ['UTF-8', Buffer.from('\uFEFF1. Listen – now.')],
])('reads %s', async (_, bytes) => {
  const { out } = await run('new', '--from', given('list.txt', bytes), '--json');
  expect(JSON.parse(out)).toEqual({
    recommendations: [{ reference: '1', text: 'Listen – now.', theme: null }],
    leftOut: [],
    doubts: [],
  });
});

test('says in a sentence what cannot be done', async () => {
  expect((await run('new', '--from', folder.at('none.txt'))).errors).toMatch(/none\.txt/);
  expect(
    (await run('new', '--from', given('empty.txt', '\n'), '--out', folder.at('plan.xlsx'))).errors,
  ).toContain('No recommendation was found');
  expect(existsSync(folder.at('plan.xlsx'))).toBe(false);
  expect((await run('new', '--from', given('list.txt', TEXT), '--with', 'colour')).code).toBe(2);
});

test('a hostile text prints no escape', async () => {
  const { out } = await run('new', '--from', given('list.txt', '1. \u001b[31mRed\u202e.\n2. Listen.'));
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(out).not.toMatch(/[\u001b\u202e]/);
});
