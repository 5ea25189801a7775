/** The sample plans say what samples/README.md says of them, and are made anew byte for byte. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SAMPLES, buildSample } from '../../scripts/samples/sample-list';
import type { MadeCell, MadeSheet, MadeValue } from '../make/workbook';

const isCell = (cell: MadeCell | MadeValue | undefined): cell is MadeCell =>
  typeof cell === 'object' && cell !== null;
const textOf = (cell: MadeCell | MadeValue | undefined): string =>
  String((isCell(cell) ? cell.v : cell) ?? '').trim();

/** The body rows under the header row that has a cell with this header, as text by header. */
function bodyOf(sheets: readonly MadeSheet[], header: string): Record<string, string>[] {
  for (const { rows } of sheets) {
    const top = rows.findIndex((row) => row.some((cell) => textOf(cell) === header));
    if (top < 0) continue;
    const headers = (rows[top] ?? []).map(textOf);
    return rows
      .slice(top + 1)
      .map((row) => Object.fromEntries(headers.map((name, index) => [name, textOf(row[index])])));
  }
  throw new Error(`No column called ${header}`);
}

const countBy = (rows: readonly Record<string, string>[], header: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[header] ?? ''] = (counts[row[header] ?? ''] ?? 0) + 1;
  return counts;
};

const sheetsOf = (file: string): MadeSheet[] => {
  const sample = SAMPLES.find((one) => one.file === file);
  if (!sample) throw new Error(`No sample ${file}`);
  return sample.sheets();
};

test.each(SAMPLES)('$file in samples/ is what the script makes, byte for byte', async (sample) => {
  const committed = readFileSync(resolve(__dirname, '../../samples', sample.file));
  expect(Buffer.from(await buildSample(sample)).equals(committed)).toBe(true);
});

test('the corporate peer challenge sample has 62 actions: 30 completed, 30 in progress, 2 not started', () => {
  const rows = bodyOf(sheetsOf('corporate-peer-challenge.xlsx'), 'Action');
  expect(rows).toHaveLength(62);
  expect(countBy(rows, 'Status')).toEqual({ Completed: 30, 'In progress': 30, 'Not started': 2 });
});

test('its ten recommendations stand in four themes in the order 1,4,5 / 2,10 / 6,7,8,9 / 3', () => {
  const rows = bodyOf(sheetsOf('corporate-peer-challenge.xlsx'), 'Action');
  const order = new Map<string, string[]>();
  for (const row of rows) {
    const numbers = order.get(row['Theme'] ?? '') ?? [];
    const number = /^\d+/.exec(row['Recommendation'] ?? '')?.[0] ?? '';
    if (!numbers.includes(number)) order.set(row['Theme'] ?? '', [...numbers, number]);
    expect(row['Ref']?.split('.')[0]).toBe(number);
  }
  expect([...order.values()].map((numbers) => numbers.join())).toEqual(['1,4,5', '2,10', '6,7,8,9', '3']);
});

test('it records an impact for about half of the actions that are completed or in progress', () => {
  const moved = bodyOf(sheetsOf('corporate-peer-challenge.xlsx'), 'Action').filter(
    (row) => row['Status'] !== 'Not started',
  );
  const share = moved.filter((row) => row['Impact'] !== '').length / moved.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.6);
});

test('the six-month check-in has 34 actions under six recommendations', () => {
  const rows = bodyOf(sheetsOf('six-month-check-in.xlsx'), 'What we will do');
  expect(rows).toHaveLength(34);
  expect(Object.keys(countBy(rows, 'Peer team recommendation'))).toHaveLength(6);
  expect(countBy(rows, 'Status')).toEqual({
    Completed: 12,
    'In progress': 16,
    'Not started': 4,
    'On hold': 1,
    'No longer needed': 1,
  });
  expect(countBy(rows, 'RAG')).toEqual({ B: 12, G: 12, A: 7, R: 2, '': 1 });
});

test('the plan as officers keep it has 45 actions under eight recommendations, named on their first row only', () => {
  const rows = bodyOf(sheetsOf('as-officers-keep-it.xlsx'), 'Target date').filter((row) => row['Action']);
  const actions = rows.filter((row) => row['Recommendation'] !== 'Total actions');
  expect(actions).toHaveLength(45);
  expect(actions.filter((row) => row['Recommendation'] !== '')).toHaveLength(8);
});

test('the plan as officers keep it holds what goes wrong in real ones', () => {
  const plan = sheetsOf('as-officers-keep-it.xlsx')[1];
  const cells = (plan?.rows ?? []).flatMap((row) => row.slice(0, 10)).filter(isCell);
  const written = new Set(cells.map(({ v }) => v));
  for (const oddity of [
    'Gren',
    'Complte',
    'GREEN ',
    'Amber.',
    'In progess',
    'Superseded by 4.1',
    '31/09/2025',
  ]) {
    expect(written).toContain(oddity);
  }
  expect(written).toContain(1.1);
  expect(cells.some(({ format }) => format === 'd-mmm')).toBe(true);
  expect(cells.some(({ strike }) => strike)).toBe(true);
  expect(cells.filter(({ v, fill }) => v === undefined && fill)).toHaveLength(3);
  expect(cells.filter(({ v, fill }) => v === 'Amber' && fill === '#92D050')).toHaveLength(1);
  expect(plan?.hiddenRows).toHaveLength(2);
});

test('no two actions of the samples say the same', () => {
  const texts = [
    ...bodyOf(sheetsOf('corporate-peer-challenge.xlsx'), 'Action').map((row) => row['Action']),
    ...bodyOf(sheetsOf('six-month-check-in.xlsx'), 'What we will do').map((row) => row['What we will do']),
    ...bodyOf(sheetsOf('as-officers-keep-it.xlsx'), 'Target date').map((row) => row['Action']),
  ].filter((text) => text !== '');
  expect(texts).toHaveLength(62 + 34 + 45 + 1);
  expect(new Set(texts).size).toBe(texts.length);
});
