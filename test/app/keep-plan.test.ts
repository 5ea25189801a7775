/** Whatever is meant is done in a plan of any layout, in the plan's own words, and nothing but what is said changes. */
import fc from 'fast-check';
import { atOnce } from '../../src/model/slices';
import { keepSliced, type Intention, type Kept } from '../../src/app/keep-plan';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { changedGrids } from '../../src/edit/changed-grids';
import type { Cannot } from '../../src/edit/keep/outcome';
import type { Grid } from '../../src/model/grid';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { LAYOUTS } from '../layouts/layout-list';
import { ODDITIES } from '../layouts/oddities';
import { intentionsFor, wayTo } from '../make/intentions';
import { telling, TIME_LIMIT } from '../hunting';
import { DAY, openRows } from '../make/open-rows';
import { PlanOnPage } from '../make/plan-on-page';

const cases = [
  ...LAYOUTS.flatMap(({ id, variants }) => variants.slice(0, 1).map(({ name, build }) => ({ name: `${id}, ${name}`, build }))),
  ...ODDITIES.filter((_, index) => index % 8 === 0),
]; // prettier-ignore

/** Every cell that says something, by what its row was before a row came in. */
function cellsOf(
  grids: readonly Grid[],
  { change: { row } }: Pick<Kept, 'change'>,
  isAfter: boolean,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { sheet, top, left, texts } of grids)
    texts.forEach((column, at) =>
      column.forEach((text, index) => {
        const place = top + index;
        const isNew = isAfter && row?.sheet === sheet && place === row.row;
        const before = isAfter && row?.sheet === sheet && place > row.row ? place - 1 : place;
        if (text !== '') cells.set(`${sheet} ${isNew ? 'new' : before} ${left + at}`, text);
      }),
    );
  return cells;
}

/** Places whose text is another, as the receipt would name them. */
function changedPlaces(before: readonly Grid[], kept: Kept): string[] {
  const [was, is] = [cellsOf(before, kept, false), cellsOf(changedGrids(before, kept.change), kept, true)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).sort();
}

function saidPlaces({ change }: Kept): string[] {
  const { row, mends } = change;
  return mends
    .filter(({ expected, replacement }) => expected !== replacement)
    .map(({ cell: { sheet, row: at, column } }) => {
      const isNew = row?.sheet === sheet && at === row.row;
      return `${sheet} ${isNew ? 'new' : row?.sheet === sheet && at > row.row ? at - 1 : at} ${column}`;
    })
    .sort();
}

function checkFigures(before: OpenedPlan, { after }: Kept, intention: Intention): void {
  const [had, has] = [before.measures.overall, after.measures.overall];
  const added = intention.kind === 'add' ? 1 : 0;
  expect(has.actions).toBe(had.actions + added);
  const wanted = { ...had.lifecycle };
  const old = intention.kind === 'add' ? null : before.plan.actions[intention.action]!.lifecycle;
  const status = intention.kind === 'move' ? null : intention.status;
  const next = status?.lifecycle ?? (intention.kind === 'add' ? 'unknown' : old!);
  if (old && old !== 'excluded') wanted[old] -= 1;
  if (next !== 'excluded') wanted[next] += 1;
  expect(has.lifecycle).toEqual(wanted);
}

test.each(cases)('$name: a day of keeping the plan changes the cells that it says, and the figures by what it says, in memory and in the file', async ({ build }) => {
  const bytes = await build();
  const workbook = await openWorkbookBytes('plan.xlsx', bytes);
  let opened: OpenedPlan | null = await openPlan(workbook, { asAt: DAY }).catch(() => null);
  if (!opened) return;
  const page = new PlanOnPage(bytes, workbook.grids);
  let done = 0;
  const count = opened.plan.recommendations.length;
  for (let turn = 0; turn < 2; turn += 1) {
    const open: number = opened.plan.actions.findIndex(({ lifecycle }) => lifecycle !== 'completed' && lifecycle !== 'excluded');
    for (const intention of intentionsFor(opened, (turn * 2) % Math.max(1, count), Math.max(0, open))) {
      const kept: Kept | Cannot = atOnce(keepSliced(opened, intention, true));
      if (kept.kind === 'cannot') continue;
      const { source } = opened;
      expect(changedPlaces(source.grids, kept)).toEqual(saidPlaces(kept));
      checkFigures(opened, kept, intention);
      await page.change(kept.change);
      opened = kept.after;
      done += 1;
    }
  }
  expect(await page.isSavedAs(opened)).toBe(true);
  // A plan without actions of its own or a column for it can at least be updated or have a date moved.
  expect(done).toBeGreaterThanOrEqual(1);
}); // prettier-ignore

/** What somebody does next: of what can be meant which, under which recommendation, and with which action. */
const step = fc.record({
  which: fc.nat({ max: 3 }),
  recommendation: fc.nat({ max: 50 }),
  action: fc.nat({ max: 200 }),
});

test('any plan, kept by any sequence of what can be meant, changes by what is said of each step and by nothing else, and is saved so', async () => {
  const RUNS = Number(process.env['KEEP_RUNS'] ?? 15);
  let [sequences, done, saved] = [0, 0, 0];
  const { tried, done: told } = telling('sequences');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cases), fc.array(step, { minLength: 2, maxLength: 8 }), async ({ build }, steps) => {
      tried();
      sequences += 1;
      const bytes = await build();
      const workbook = await openWorkbookBytes('plan.xlsx', bytes);
      let opened: OpenedPlan | null = await openPlan(workbook, { asAt: DAY }).catch(() => null);
      if (!opened) return;
      const page = new PlanOnPage(bytes, workbook.grids);
      for (const { which, recommendation, action } of steps) {
        const { recommendations, actions }: OpenedPlan['plan'] = opened.plan;
        const meant: Intention | undefined = intentionsFor(
          opened,
          recommendation % Math.max(1, recommendations.length),
          action % Math.max(1, actions.length),
        )[which];
        const kept: Kept | Cannot | null = meant ? atOnce(keepSliced(opened, meant, true)) : null;
        if (!meant || kept?.kind !== 'kept') continue;
        expect(changedPlaces(opened.source.grids, kept)).toEqual(saidPlaces(kept));
        checkFigures(opened, kept, meant);
        await page.change(kept.change);
        opened = kept.after;
        done += 1;
      }
      saved += Number(await page.isSavedAs(opened));
    }),
    { numRuns: RUNS, ...TIME_LIMIT },
  );
  told();
  expect(done).toBeGreaterThan(sequences);
  expect(saved).toBeGreaterThan(sequences / 2);
}); // prettier-ignore

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Lead', 'Due', 'Status', 'Update'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', { v: 45_747, text: '31.03.25', format: 'dd.mm.yy' }, { v: 'Delivered', fill: '#00B050' }, 'June: cabinet agreed.'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Web team', { v: 45_838, text: '30.06.25', format: 'dd.mm.yy' }, { v: 'Under way', fill: '#FFC000' }, 'A draft is out.'],
  ['2.1', 'Mend the budget', 'Set a budget', 'Finance team', null, { v: 'Delivered', fill: '#00B050' }, ''],
  ['2.2', 'Mend the budget', 'Close the gap', 'Finance team', null, { v: 'Complete', fill: '#00B050' }, ''],
]; // prettier-ignore

const keep = (opened: OpenedPlan, intention: Intention, hasRows = true) =>
  atOnce(keepSliced(opened, intention, hasRows));

describe('An action', () => {
  test('is completed in the plan’s commonest word and its own green, with a dated line before what stood there', async () => {
    const opened = await openRows(ROWS);
    const status = wayTo(opened, opened.plan.actions[1]!, 'completed')!;
    const kept = keep(opened, { kind: 'complete', action: 1, status, line: '1 July 2025: Completed.', impact: '', evidence: '' });
    expect(kept).toMatchObject({
      kind: 'kept',
      change: {
        row: null,
        mends: [
          { expected: 'Under way', replacement: 'Delivered', fill: '#00B050' },
          { expected: 'A draft is out.', replacement: '1 July 2025: Completed.\nA draft is out.' },
        ],
      },
    });
  }); // prettier-ignore

  test('that is added gets the next reference, a real date in the plan’s own format, and its recommendation', async () => {
    const opened = await openRows(ROWS);
    const kept = keep(opened, { kind: 'add', recommendation: 0, text: 'Tell every parish', owner: 'Web team', due: '2025-12-31', status: null });
    expect(kept).toMatchObject({ kind: 'kept', change: { row: { sheet: 'Plan', row: 3 } } });
    const added = (kept as Kept).after.plan.actions[2]!;
    expect(added).toMatchObject({ reference: { text: '1.3' }, text: { text: 'Tell every parish' }, recommendation: 0, lifecycle: 'unknown' });
    expect(added.due).toMatchObject({ text: '31.12.25', reading: { kind: 'date', day: '2025-12-31' } });
    expect((kept as Kept).change.mends.find(({ replacement }) => replacement === '31.12.25')?.number).toEqual({ value: 46_022, format: 'dd.mm.yy' });
  }); // prettier-ignore

  test('that is added without a status has none, where all beside it have one colour', async () => {
    const amber = { v: '', fill: '#FFC000' };
    const rows = [
      ['Ref', 'Recommendation', 'Action', 'RAG'],
      ['1.1', 'Agree priorities', 'Write the priorities down', amber],
      ['1.2', 'Agree priorities', 'Publish the priorities', amber],
      ['2.1', 'Mend the budget', 'Set a budget', amber],
    ];
    const kept = keep(await openRows(rows), { kind: 'add', recommendation: 0, text: 'Tell every parish', owner: '', due: null, status: null });
    expect((kept as Kept).after.plan.actions.map(({ status }) => status.fill)).toEqual(['#FFC000', '#FFC000', null, '#FFC000']);
    expect((kept as Kept).change.mends).toContainEqual({ cell: { sheet: 'Plan', row: 3, column: 3 }, expected: '', replacement: '', fill: null });
  }); // prettier-ignore

  test('whose date moves keeps the first one, and the new one goes into a column that is added on request', async () => {
    const opened = await openRows(ROWS);
    const move = { kind: 'move', action: 1, to: '2025-12-31', line: '1 July 2025: Moved: the printer closed.' } as const;
    expect(keep(opened, { ...move, newColumn: null })).toMatchObject({ kind: 'cannot', why: 'no-date' });
    const kept = keep(opened, { ...move, newColumn: 'Revised date' }) as Kept;
    expect(kept.after.plan.actions[1]).toMatchObject({ due: { text: '30.06.25' }, revised: { reading: { day: '2025-12-31' } } });
    expect(kept.change.mends[0]).toMatchObject({ cell: { row: 0, column: 7 }, expected: '', replacement: 'Revised date' });
  }); // prettier-ignore

  test('goes into the free row below where no row can come in, and nowhere at all where that is taken', async () => {
    const add = {
      kind: 'add',
      recommendation: 1,
      text: 'Tell every parish',
      owner: '',
      due: null,
      status: null,
    } as const;
    const free = keep(await openRows(ROWS), add, false);
    expect(free).toMatchObject({ kind: 'kept', change: { row: null } });
    expect((free as Kept).change.mends.map(({ cell }) => cell.row)).toEqual([5, 5, 5]);
    const noted = await openRows([
      ...ROWS,
      ['Agreed by cabinet in June, and looked at again every quarter by the scrutiny panel'],
    ]);
    expect(keep(noted, add, false)).toMatchObject({
      kind: 'cannot',
      why: 'no-row',
      cell: { sheet: 'Plan', row: 5 },
    });
  });
});
