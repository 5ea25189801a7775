/** How often each stage of an assessment is done: once, and only where what it is made from has changed. */
import type { SettingsChange } from '../../src/edit/decide';
import { decideStatus, acceptFindings } from '../../src/edit/decide';
import * as checks from '../../src/check/check-plan';
import * as measures from '../../src/measure/measure-plan';
import * as reader from '../../src/reader/read-plan';
import { PaneStore } from '../../src/taskpane/state/pane-store';
import { makeGrid } from '../make/grid';
import { MadeLiveWorkbook } from '../make/live-workbook';
import { surroundingsOn } from '../make/surroundings';
import { rowsOf } from '../make/sheet-rows';

jest.mock('../../src/reader/read-plan', () => watched('../../src/reader/read-plan'));
jest.mock('../../src/check/check-plan', () => watched('../../src/check/check-plan'));
jest.mock('../../src/measure/measure-plan', () => watched('../../src/measure/measure-plan'));

/** The functions of a module, doing what they do and counted. */
function watched(path: string): object {
  const real = jest.requireActual<Record<string, unknown>>(path);
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [
      name,
      typeof value === 'function' ? jest.fn(value as (...given: never[]) => unknown) : value,
    ]),
  );
}

const STAGES = {
  locate: reader.locateSliced,
  read: reader.readSliced,
  check: checks.checkSliced,
  measure: measures.measurePlan,
};
type Counts = Record<keyof typeof STAGES, number>;

async function countStages(work: () => unknown): Promise<Counts> {
  for (const stage of Object.values(STAGES)) jest.mocked(stage).mockClear();
  await work();
  return Object.fromEntries(
    Object.entries(STAGES).map(([name, stage]) => [name, jest.mocked(stage).mock.calls.length]),
  ) as Counts;
}
const NONE: Counts = { locate: 0, read: 0, check: 0, measure: 0 };
const EACH_ONCE: Counts = { locate: 1, read: 1, check: 1, measure: 1 };

const DAY = '2025-03-31';
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Due date', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', '31/03/2024', 'Green'],
  ['1.2', 'Agree priorities', 'Publish the priorities', '30/06/2025', 'Amber'],
];
const CELL = { sheet: 'Action plan', row: 2, column: 4 };

/** Each reading of the workbook gives fresh grids, as Excel does. */
class FreshWorkbook extends MadeLiveWorkbook {
  override async readGrids() {
    return structuredClone(await super.readGrids());
  }
}

async function openPane(): Promise<{ readonly store: PaneStore; readonly workbook: FreshWorkbook }> {
  const grid = makeGrid(ROWS, { sheet: 'Action plan', tables: { ActionPlan: 'A1:E3' } });
  const workbook = new FreshWorkbook('plan.xlsx', [grid]);
  const store = new PaneStore(workbook, surroundingsOn(DAY));
  await store.open();
  return { store, workbook };
}

const decide: SettingsChange = (settings) =>
  decideStatus(settings, { status: 'Green', colour: null }, { lifecycle: 'completed', rating: 'none' }, DAY);

describe('A plan', () => {
  test('that is opened is located, read, checked and measured once', async () => {
    expect(await countStages(openPane)).toEqual(EACH_ONCE);
  });
  test('that is read again and has not changed is not worked out again', async () => {
    const { store } = await openPane();
    const { plan } = store.get().opened!;
    expect(await countStages(() => store.refresh())).toEqual(NONE);
    expect(store.get().opened!.plan).toBe(plan);
  });
  test('of which a cell has changed is worked out again, once', async () => {
    const { store, workbook } = await openPane();
    workbook.type(CELL, 'Complete');
    expect(await countStages(() => store.refresh())).toEqual(EACH_ONCE);
    expect(store.get().opened!.plan.actions[1]!.lifecycle).toBe('completed');
  });
  test('of which only a fill has changed is read again where it was', async () => {
    const { store, workbook } = await openPane();
    const [grid] = workbook.grids;
    const looks = [...grid!.looks];
    looks[4] = { fills: [null, '#FF0000', null], struck: [] };
    workbook.grids = [{ ...grid!, looks }];
    expect(await countStages(() => store.refresh())).toEqual({ ...EACH_ONCE, locate: 0 });
    expect(store.get().opened!.findings.some(({ code }) => code === 'status-conflict')).toBe(true);
  });
});

/** With a settings sheet, which the first decision makes: a sheet more is a reason to look for the plan anew. */
async function openKept(): ReturnType<typeof openPane> {
  const pane = await openPane();
  await pane.store.keep((settings) => ({ ...settings, council: 'Aldermere District Council' }));
  return pane;
}

describe('A decision', () => {
  test('that makes the settings sheet does each stage once', async () => {
    const { store } = await openPane();
    expect(await countStages(() => store.keep(decide))).toEqual(EACH_ONCE);
  });
  test('about a status reads, checks and measures once, from trying it out to showing it kept', async () => {
    const { store } = await openKept();
    expect(await countStages(() => store.keep(decide))).toEqual({ ...EACH_ONCE, locate: 0 });
    expect(store.get().opened!.plan.actions[0]!.lifecycle).toBe('completed');
  });
  test('that was tried out before it was kept costs nothing more', async () => {
    const { store } = await openKept();
    const tried = await store.imagine(decide(store.get().opened!.settings));
    expect(await countStages(() => store.keep(decide, tried))).toEqual(NONE);
    expect(store.get().opened!.plan).toBe(tried!.plan);
  });
  test('to accept a finding only checks', async () => {
    const { store } = await openKept();
    const accept: SettingsChange = (settings) => acceptFindings(settings, store.get().opened!.findings);
    expect(await countStages(() => store.keep(accept))).toEqual({ ...NONE, check: 1 });
    expect(store.get().opened!.findings.every(({ accepted }) => accepted)).toBe(true);
  });
  test('about where the plan is locates it once', async () => {
    const { store } = await openKept();
    const place: SettingsChange = (settings) => ({ ...settings, sheets: ['Action plan'] });
    expect(await countStages(() => store.keep(place))).toEqual(EACH_ONCE);
  });
  test('is shown with what a colleague has typed meanwhile, though it was tried out without', async () => {
    const { store, workbook } = await openKept();
    workbook.type(CELL, 'Complete');
    await store.keep(decide);
    const lifecycles = store.get().opened!.plan.actions.map(({ lifecycle }) => lifecycle);
    expect(lifecycles).toEqual(['completed', 'completed']);
  });
});

/** A pane that counts how often it lets the page have its turn. */
async function openCounting() {
  const grid = makeGrid(ROWS, { sheet: 'Action plan', tables: { ActionPlan: 'A1:E3' } });
  const turns = { given: 0 };
  const store = new PaneStore(new FreshWorkbook('plan.xlsx', [grid]), {
    ...surroundingsOn(DAY),
    pause: async () => {
      turns.given += 1;
    },
  });
  await store.open();
  turns.given = 0;
  return { store, turns };
}

describe('What is tried out', () => {
  test('is worked out in slices, with the pane answering in between, and is the same as what is then kept', async () => {
    const { store, turns } = await openCounting();
    const tried = await store.imagine(decide(store.get().opened!.settings));
    expect(turns.given).toBeGreaterThanOrEqual(3);
    await store.keep(decide);
    expect(tried!.measures).toEqual(store.get().opened!.measures);
  });
});

describe('Writing', () => {
  test('lets the page have its turn before and after each sheet is made', async () => {
    const { store, turns } = await openCounting();
    await store.write({ council: '', planName: '', which: ['summary', 'checks'] });
    expect(turns.given).toBeGreaterThanOrEqual(4);
    expect(store.get().notice).toMatchObject({ kind: 'wrote' });
  });
});

describe('Another day', () => {
  test('checks again, and reads nothing', async () => {
    const { store, workbook } = await openPane();
    const { reads } = workbook;
    expect(await countStages(() => store.setAsAt('2026-03-31'))).toEqual({ ...NONE, check: 1 });
    expect(workbook.reads).toBe(reads);
    expect(store.get().opened!.findings.filter(({ code }) => code === 'overdue')).toHaveLength(2);
  });
  test('that is chosen counts at the next reading too, without checking for a day before', async () => {
    const { store } = await openPane();
    await store.setAsAt('2026-03-31');
    expect(await countStages(() => store.refresh())).toEqual(NONE);
    expect(store.get().opened!.asAt).toBe('2026-03-31');
  });
  test('is worked out in slices; of two that are chosen one after the other the last counts', async () => {
    const { store, turns } = await openCounting();
    const first = store.setAsAt('2026-03-31');
    expect(store.get()).toMatchObject({ chosenDay: '2026-03-31', opened: { asAt: DAY } });
    await Promise.all([first, store.setAsAt('2026-06-30')]);
    expect(turns.given).toBeGreaterThanOrEqual(3);
    expect(store.get().opened!.asAt).toBe('2026-06-30');
  });
  test('that is kept in the workbook checks once', async () => {
    const { store } = await openKept();
    expect(await countStages(() => store.keepAsAt('2026-03-31'))).toEqual({ ...NONE, check: 1 });
    expect(store.get().opened).toMatchObject({ asAt: '2026-03-31', asAtBasis: 'kept' });
  });
});

describe('Writing', () => {
  test('works nothing out again but where it adds a sheet, once', async () => {
    const { store, workbook } = await openKept();
    const names = {
      council: 'Aldermere District Council',
      planName: 'Peer challenge',
      which: ['summary'],
    } as const;
    expect(await countStages(() => store.write(names))).toEqual(EACH_ONCE);
    expect(await countStages(() => store.write({ ...names, planName: 'Review' }))).toEqual(NONE);
    const [summary] = workbook.written.at(-1)?.sheets ?? [];
    expect(summary && rowsOf(summary)[0]?.[0]?.value).toMatch(/Review/);
    expect(store.get().opened!.settings.council).toBe(names.council);
  });
});
