/** `ragplan tidy`: the plan as one table in a new workbook. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { makeFolder, run, sample } from './in-a-folder';

const folder = makeFolder();

test('writes one table with the plan’s own words and colours, and says that it is read back as the same plan', async () => {
  const plan = sample('as-officers-keep-it');
  const before = readFileSync(plan);
  const { code, out } = await run('tidy', plan, '--out', folder.at('tidy.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('one table of 45 rows');
  expect(out).toContain('Read back, it is the same plan, action by action (45 actions).');
  const { grids } = await openWorkbookFile(folder.at('tidy.xlsx'));
  expect(grids.map(({ sheet, tables }) => [sheet, tables.map(({ name }) => name)])).toEqual([
    ['Tidy plan', ['TidyActionPlan']],
    ['Key', ['TidyPlanKey']],
    ['Beside the plan', ['TidyPlanBeside']],
  ]);
  const [tidy] = grids;
  const status = tidy?.texts.findIndex((column) => column[3] === 'RAG') ?? -1;
  expect(tidy?.looks[status]?.fills.slice(4, 7)).toEqual(['#0070C0', '#92D050', '#92D050']);
  expect(tidy?.looks.some((look) => look?.struck.includes(true))).toBe(true);
  expect(readFileSync(plan).equals(before)).toBe(true);
});

test('what was decided about the plan goes along with its table', async () => {
  const [plan, out] = [sample('corporate-peer-challenge'), folder.at('tidy.xlsx')];
  await run('tidy', plan, '--table', 'ActionPlan', '--out', out);
  expect((await openWorkbookFile(out)).grids.map(({ sheet }) => sheet)).not.toContain('RAG settings');
  const map = JSON.stringify({
    format: 'ragplan/settings@1',
    statusMap: [{ status: 'In progress', colour: null, lifecycle: 'not-started', rating: 'red' }],
    settings: { council: 'Exampleshire Council' },
  });
  writeFileSync(folder.at('map.json'), map);
  const { out: said } = await run('tidy', plan, '--map', folder.at('map.json'), '--out', out, '--force');
  expect(said).toContain('the same plan');
  expect((await openWorkbookFile(out)).grids.map(({ sheet }) => sheet)).toContain('RAG settings');
});

test('never replaces the plan, and another file only when told', async () => {
  const plan = sample('six-month-check-in');
  expect((await run('tidy', plan, '--out', plan, '--force')).code).toBe(2);
  await run('tidy', plan, '--out', folder.at('tidy.xlsx'));
  expect((await run('tidy', plan, '--out', folder.at('tidy.xlsx'))).code).toBe(2);
});
