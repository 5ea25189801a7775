/** Events: what an add-in hears, and that it hears of its own changes too. */
import { expectSame, onScratchSheet, type Assumption, type ExcelClient } from './assumption';

/** Runs `act` and waits for what `listen` was told, at most two seconds. */
async function heardOn(
  excel: ExcelClient,
  listen: (
    sheet: Excel.Worksheet,
    hear: (event: unknown) => void,
  ) => OfficeExtension.EventHandlerResult<never>,
  act: (sheet: Excel.Worksheet) => void,
): Promise<unknown[]> {
  const heard: unknown[] = [];
  await onScratchSheet(excel, async (context, sheet) => {
    const registration = listen(sheet, (event) => heard.push(event));
    await context.sync();
    act(sheet);
    await context.sync();
    for (let turn = 0; turn < 40 && heard.length === 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    registration.remove();
    await context.sync();
  });
  return heard;
}

type Result = OfficeExtension.EventHandlerResult<never>;

export const EVENTS: readonly Assumption[] = [
  {
    name: 'A sheet tells of changed cells, with their address and who changed them',
    async run(excel) {
      const heard = (await heardOn(
        excel,
        (sheet, hear) => sheet.onChanged.add(async (event) => hear(event)) as unknown as Result,
        (sheet) => {
          sheet.getRange('B2').values = [['new']];
        },
      )) as Excel.WorksheetChangedEventArgs[];
      expectSame(heard[0]?.address, 'B2', 'address');
      expectSame(heard[0]?.source, 'Local', 'source');
      expectSame(heard[0]?.changeType, 'RangeEdited', 'changeType');
    },
  },
  {
    name: 'Excel says of a changed cell that this add-in did it, and what stands there now; of a changed look neither',
    needs: '1.14',
    async run(excel) {
      const values = (await heardOn(
        excel,
        (sheet, hear) => sheet.onChanged.add(async (event) => hear(event)) as unknown as Result,
        (sheet) => {
          sheet.getRange('B2').values = [['new']];
        },
      )) as Excel.WorksheetChangedEventArgs[];
      expectSame(values[0]?.triggerSource, 'ThisLocalAddin', 'triggerSource');
      expectSame(values[0]?.details?.valueAfter, 'new', 'valueAfter');
      const looks = (await heardOn(
        excel,
        (sheet, hear) => sheet.onFormatChanged.add(async (event) => hear(event)) as unknown as Result,
        (sheet) => {
          sheet.getRange('B2').format.fill.color = '#FF0000';
        },
      )) as (Excel.WorksheetFormatChangedEventArgs & { triggerSource?: string })[];
      expectSame([looks[0]?.source, looks[0]?.triggerSource], ['Local', undefined], 'looks');
    },
  },
  {
    name: 'A sheet tells of a new selection',
    async run(excel) {
      const heard = (await heardOn(
        excel,
        (sheet, hear) => sheet.onSelectionChanged.add(async (event) => hear(event)) as unknown as Result,
        (sheet) => {
          sheet.activate();
          sheet.getRange('C3:D4').select();
        },
      )) as Excel.WorksheetSelectionChangedEventArgs[];
      expectSame(heard.at(-1)?.address, 'C3:D4', 'address');
    },
  },
];
