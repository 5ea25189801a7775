/** What add-in tests start from: a workbook in the stand-in, connected to the client library of this window. */
import type { External } from './hooks/external';
import type { SwitchableLine } from './hooks/host-line';
import { redeclare, type RequirementOptions } from './hooks/requirement-sets';
import { FLAVOURS, type Flavour } from './session/flavour';
import { ExcelHost } from './session/host';
import { recordRuns, type RunRecord } from './session/record-runs';

declare global {
  // Put there by jest-environment.ts.
  var excelHostLine: SwitchableLine;
  var excelHostExternal: External;
}

/** Switches of the client library that it leaves off, or sets where they have no effect. */
interface ClientSwitches {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: { _synchronousCleanup: boolean };
}

/** A sheet in a few words: rows of values from A1 on ("=..." is a formula), and tables by name. */
export interface SheetSketch {
  readonly name: string;
  readonly rows?: readonly (readonly unknown[])[];
  readonly tables?: Readonly<Record<string, string>>;
}

export interface HostOptions extends RequirementOptions {
  /** Which Excel; `excelApi` wins over what it declares. Windows unless told. */
  readonly flavour?: Flavour;
  readonly sheets?: readonly SheetSketch[];
  readonly name?: string;
}

let host: ExcelHost | null = null;
/** Options of every Excel.run since the host was started. */
export let runs: readonly RunRecord[] = [];

/** A fresh workbook in a fresh stand-in; takes the place of the one before. */
export function startHost(options: HostOptions = {}): ExcelHost {
  host = new ExcelHost();
  sketchSheets(host, options.sheets ?? [{ name: 'Sheet1' }]);
  host.model.name = options.name ?? 'plan.xlsx';
  connect(host, options);
  return host;
}

/** The same with the workbook of a file. */
export async function startHostWithFile(
  bytes: Uint8Array,
  options: Omit<HostOptions, 'sheets'> = {},
): Promise<ExcelHost> {
  // The file library is large, and most tests open no file.
  const { loadXlsx } = await import('./file/load-xlsx');
  const newHost = new ExcelHost();
  await loadXlsx(newHost.model, bytes);
  newHost.model.name = options.name ?? 'plan.xlsx';
  connect(newHost, options);
  return newHost;
}

/** Connects a stand-in that was made elsewhere, for instance from a file. */
function connect(
  newHost: ExcelHost,
  {
    flavour = FLAVOURS.windows,
    ...options
  }: Pick<HostOptions, 'flavour' | 'excelApi' | 'sharedRuntime'> = {},
): void {
  host = newHost;
  newHost.session.flavour = { ...flavour, excelApi: options.excelApi ?? flavour.excelApi };
  excelHostLine.connect(newHost);
  redeclare(Office.context.requirements, { ...options, excelApi: newHost.session.flavour.excelApi });
  const switches = OfficeExtension as unknown as ClientSwitches;
  switches.CommonUtility._doApiNotSupportedCheck = true;
  switches.Utility._synchronousCleanup = true;
  runs = recordRuns(newHost, { Excel, Office });
}

/** Writes sheets into a workbook as its author would have, before the add-in sees it. */
export function sketchSheets(target: ExcelHost, sheets: readonly SheetSketch[]): void {
  const author = target.as('co-author');
  for (const { name, rows = [], tables = {} } of sheets) {
    author.addSheet(name);
    if (rows.length > 0) author.type(name, 'A1', rows);
    for (const [table, address] of Object.entries(tables)) author.addTable(name, address, table);
  }
}

/** Values of a range as the workbook holds them now, without asking the client. */
export function valuesOf(target: ExcelHost, sheetName: string, rows: number, columns: number): unknown[][] {
  const sheet = target.model.findSheet(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.cells.get(row, column).value),
  );
}

/** Every test that used the stand-in also says that it asked nothing of it that it does not have. */
export function failOnGaps(): void {
  afterEach(() => {
    const gaps = host?.gaps ?? [];
    host = null;
    if (gaps[0]) throw gaps[0];
  });
}
