/** Workbooks of grids made at random of hostile and honest texts: a plan that was spoilt, or nothing but mischief. */
import fc from 'fast-check';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { makeSettingsGrid } from '../../settings/settings-grid';
import { cleanText, type Grid } from '../product';
import { hostileText, honestText, PROTOTYPE_NAMES, SHEET_NAMES } from '../texts';

const NUMBERS = [0, -1, 1, 0.5, 45_747, 1e300, -1e300, Number.MAX_SAFE_INTEGER, 2_958_466, 1e-320, 60];
const FORMATS = [
  '',
  'dd/mm/yyyy',
  '0%',
  '@',
  '[h]:mm',
  '"x"0',
  ';;;',
  'General;',
  '__proto__',
  '[Red]',
  '\\',
  '0'.repeat(99),
];
const FILLS = ['#92D050', '#FF0000', '#FFC000', '#0070C0', '#FFFFFF', '#000000'];

const hostileCell: fc.Arbitrary<CellSpec> = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  { weight: 2, arbitrary: honestText },
  { weight: 1, arbitrary: fc.constantFrom<CellSpec>(...NUMBERS, true, false, null) },
  {
    weight: 2,
    arbitrary: fc.record({
      v: fc.oneof<fc.Arbitrary<string | number>[]>(hostileText, fc.constantFrom(...NUMBERS)),
      format: fc.constantFrom(...FORMATS),
      fill: fc.constantFrom(...FILLS),
      struck: fc.boolean(),
      uncalculated: fc.boolean(),
    }),
  },
);

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status', 'Update', 'Impact'];
const STATUSES = ['Completed', 'In progress', 'Not started', 'On track', 'Green', 'Amber'];
const planRow = (index: number): CellSpec[] => [
  `${Math.floor(index / 3) + 1}.${(index % 3) + 1}`,
  `Look after the ${['harbour', 'library', 'market'][Math.floor(index / 3) % 3]}`,
  `Ask people ${index} what they think`,
  'Town Clerk',
  { v: 45_700 + index * 9, format: 'dd/mm/yyyy' },
  STATUSES[index % STATUSES.length] ?? null,
  index % 2 ? 'A first meeting was held.' : null,
  null,
];

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSpec;
}

const spot: fc.Arbitrary<Spot> = fc.record({ row: fc.nat(12), column: fc.nat(8), cell: hostileCell });

/** An honest plan of nine actions with some cells, headers among them, in the hands of somebody else. */
const spoiltRows = fc.array(spot, { maxLength: 14 }).map((spots) => {
  const rows: CellSpec[][] = [HEADERS.slice(), ...Array.from({ length: 9 }, (_, index) => planRow(index))];
  for (const { row, column, cell } of spots) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as CellSpec[];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
  return rows;
});

/** Statuses that hostile texts are, one and all: they are counted, mapped, written and looked up by their text. */
const hostileStatuses = fc
  .array(hostileText, { minLength: 3, maxLength: 9 })
  .map((texts) => [
    HEADERS.slice(),
    ...texts.map((text, index) =>
      planRow(index).map((cell, column) => (column === 5 || column === 3 ? text : cell)),
    ),
  ]);

const anyRows = fc.array(fc.array(hostileCell, { maxLength: 7 }), { maxLength: 14 });

const nat = (most: number) => fc.nat(most);
const address = fc.tuple(nat(6), nat(14), nat(3), nat(4)).map(([column, row, wide, high]) => {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  return `${letter(column)}${row + 1}:${letter(column + wide)}${row + 1 + high}`;
});
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(one, { maxLength: 4 }) },
  );

const sheetName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Action plan', 'Plan') },
  { weight: 2, arbitrary: fc.constantFrom(...SHEET_NAMES) },
  {
    weight: 1,
    // What no file can hold is no name.
    arbitrary: fc
      .string({ unit: 'binary', minLength: 1, maxLength: 31 })
      .filter((name) => cleanText(name) === name),
  },
);
const tableName = fc.constantFrom('ActionPlan', 'RagActions', 'RagStatusMap', '_', ...PROTOTYPE_NAMES);

const options: fc.Arbitrary<GridOptions> = fc.record({
  sheet: sheetName,
  visible: fc.boolean(),
  at: fc.constantFrom('A1', 'A1', 'C5', 'XEZ1048500'),
  tables: some(tableName).map((names) => Object.fromEntries(names.map((name) => [name, 'all']))),
  hiddenRows: some(nat(12)),
  merges: some(address),
  conditionalColours: some(address),
  validations: some(fc.record({ area: address, allowed: fc.array(hostileText, { maxLength: 4 }) })),
  date1904: fc.boolean(),
});

const planGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: spoiltRows }, hostileStatuses, anyRows), options)
  .map(([rows, how]) =>
    // A table has at least one cell.
    makeGrid(rows, rows.some((row) => row.length > 0) ? how : { ...how, tables: {} }),
  );

const settingsText = fc.oneof(
  hostileText,
  honestText,
  fc.constantFrom(
    'Sheet',
    'Table',
    'Header row',
    'Grouping',
    'Accepted finding',
    'Column: status',
    'As-at date',
    '(none)',
    '(blank)',
  ),
);
const settingsRows = (headers: readonly string[]) =>
  fc
    .array(
      fc.array(fc.oneof(settingsText, fc.constantFrom(...NUMBERS, true, null)), {
        minLength: headers.length,
        maxLength: headers.length,
      }),
      { maxLength: 6 },
    )
    .map((rows) => [[...headers], ...rows]);

/** A settings sheet that somebody has written what they liked on. */
const settingsGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    settingsRows(['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on']),
    settingsRows(['Setting', 'Value']),
  )
  .map(([statuses, settings]) =>
    makeSettingsGrid([
      { name: 'RagStatusMap', rows: statuses },
      { name: 'RagPlanSettings', rows: settings },
    ]),
  );

/** One to three sheets, in order; names may be alike, as no Excel would have them. */
export const randomGrids: fc.Arbitrary<readonly Grid[]> = fc
  .tuple(fc.array(planGrid, { minLength: 1, maxLength: 2 }), fc.option(settingsGrid, { freq: 3 }))
  .map(([plans, settings]) =>
    [...plans, ...(settings ? [settings] : [])].map((grid, sheetIndex) => ({ ...grid, sheetIndex })),
  );
