/** From one date to the next: a snapshot, a plan that is worked on, another snapshot, what changed, and the papers that go out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openPlan } from '../../src/app/open-plan';
import { planSummaries } from '../../src/app/plan-summaries';
import { copyWorkbook } from '../../src/workbook/file/copy/copy-workbook';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { makeFolder, run, sample } from './in-a-folder';

const { at } = makeFolder();
const THEN = '2024-09-05';
const NOW = ['--as-at', '2025-03-31'];
const UPDATE = 'The first six of nine lines are agreed';

/** The first action that is not started is finished, and its update written, as an officer would. */
async function finishOne(from: string, to: string): Promise<string> {
  const { plan } = await openPlan(await openWorkbookFile(from), { asAt: THEN });
  const action = plan.actions.find(({ lifecycle }) => lifecycle === 'not-started');
  const { status, update } = action ?? {};
  if (!action || !status?.cell || !update) throw new Error('the sample has no such action');
  const cells = [
    { cell: status.cell, expected: status.written, replacement: 'Completed' },
    { cell: update.cell, expected: update.text, replacement: UPDATE },
  ];
  const { bytes, mended } = await copyWorkbook(new Uint8Array(readFileSync(from)), { cells }, { name: from });
  expect(mended).toHaveLength(2);
  writeFileSync(to, bytes);
  return action.reference?.text ?? '';
}

test('what is done between two snapshots is told by compare, in the position statement and on the page for members', async () => {
  const plan = sample('corporate-peer-challenge');
  await run('snapshot', plan, '--as-at', THEN, '--into', at('autumn.xlsx'));
  const reference = await finishOne(at('autumn.xlsx'), at('worked-on.xlsx'));
  await run('snapshot', at('worked-on.xlsx'), ...NOW, '--into', at('spring.xlsx'));

  const compared = await run(
    'compare',
    at('spring.xlsx'),
    '--since',
    THEN,
    '--until',
    '2025-03-31',
    '--json',
  );
  expect(JSON.parse(compared.out)).toMatchObject({
    forward: [{ reference, from: 'not-started', to: 'completed' }],
    back: [],
    added: [],
    removed: [],
  });

  const path = at('statement.docx');
  const stated = await run('statement', at('spring.xlsx'), ...NOW, '--out', path);
  expect([stated.code, stated.errors]).toEqual([0, '']);
  const said = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!).replace(/<[^>]*>/g, '');
  expect(said).toContain(`Update: ${UPDATE}`);

  const opened = await openPlan(await openWorkbookFile(at('spring.xlsx')), { asAt: '2025-03-31' });
  const [page] = planSummaries(opened, ['members']).sheets;
  const lines = page?.cells.columns[0]?.values.map(String) ?? [];
  expect(lines.find((line) => line.startsWith('Since '))).toMatch(
    /^Since Q2 2024\/25 \(5 September 2024\), one action has moved forward\. The share .* is up \w+ points?\.$/,
  );
});
