/** The ribbon's buttons, through Microsoft's own client library over the stand-in for Excel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenToRequests, type PaneRequest } from '../../../src/app/pane-requests';
import { keepDecisions } from '../../../src/app/keep-settings';
import { openPlan } from '../../../src/app/open-plan';
import { writeSummaries as writeInto } from '../../../src/app/write-summaries';
import { askQuestions, checkStatuses, takeSnapshot, writeSummaries } from '../../../src/commands/ribbon';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { failOnGaps, sketchSheets, startHost, startHostWithFile, valuesOf } from '../../excel-host/testing';

failOnGaps();

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../samples', name)));

const opened = jest.fn(async () => undefined);
let requests: PaneRequest[];
let stop: () => void;

beforeEach(() => {
  requests = [];
  stop = listenToRequests((request) => requests.push(request));
  opened.mockClear();
  Office.addin.showAsTaskpane = opened;
});
afterEach(() => stop());

async function press(command: typeof writeSummaries): Promise<void> {
  const completed = jest.fn();
  await command({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
}

test.each([
  ['Check statuses', checkStatuses, 'checks'],
  ['Questions', askQuestions, 'questions'],
  ['Take a snapshot', takeSnapshot, 'snapshot'],
] as const)('%s opens the pane there, and writes nothing', async (_name, command, view) => {
  startHost();
  await press(command);
  expect(requests).toEqual([{ kind: 'view', view }]);
  expect(opened).toHaveBeenCalledTimes(1);
});

const keepDay = (day: string) =>
  keepDecisions(openExcelWorkbook(), [{ expected: null, wanted: { kind: 'asAt', day } }]);
/** The day that the sample says it speaks for. */
const keepItsDay = () => keepDay('2024-09-05');

test('Write summaries writes the sheets, and leaves the pane closed where there is nothing to warn of', async () => {
  const host = await startHostWithFile(sample('corporate-peer-challenge.xlsx'), { excelApi: '1.20' });
  await keepItsDay();
  await press(writeSummaries);
  expect(requests.map(({ kind }) => kind)).toEqual(['wrote']);
  expect(host.model.findSheet('RAG Summary')).toBeTruthy();
  expect(opened).not.toHaveBeenCalled();
});

test('Write summaries opens the pane to warn of errors in the plan', async () => {
  await startHostWithFile(sample('as-officers-keep-it.xlsx'), { excelApi: '1.20' });
  await press(writeSummaries);
  expect(requests).toMatchObject([{ kind: 'wrote', errors: 7 }]);
  expect(opened).toHaveBeenCalledTimes(1);
});

test('Write summaries opens the pane to refuse, and writes nothing', async () => {
  const host = await startHostWithFile(sample('corporate-peer-challenge.xlsx'), { excelApi: '1.20' });
  host.model.readOnly = true;
  await press(writeSummaries);
  expect(requests).toMatchObject([{ kind: 'problem', problem: { kind: 'read-only' } }]);
  expect(host.model.findSheet('RAG Summary')).toBeFalsy();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('Write summaries says that there is no plan where there is none', async () => {
  startHost();
  await press(writeSummaries);
  expect(requests).toMatchObject([{ kind: 'problem', problem: { kind: 'no-plan' } }]);
});

test('Write summaries writes again for the day of the last summary, and before that for the day kept in the workbook', async () => {
  const host = await startHostWithFile(sample('corporate-peer-challenge.xlsx'), { excelApi: '1.20' });
  const workbook = openExcelWorkbook();
  const day = (): string => String(valuesOf(host, 'RAG Summary', 2, 1)[1]?.[0]);
  await writeInto(workbook, await openPlan(workbook, { asAt: '2024-09-05' }));
  await press(writeSummaries);
  expect(requests).toMatchObject([{ kind: 'wrote', again: '2024-09-05' }]);
  expect(day()).toMatch(/^Position at 5 September 2024\./);
  await keepDay('2024-12-31');
  await press(writeSummaries);
  expect(day()).toMatch(/^Position at 31 December 2024\./);
});

test('Write summaries opens the pane where the plan says that it speaks for another day', async () => {
  const host = startHost({ excelApi: '1.20' });
  sketchSheets(host, [
    {
      name: 'Plan',
      rows: [
        ['Position at 31 March 2025', null, null],
        ['Action', 'Owner', 'Status'],
        ['Publish the register of grants', 'Head of Place', 'Completed'],
        ['Train the scrutiny panel', 'Head of Law', 'In progress'],
      ],
    },
  ]);
  await press(writeSummaries);
  expect(requests).toMatchObject([{ kind: 'wrote' }]);
  expect(opened).toHaveBeenCalledTimes(1);
});
