/** The sample plans are read as samples/README.md says, with figures worked out by hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FindingCode } from '../../src/check/finding';
import type { WorkbookReading } from '../layouts/read-workbook';
import { readWorkbook } from '../layouts/read-workbook';
import { planSummaryBook } from '../../src/render/summary-book';
import { SAMPLES } from '../../scripts/samples/sample-list';
import { changesSinceLast } from '../../src/history/changes';
import { readHistory } from '../../src/history/read-history';
import { takeSnapshot } from '../../src/history/snapshot';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';

const read = (file: string, asAt: string): Promise<WorkbookReading> =>
  readWorkbook(readFileSync(resolve(__dirname, '../../samples', file)), asAt);

const cellsOf = ({ findings }: WorkbookReading, code: FindingCode): (string | null)[] =>
  findings.filter((finding) => finding.code === code).map(({ value }) => value);

test('the corporate peer challenge: 97 per cent progressed, three per cent not, themes in the order of the review', async () => {
  const { plan, measures, findings } = await read('corporate-peer-challenge.xlsx', '2024-09-05');
  expect(plan.parts.map(({ sheet, table }) => [sheet, table])).toEqual([['Action plan', 'ActionPlan']]);
  expect(
    plan.themes.map(({ recommendations }) =>
      recommendations.map((at) => plan.recommendations[at]?.reference),
    ),
  ).toEqual([['1', '4', '5'], ['2', '10'], ['6', '7', '8', '9'], ['3']]);
  expect(measures.overall.headline).toEqual({ progressed: 97, 'not-progressed': 3, unknown: 0 });
  expect(measures.overall.percent).toEqual({
    completed: 48,
    'in-progress': 49,
    'not-started': 3,
    unknown: 0,
  });
  expect(measures.overall.ratings).toEqual({ blue: 0, green: 30, amber: 30, red: 2, none: 0 });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.filter(({ code }) => code === 'overdue')).toHaveLength(3);
  expect(findings.filter(({ code }) => code === 're-dated')).toHaveLength(3);
});

test('the six-month check-in: the words say how far, the letters how it goes', async () => {
  const { plan, measures } = await read('six-month-check-in.xlsx', '2025-03-31');
  expect([plan.columns.status, plan.columns.rating]).toEqual(['Status', 'RAG']);
  // 12, 16 and 5 of 33: 84.85 / 15.15 gives 85 / 15; inside 85, 36.36 and 48.48: the odd point to in progress.
  expect(measures.overall).toMatchObject({
    actions: 34,
    excluded: 1,
    lifecycle: { completed: 12, 'in-progress': 16, 'not-started': 5, unknown: 0 },
    percent: { completed: 36, 'in-progress': 49, 'not-started': 15, unknown: 0 },
    ratings: { blue: 12, green: 12, amber: 7, red: 2, none: 0 },
  });
});

test('the plan as officers keep it: every action counts, and what cannot be read is said', async () => {
  const { plan, measures } = await read('as-officers-keep-it.xlsx', '2025-09-26');
  expect(plan.recommendations.map(({ actions }) => actions.length)).toEqual([7, 6, 6, 6, 5, 5, 4, 6]);
  expect(plan.hiddenRows).toBe(2);
  // 29, 6 and 6 of 41: 70.73 / 14.63 / 14.63 tie for the last point: not progressed gets it.
  expect(measures.overall).toMatchObject({
    actions: 45,
    excluded: 4,
    lifecycle: { completed: 7, 'in-progress': 22, 'not-started': 6, unknown: 6 },
    percent: { completed: 17, 'in-progress': 54, 'not-started': 15, unknown: 14 },
    headline: { progressed: 71, 'not-progressed': 15, unknown: 14 },
  });
});

test('the plan as officers keep it sets off the checks it was made for', async () => {
  const reading = await read('as-officers-keep-it.xlsx', '2025-09-26');
  expect(cellsOf(reading, 'status-unknown')).toEqual(['Gren', 'Complte', 'In progess', '?', 'TBC']);
  expect(cellsOf(reading, 'status-conflict')).toEqual(['Amber']);
  expect(cellsOf(reading, 'reference-duplicate')).toEqual(['2.3', '4.5']);
  expect(cellsOf(reading, 'reference-mangled')).toEqual(['1.1', '3-Jan']);
  expect(cellsOf(reading, 'date-impossible')).toEqual(['31/09/2025']);
  expect(cellsOf(reading, 'row-struck-through')).toHaveLength(1);
  const codes = reading.findings.map(({ code }) => code);
  for (const code of [
    'status-missing',
    'status-assumed',
    'status-variant',
    'owner-missing',
    'owner-several',
  ] as const) {
    expect(codes).toContain(code);
  }
  for (const code of [
    'overdue',
    're-dated',
    'date-open-ended',
    'several-actions-in-cell',
    'grouping-inferred',
  ] as const) {
    expect(codes).toContain(code);
  }
});

test('the ten-month review: two snapshots, since the last of which five actions have gone forward and one back', async () => {
  const file = 'ten-month-review.xlsx';
  const { plan } = await read(file, '2025-07-31');
  expect(plan.parts.map(({ sheet }) => sheet)).toEqual(['Review July 2025']);
  const { grids } = await openWorkbookFile(resolve(__dirname, '../../samples', file));
  const { snapshots, problems } = readHistory(grids);
  expect([snapshots.map(({ label, actions }) => [label, actions.length]), problems]).toEqual([
    [
      ['Plan agreed', 34],
      ['Six-month check-in', 34],
    ],
    [],
  ]);
  const changes = changesSinceLast(snapshots, takeSnapshot(plan, '2025-07-31', ''))!;
  expect([changes.forward.length, changes.back.length, changes.added, changes.removed]).toEqual([
    5,
    1,
    [],
    [],
  ]);
});

test.each(SAMPLES)(
  'the first sheet of $file is one page, however much there is to say of it',
  async ({ file }) => {
    const asAt = '2026-06-30';
    const reading = await read(file, asAt);
    const source = { fileName: file, council: null, planName: null };
    const [summary] = planSummaryBook({ ...reading, asAt, source, version: '0' }, ['summary']).sheets;
    expect(summary?.print.pagesTall).toBe(1);
  },
);
