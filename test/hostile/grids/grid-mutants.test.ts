/** Whatever stands in the cells, on the settings sheet or in the names: a plan is read or not, and what is written of it does nothing. */
import fc from 'fast-check';
import { pollution, saidFaults } from '../fit';
import { answerOf, open, summariesOf, workbookOf, type Grid, type PlanSettings } from '../product';
import { hunt } from '../runs';
import { hostileText, honestText, SHEET_NAMES } from '../texts';
import { writtenFaults } from '../written';
import { randomGrids } from './random-grids';

const NOT_FOUND = ['no-plan', 'no-such-sheet', 'no-such-table', 'no-stated-day'];

const text = fc.oneof(hostileText, honestText);
const orNone = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 2 });

/** Decisions from a --map or the pane, as their readers let them through. */
const decisions: fc.Arbitrary<Partial<PlanSettings>> = fc.record(
  {
    statusMap: fc.array(
      fc.record({
        status: text,
        colour: orNone(text),
        lifecycle: fc.constantFrom('completed', 'in-progress', 'not-started', 'excluded', 'unknown'),
        rating: fc.constantFrom('blue', 'green', 'amber', 'red', 'none'),
        decidedOn: fc.constant(null),
      }),
      { maxLength: 3 },
    ),
    council: orNone(text),
    planName: orNone(text),
    sheets: fc.array(fc.constantFrom('Action plan', 'Plan', ...SHEET_NAMES), { maxLength: 2 }),
    headerRow: orNone(fc.constantFrom(1, 2, 99, 1_048_576, 2 ** 31)),
    columns: fc.dictionary(fc.constantFrom('status', 'action', 'owner'), text, { maxKeys: 3 }),
    grouping: orNone(text),
    accepted: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const seen = { plans: 0, refused: 0 };

async function faultsOf(grids: readonly Grid[], overrides: Partial<PlanSettings>): Promise<string[]> {
  const opened = await answerOf(() => open(workbookOf(grids), overrides));
  if ('kind' in opened) {
    seen.refused++;
    return [...pollution(), ...(NOT_FOUND.includes(opened.kind) ? [] : [`not opened: ${opened.kind}`])];
  }
  seen.plans++;
  const book = summariesOf(opened.value);
  const names = grids.map(({ sheet }) => sheet);
  return [...saidFaults(opened.value), ...(await writtenFaults(book, names)), ...pollution()];
}

const values = fc.tuple(
  randomGrids,
  fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: decisions }),
);

test('a workbook of hostile cells is read or not, and neither what is printed nor what is written does anything', async () => {
  await hunt({ variable: 'GRID_MUTANTS', quick: 60 }, values, async ([grids, overrides]) => {
    expect(await faultsOf(grids, overrides)).toEqual([]);
  });
  expect(seen.plans).toBeGreaterThan(seen.refused);
  expect(seen.refused).toBeGreaterThan(0);
});
