/** Whatever has been done to a workbook's file, it is read within the bounds or refused with a sentence: nothing else happens. */
import { gridFaults, pollution, saidFaults } from '../fit';
import { answerOf, open, openBytes, workbookOf, type FileLimits } from '../product';
import { hunt } from '../runs';
import { makeMutant, mutant } from './mutants';
import { makeSeeds, type Seed } from './seeds';

/** Small enough that mutants meet each of them, and large enough for every package that they are made of. */
const LIMITS: FileLimits = {
  unpackedBytes: 2_000_000,
  ratio: 100,
  ratioFreeBytes: 1_000_000,
  sheets: 12,
  cells: 1500,
  area: 60_000,
  elements: 30_000,
  treeElements: 2500,
  places: 600,
};
const REFUSALS = [
  'damaged',
  'not-a-workbook',
  'too-large',
  'csv',
  'open-document-format',
  'old-excel-format',
];
const NOT_FOUND = ['no-plan', 'no-such-sheet', 'no-such-table'];

let seeds: readonly Seed[];
beforeAll(async () => {
  seeds = await makeSeeds();
});

const seen = new Map<string, number>();
const note = (outcome: string): void => void seen.set(outcome, (seen.get(outcome) ?? 0) + 1);

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const before = bytes.slice();
  const read = await answerOf(() => openBytes(bytes, LIMITS));
  const faults = pollution();
  if (Buffer.compare(bytes, before) !== 0) faults.push('the bytes were changed');
  if ('kind' in read) {
    note(`${read.kind} ${read.counted}`.trim());
    if (!REFUSALS.includes(read.kind)) faults.push(`refused as ${read.kind}`);
    if (!/\S.*\.$/s.test(read.sentence)) faults.push(`no sentence: ${read.sentence}`);
    return faults;
  }
  const grids = await read.value.readGrids();
  faults.push(...gridFaults(grids, LIMITS));
  const opened = await answerOf(() => open(workbookOf(grids)));
  if ('value' in opened) {
    note('a plan');
    return [...faults, ...saidFaults(opened.value), ...pollution()];
  }
  note('no plan');
  return NOT_FOUND.includes(opened.kind) ? faults : [...faults, `not opened: ${opened.kind}`];
}

test('every package that mutants are made of is read as it is', async () => {
  for (const { name, parts } of seeds) {
    const whole = makeMutant([{ name, parts }], { seed: 0, parts: [], xml: [], zip: [], load: null });
    const answer = await answerOf(() => openBytes(whole, LIMITS));
    expect([name, 'kind' in answer ? answer : 'read']).toEqual([name, 'read']);
  }
});

test('a mutant of a workbook is read within the bounds, or refused with a sentence', async () => {
  await hunt({ variable: 'PACKAGE_MUTANTS', quick: 600 }, mutant(seeds), async (one) => {
    expect(await faultsOf(makeMutant(seeds, one))).toEqual([]);
  });
  // None of these is the rule, or the mutants say nothing: some are refused, some read, some bounds are met.
  const bounds = ['sheets', 'cells', 'area', 'elements', 'treeElements', 'places'];
  const refused = ['damaged', 'not-a-workbook', ...bounds.map((counted) => `too-large ${counted}`)];
  for (const outcome of ['a plan', 'no plan', ...refused])
    expect([outcome, (seen.get(outcome) ?? 0) > 0]).toEqual([outcome, true]);
});
