/** Where the stand-in is as hard as Excel: what one version, one platform or one state of the workbook refuses. */
import { FLAVOURS, type Flavour } from '../../excel-host/session/flavour';
import { codeOf } from '../../excel-host/assumptions/assumption';
import { failOnGaps, startHost, valuesOf } from '../../excel-host/testing';

failOnGaps();

const ROWS = [
  ['Ref', 'Status'],
  [1, 'Green'],
  [2, 'Red'],
  [3, 'Green'],
];
const start = (flavour: Partial<Flavour> = {}) =>
  startHost({ flavour: { ...FLAVOURS.windows, ...flavour }, sheets: [{ name: 'Plan', rows: ROWS }] });

/** One sync over the sheet; the code of its error, or null. */
const attempt = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  codeOf(() =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Plan'), context);
      await context.sync();
    }),
  );

describe('Undo', () => {
  it.each([
    ['1.18', 0],
    ['1.19', 2],
  ] as const)(
    'knows with ExcelApi %s of %d steps after the user and an add-in have written',
    async (excelApi, steps) => {
      const host = start({ excelApi });
      host.as('user').type('Plan', 'C1', [['mine']]);
      await attempt((sheet) => {
        sheet.getRange('D1').values = [['ours']];
      });
      expect(host.undo.depth).toBe(steps);
    },
  );

  it('is emptied by an added sheet where Excel does that, and not elsewhere', async () => {
    const depths = [];
    for (const addingSheetsEmptiesUndo of [true, false]) {
      const host = start({ addingSheetsEmptiesUndo });
      await attempt((_, { workbook }) => void workbook.worksheets.add('New'));
      depths.push(host.undo.depth);
    }
    expect(depths).toEqual([0, 1]);
  });

  it('refuses a name with a comment inside one step on the web', async () => {
    startHost({ flavour: FLAVOURS.web });
    const add = (comment?: string) =>
      codeOf(() =>
        Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async ({ workbook, sync }) => {
          workbook.names.add('Mine', workbook.worksheets.getFirst().getRange('A1'), comment);
          await sync.call(workbook.context);
        }),
      );
    expect([await add('a comment'), await add()]).toEqual(['UndoNotSupported', null]);
  });
});

describe('A protected sheet', () => {
  it('does not answer where its special cells are', async () => {
    start().as('user').protectSheet('Plan');
    const code = await attempt(
      (sheet) => void sheet.getRange('B:B').getSpecialCellsOrNullObject('DataValidations').load('areaCount'),
    );
    expect(code).toBe('AccessDenied');
  });
});

describe('Rules that people have laid over the same cells', () => {
  it('are counted and named, but their parts cannot be read', async () => {
    const host = start();
    for (const [text, fill] of [
      ['Red', '#FF0000'],
      ['Green', '#00FF00'],
    ] as const)
      host.as('user').addRule('Plan', 'B2:B4', text, fill);
    const read = (what: string) =>
      attempt((sheet) => void sheet.getRange('B:B').conditionalFormats.load(what));
    expect(await read('items/type')).toBeNull();
    expect(await read('items/type,items/cellValueOrNullObject/format/fill/color')).toBe('ItemNotFound');
  });
});

describe('Merged cells', () => {
  it('cannot be cleared in part, and swallow what is written under them', async () => {
    const host = start();
    host.as('user').merge('Plan', 'A1:B1');
    expect(await attempt((sheet) => sheet.getRange('B1:B4').clear())).toBe('InvalidOperation');
    await attempt((sheet) => {
      sheet.getRange('A1:B1').values = [['first', 'second']];
    });
    expect(valuesOf(host, 'Plan', 1, 2)).toEqual([['first', 'Status']]);
  });
});

describe('A filter', () => {
  it('sends an array astray: every row that is seen gets the first value', async () => {
    const host = start();
    host.as('user').filter('Plan', 'A1:B4', [1, 3]);
    await attempt((sheet) => {
      sheet.getRange('A2:B4').values = [['a', 'b'], ['c', 'd'], ['e', 'f']]; // prettier-ignore
    });
    expect(valuesOf(host, 'Plan', 4, 2).slice(1)).toEqual([['a', 'a'], [2, 'Red'], ['a', 'a']]); // prettier-ignore
    await attempt((sheet) => sheet.autoFilter.remove());
    expect([...(host.model.findSheet('Plan')?.rows ?? [])]).toEqual([]);
  });

  it('hides its rows whatever is said of hidden rows', async () => {
    const host = start();
    host.as('user').addTable('Plan', 'A1:B4', 'Plan1');
    host.as('user').filter('Plan', 'Plan1', [1]);
    await attempt((sheet) => {
      sheet.getRange('1:4').rowHidden = false;
    });
    expect(host.model.findSheet('Plan')?.rows.get(2)).toMatchObject({ hidden: true });
    await attempt((sheet) => sheet.tables.getItem('Plan1').clearFilters());
    expect(host.model.findSheet('Plan')?.rows.get(2)).toBeUndefined();
  });
});

describe('A table', () => {
  it('takes in what an add-in writes right below it', async () => {
    const host = start();
    host.as('user').addTable('Plan', 'A1:B4', 'Plan1');
    await attempt((sheet) => {
      sheet.getRange('A5:B5').values = [[4, 'Amber']];
    });
    expect(host.model.findSheet('Plan')?.tables[0]?.box.bottom).toBe(4);
  });

  it('that is made into a range leaves its style behind as the look of its cells', async () => {
    const host = start();
    host.as('user').addTable('Plan', 'A1:B4', 'Plan1');
    await attempt((sheet) => void sheet.tables.getItem('Plan1').convertToRange());
    expect(host.model.findSheet('Plan')?.cells.get(0, 0).look.bold).toBe(true);
  });
});

describe('Other states and places', () => {
  it('are refused as Excel refuses them: no printer, no axis to move, another workbook in front, a missing sheet', async () => {
    start({ hasPrinter: false });
    const setUp = () =>
      attempt((sheet) => {
        sheet.pageLayout.orientation = 'Landscape';
      });
    expect(await setUp()).toBe('GeneralException');
    start({ movesAxes: false });
    const moveAxis = () =>
      attempt((sheet) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
        chart.axes.categoryAxis.position = 'Maximum';
      });
    expect(await moveAxis()).toBe('InvalidArgument');
    start().conditions.isBehindAnother = true;
    expect(await attempt((sheet) => void sheet.names.load('items/name'))).toBe('InvalidSelection');
    expect(await attempt((_, { workbook }) => void workbook.names.load('items/name'))).toBeNull();
    const beyond = () =>
      attempt(
        (_, { workbook }) => void workbook.worksheets.getItemOrNullObject('None').charts.load('items/name'),
      );
    start({ refusesBeyondMissing: true });
    expect(await beyond()).toBe('ItemNotFound');
    start();
    expect(await beyond()).toBeNull();
  });

  it('keep events back until Excel feels like it, and do not say of looks who changed them', async () => {
    const host = start();
    const heard: { triggerSource?: string; address: string }[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => void heard.push(event));
      worksheets.onFormatChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    host.conditions.holdsEvents = true;
    await attempt((sheet) => {
      sheet.getRange('A2').values = [[9]];
      sheet.getRange('A2').format.fill.color = '#FF0000';
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    await settle();
    expect(heard).toEqual([]);
    host.conditions.holdsEvents = false;
    host.session.events.flush();
    await settle();
    expect(heard.map(({ triggerSource }) => triggerSource)).toEqual(['ThisLocalAddin', undefined]);
  });

  it('fail a ribbon button whose function the page has not yet associated', async () => {
    startHost();
    await expect(excelHostExternal.invokeCommand('nobodyKnowsThis')).rejects.toThrow(/no function/);
  });
});
