/** What a plan says of where it was read from: the area of each part, its columns, and the headers over all parts. */
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { areaAddress } from '../../../src/model/address';
import { planOf } from '../say-plan';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
let step = 0;
const work = (): CellSpec[] => {
  step++;
  return [`${step}.1`, `${step}. Improve it`, `Take step ${step} of it`, 'Leader', '31/03/2025', 'Completed'];
};
const partsOf = (rows: CellSpec[][], options: GridOptions = {}) => planOf(makeGrid(rows, options)).parts;
const areaOf = (...given: Parameters<typeof partsOf>) => areaAddress(partsOf(...given)[0]!.area);

describe('The area of a part', () => {
  test('ends with the last row that says something of the work', () => {
    expect(areaOf([['Our plan'], HEADER, work(), work(), [], ['Note: seen by the board']])).toBe('A2:F4');
    expect(areaOf([HEADER, work(), work(), [null, '9. Hear residents'], ['Theme: People']])).toBe('A1:F4');
    expect(areaOf([HEADER])).toBe('A1:F1');
    const steps = (text: string): CellSpec[] => [text, 'Leader', 'Completed'];
    expect(
      areaOf([
        ['Action', 'Owner', 'Status'],
        steps('Ask the members'),
        ['What we did: we asked'],
        steps('Ask the staff'),
        ['What we did: they answered'],
        [],
        ['Note: seen'],
      ]),
    ).toBe('A1:C5');
  });
  test('is that of its Excel table, without the totals', () => {
    const rows = [HEADER, work(), work(), [], []];
    expect(areaOf(rows, { tables: { Plan: 'A1:F5' } })).toBe('A1:F5');
    expect(
      areaOf([HEADER, work(), work(), ['Total', null, null, null, null, 2]], {
        ...{ at: 'C3', tables: { Plan: 'C3:H6' }, totals: ['Plan'] },
      }),
    ).toBe('C3:H5');
  });
  test('has both rows of its header, and begins with its first column', () => {
    const above = [null, null, null, 'People', null, null];
    const rows = [['Our plan'], above, HEADER, work(), work()].map((row) => [null, ...row]);
    const [part] = partsOf(rows, { at: 'B3' });
    expect(areaAddress(part!.area)).toBe('C4:H7');
    expect(part?.headerRow).toBe(4);
  });
});

test('Each role has its column on the sheet, of statuses the current one', () => {
  const [part] = partsOf(
    [
      ['Action', 'Lead officer', 'Lead member', 'Q1 status', 'Q2 status', 'RAG', '% complete'],
      ['Ask the members', 'Ann', 'Bob', 'Not started', 'In progress', 'Red', 25],
      ['Ask the staff', 'Ann', 'Bob', 'Not started', 'Completed', 'Green', 100],
    ],
    { at: 'C3' },
  );
  expect(part?.columns).toEqual([
    { role: 'action', column: 2, header: 'Action' },
    { role: 'owner', column: 3, header: 'Lead officer' },
    { role: 'owner', column: 4, header: 'Lead member' },
    { role: 'status', column: 6, header: 'Q2 status' },
    { role: 'rating', column: 7, header: 'RAG' },
    { role: 'percentComplete', column: 8, header: '% complete' },
  ]);
});

test('Headers over all parts are those of the first that has them, several owners joined', () => {
  const sheet = (name: string, sheetIndex: number, header: (string | null)[]) =>
    makeGrid([header, ...[1, 2, 3].map(() => work())], { sheet: name, sheetIndex });
  const columns = (...headers: (string | null)[][]) =>
    planOf(headers.map((header, at) => sheet(['Homes', 'Roads'][at]!, at, header))).columns;
  expect(columns(HEADER, HEADER.with(3, 'Lead'))).toMatchObject({ owner: 'Owner', action: 'Action' });
  expect(columns(HEADER.with(3, 'Room'), HEADER)).toMatchObject({ owner: 'Owner', dueDate: 'Due date' });
  expect(columns(HEADER)).toEqual({
    ...{ reference: 'Ref', recommendation: 'Recommendation', action: 'Action' },
    ...{ owner: 'Owner', dueDate: 'Due date', status: 'Status' },
  });
  const led = [HEADER.with(4, 'Lead member'), ...[1, 2, 3].map(() => work().with(4, 'Bob'))];
  expect(planOf(makeGrid(led)).columns.owner).toBe('Owner + Lead member');
});
