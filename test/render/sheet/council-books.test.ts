/** Sheets that are the council's own: a plan that is begun, a tidy copy, a sample; cell by cell. */
import type { TidyColumn, TidyPlan } from '../../../src/model/tidy-plan';
import { planSampleBook } from '../../../src/render/sheet/sample-plan';
import { planStartedBook, type StartedPlan } from '../../../src/render/sheet/started-plan';
import { planTidySheets, tidyHeaders } from '../../../src/render/sheet/tidy-book';
import type { SheetPlan } from '../../../src/render/sheet-plan';
import { rowsOf } from '../../make/sheet-rows';

const textsOf = (sheet: SheetPlan) => rowsOf(sheet).map((row) => row.map((cell) => cell?.value ?? null));
const stylesOf = (sheet: SheetPlan) => rowsOf(sheet).map((row) => row.map((cell) => cell?.style));

describe('A plan that is begun', () => {
  const RECOMMENDATIONS = [
    { reference: '1', text: 'Publish the plan', theme: null },
    { reference: '2', text: 'Review it', theme: 'Money' },
  ];
  const begun = (more: Partial<StartedPlan> = {}) =>
    planStartedBook({
      listing: { recommendations: RECOMMENDATIONS },
      title: null,
      council: 'North & South',
      extras: [],
      ...more,
    });
  const [plan, key] = begun().sheets as [SheetPlan, SheetPlan];

  test('has a row for the first action of each recommendation, and columns that are ready to be filled in', () => {
    const [title, note, blank, headers, ...rows] = textsOf(plan);
    expect([title, blank]).toEqual([['North & South: Peer challenge action plan'], []]);
    expect(String(note)).toMatch(/^One row for each action/);
    expect(headers).toEqual([
      ...['Ref', 'Theme', 'Rec no.', 'Recommendation', 'Action', 'Lead officer', 'Due date', 'Revised date'],
      ...['Status', 'RAG', 'Progress update', 'Impact', 'Next steps', 'Evidence'],
    ]);
    const toFill = Array<null>(10).fill(null);
    expect(rows).toEqual([
      ['1.1', null, '1', 'Publish the plan', ...toFill],
      ['2.1', 'Money', '2', 'Review it', ...toFill],
    ]);
    expect(
      stylesOf(plan)
        .slice(0, 4)
        .map(([style]) => style),
    ).toEqual(['title', 'line', undefined, 'header']);
    const dates = stylesOf(plan)[4]?.flatMap((style, at) => (style === 'date' ? headers?.[at] : []));
    expect(dates).toEqual(['Due date', 'Revised date']);
    expect(new Set(stylesOf(plan)[5])).toEqual(new Set(['text', 'date']));
  });

  test('has a column of themes where there is one, and each column that was asked for', () => {
    const headersOf = (more: Partial<StartedPlan>) => textsOf(begun(more).sheets[0]!)[3];
    expect(headersOf({ listing: { recommendations: RECOMMENDATIONS.slice(0, 1) } })).not.toContain('Theme');
    expect(headersOf({ extras: ['priority'] })?.slice(5, 7)).toEqual(['Lead officer', 'Now or not now']);
    expect(textsOf(begun({ title: 'Our plan', council: null }).sheets[0]!)[0]).toEqual(['Our plan']);
    expect(begun({ title: 'Our plan', council: null }).title).toBe('Our plan');
  });

  test('is one table, with lists to choose from and colours for ratings in its own columns, on A3', () => {
    expect(plan.tables).toEqual([expect.objectContaining({ top: 3, left: 0, rows: 3, columns: 14 })]);
    const area = (left: number) => ({ top: 4, left, rows: 2, columns: 1 });
    expect(plan.choices).toEqual([
      { ...area(8), values: ['Not started', 'In progress', 'Completed'] },
      { ...area(9), values: ['Red', 'Amber', 'Green', 'Blue'] },
    ]);
    expect(plan.highlights.slice(0, -2)).toEqual([
      { ...area(9), text: 'Red', style: 'ratingRed' },
      { ...area(9), text: 'Amber', style: 'ratingAmber' },
      { ...area(9), text: 'Green', style: 'ratingGreen' },
      { ...area(9), text: 'Blue', style: 'ratingBlue' },
    ]);
    expect(plan.highlights.slice(-2)).toEqual([
      {
        ...area(6),
        formula: 'AND(ISNUMBER($G5),$G5<TODAY(),ISBLANK($H5),$I5<>"Completed")',
        style: 'warning',
      },
      { ...area(7), formula: 'AND(ISNUMBER($H5),$H5<TODAY(),$I5<>"Completed")', style: 'warning' },
    ]);
    expect(plan.print).toMatchObject({ paper: 'A3', orientation: 'landscape', titleRows: [3, 3] });
    expect(plan.print.footer).toMatchObject({ left: 'North && South: Peer challenge action plan' });
    expect(plan.widths).toHaveLength(14);
    expect([plan.bars, plan.chart]).toEqual([[], null]);
  });

  test.each(['&', 'Plan & more ', '😀'])(
    'keeps within what Excel takes at the foot of a page, however long its title: %s',
    (words) => {
      const { footer } = begun({ title: words.repeat(300) }).sheets[0]!.print;
      const { left, centre, right } = footer;
      expect(`&L${left}&C${centre}&R${right}`.length).toBeLessThanOrEqual(255);
      expect(left.replaceAll('&&', '')).toMatch(/^[^&]*…$/);
    },
  );

  test('has a key with a table of statuses and one of colours, each word in its look', () => {
    expect(key.tables.map(({ top, left, rows, columns }) => [top, left, rows, columns])).toEqual([
      [4, 0, 4, 2],
      [10, 0, 5, 2],
    ]);
    const rows = textsOf(key);
    expect(rows.slice(4, 8).map(([word]) => word)).toEqual([
      rows[4]?.[0],
      'Not started',
      'In progress',
      'Completed',
    ]);
    expect(rows[5]?.[1]).toBe('Not started: no work has been done yet.');
    expect(stylesOf(key).slice(0, 3)).toEqual([['title'], ['line'], []]);
    expect(stylesOf(key)[10]).toEqual(['header', 'header']);
    expect(stylesOf(key).slice(11)).toEqual([
      ['ratingRed', 'text'],
      ['ratingAmber', 'text'],
      ['ratingGreen', 'text'],
      ['ratingBlue', 'text'],
    ]);
    expect(stylesOf(key).flatMap(([style], row) => (style === 'heading' ? row : []))).toEqual([3, 9]);
    expect(key.print).toMatchObject({ paper: 'A4', titleRows: [0, 0] });
  });
});

describe('A tidy copy', () => {
  const column = (more: Partial<TidyColumn>): TidyColumn => ({
    header: '',
    role: null,
    from: null,
    values: [],
    formats: [],
    fills: new Map(),
    struck: new Set(),
    allowed: [],
    ...more,
  });
  const tidy = (more: Partial<TidyPlan>): TidyPlan => ({
    title: null,
    lastUpdated: null,
    statedDay: null,
    rowCount: 2,
    columns: [],
    key: [],
    beside: [],
    ...more,
  });

  test('has each cell as it stands: text, number, date, colour, struck through; a date to come is ready to be one', () => {
    const [plan] = planTidySheets(
      tidy({
        columns: [
          column({ header: 'Action', role: 'action', values: ['Agree', null], struck: new Set([0]) }),
          column({ header: 'Due', role: 'dueDate', values: [45_747, null], formats: ['dd/mm/yyyy', ''] }),
          column({ header: 'Revised', role: 'revisedDate', values: ['Spring', null] }),
          column({ header: 'Done', role: 'percentComplete', values: [0.5, 7], formats: ['0%', ''] }),
          column({ header: 'RAG', role: 'rating', values: [null, 'G'], fills: new Map([[0, '#FF0000']]) }),
        ],
      }),
    );
    expect(rowsOf(plan!).slice(4)).toEqual([
      [
        { value: 'Agree', style: 'struck' },
        { value: 45_747, style: 'date', format: 'dd/mm/yyyy' },
        { value: 'Spring', style: 'text' },
        { value: 0.5, style: 'number', format: '0%' },
        { value: null, style: 'text', fill: '#FF0000' },
      ],
      [
        { value: null, style: 'text' },
        { value: null, style: 'date' },
        { value: null, style: 'date' },
        { value: 7, style: 'number' },
        { value: 'G', style: 'text' },
      ],
    ]);
    expect(plan?.tables[0]).toMatchObject({ top: 3, left: 0, rows: 3, columns: 5 });
    expect(plan?.print.paper).toBe('A3');
  });

  test('calls a column without a header by what it is, or by its letters, and none as another', () => {
    expect(
      tidyHeaders([
        column({ header: 'Notes' }),
        column({ header: 'notes' }),
        column({ role: 'source' }),
        column({ role: 'beneath' }),
        column({ role: 'status' }),
        column({ from: 27 }),
        column({}),
      ]),
    ).toEqual(['Notes', 'notes 2', 'Source report', 'In the row beneath', 'Status', 'Column AB', 'Column A']);
  });

  test('is titled and dated as the plan is, and not where it is not', () => {
    const above = (more: Partial<TidyPlan>) =>
      textsOf(planTidySheets(tidy(more))[0]!)
        .slice(0, 2)
        .map(([text]) => text);
    expect(above({})).toEqual(['Action plan', undefined]);
    expect(above({ title: 'Ours', lastUpdated: 'Updated in May', statedDay: '2025-03-31' })).toEqual([
      'Ours',
      'Updated in May. Position at 31 March 2025',
    ]);
    expect(above({ statedDay: '2025-03-31' })[1]).toBe('Position at 31 March 2025');
  });

  test('has columns as wide as their header and what they hold need, within bounds', () => {
    const widthOf = (more: Partial<TidyColumn>) =>
      planTidySheets(tidy({ columns: [column(more)] }))[0]?.widths[0];
    expect(widthOf({ header: 'Action', role: 'action' })).toBe(34);
    expect(widthOf({ header: 'Ref', role: 'reference' })).toBe(7);
    expect(widthOf({ header: 'Ref', role: 'reference' })).toBeLessThan(
      widthOf({ header: 'Interdependencies', role: 'reference' })!,
    );
    expect(widthOf({ header: 'N', values: [null, 'x'] })).toBe(8);
    expect(widthOf({ header: 'N', values: ['x'.repeat(10), 'x'] })).toBe(12);
    expect(widthOf({ header: 'N', values: ['x'.repeat(30), null] })).toBe(24);
  });

  test.each([
    ['fit', ['Open', 'Done'], true],
    ['are as long as fits', ['x'.repeat(100), 'y'.repeat(154)], true],
    ['are too long', ['x'.repeat(100), 'y'.repeat(155)], false],
    ['hold a comma', ['Open', 'Done, late'], false],
  ])(
    'offers what cells may hold where the words %s; else those of a status stand in the key',
    (_how, allowed, fits) => {
      const columns = [column({ header: 'Action' }), column({ header: 'Status', role: 'status', allowed })];
      const [plan, key] = planTidySheets(tidy({ columns }));
      expect(plan?.choices).toEqual(fits ? [{ top: 4, left: 1, rows: 2, columns: 1, values: allowed }] : []);
      expect(key && textsOf(key).slice(4)).toEqual(fits ? undefined : allowed.map((word) => [null, word]));
      // Of another column they are in no key.
      expect(planTidySheets(tidy({ columns: [column({ header: 'Phase', allowed })] }))).toHaveLength(1);
    },
  );

  test('has the key of the plan, and what stood beside it, on sheets of their own', () => {
    const [, key, beside, ...others] = planTidySheets(
      tidy({
        title: 'A & B',
        key: [
          { mark: 'G', fill: '#00FF00', meaning: 'On track' },
          { mark: '', fill: null, meaning: 'Blank: not started' },
        ],
        beside: [{ text: 'Signed off', cell: { sheet: 'Plan 1', row: 6, column: 1 } }],
      }),
    );
    expect(others).toEqual([]);
    expect(rowsOf(key!).slice(3)).toEqual([
      [
        { value: 'Status or colour', style: 'header' },
        { value: 'What it counts as', style: 'header' },
      ],
      [
        { value: 'G', style: 'text', fill: '#00FF00' },
        { value: 'On track', style: 'text' },
      ],
      [
        { value: null, style: 'text' },
        { value: 'Blank: not started', style: 'text' },
      ],
    ]);
    expect(textsOf(key!).slice(0, 3)).toEqual([['Key'], [expect.stringMatching(/plan itself says/)], []]);
    expect(textsOf(beside!).slice(3)).toEqual([
      ['Sheet', 'Cell', 'Text'],
      ['Plan 1', 'B7', 'Signed off'],
    ]);
    for (const [sheet, rows, columns] of [
      [key, 3, 2],
      [beside, 2, 3],
    ] as const) {
      expect(sheet?.tables).toEqual([expect.objectContaining({ top: 3, left: 0, rows, columns })]);
      expect(sheet?.print).toMatchObject({ paper: 'A4', titleRows: [3, 3] });
      expect(sheet?.print.footer.left).toBe('A && B');
      expect(stylesOf(sheet!).slice(0, 2)).toEqual([['title'], ['line']]);
    }
  });
});

test('The sample is a plan whose dates are reckoned from today, some past and some to come', () => {
  const book = planSampleBook('2025-03-31');
  const [sheet] = book.sheets;
  const [, , , headers, ...rows] = textsOf(sheet!);
  expect(book.title).toBe('Sample peer challenge action plan, RAG Action Plan');
  expect(headers?.slice(0, 6)).toEqual([
    ...['Ref', 'Recommendation', 'Action', 'Lead officer', 'Due date', 'Status'],
  ]);
  const due = rows.map((row) => Number(row[4]));
  expect(due.some((day) => day < 45_747) && due.some((day) => day > 45_747)).toBe(true);
  expect(stylesOf(sheet!)[4]).toEqual(['text', 'text', 'text', 'text', 'date', 'text', 'text', 'text']);
  expect(rows.every((row) => row[0] !== '' && String(row[1]).length > 20 && row[3] !== '')).toBe(true);
  expect(sheet?.tables[0]).toMatchObject({ top: 3, left: 0, rows: rows.length + 1, columns: 8 });
  const later = textsOf(planSampleBook('2025-04-01').sheets[0]!).slice(4);
  expect(later.map((row) => Number(row[4]) - 1)).toEqual(due);
});
