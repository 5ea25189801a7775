/** Notes the options of each Excel.run, and plays the merged undo group that the 2022 client drops before the wire. */
import type { ExcelHost } from './host';

export interface RunRecord {
  readonly mergeUndoGroup: boolean;
  readonly delayForCellEdit: boolean;
}

type Run = (...values: unknown[]) => Promise<unknown>;
const ORIGINAL = Symbol('the run of the client library');

interface RunHolder {
  run: Run & { [ORIGINAL]?: Run };
}

/** The globals of the window in which the client library was loaded. */
export interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Only from ExcelApi 1.20 on does Excel merge what a run writes into one undo step. */
const canMerge = ({ Office }: ClientWindow): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.20');

export function recordRuns(host: ExcelHost, client: ClientWindow): readonly RunRecord[] {
  const records: RunRecord[] = [];
  const holder = client.Excel as unknown as RunHolder;
  const original = holder.run[ORIGINAL] ?? holder.run;
  const recorded: RunHolder['run'] = async (...values) => {
    const options = optionsOf(values);
    records.push(options);
    const merges = options.mergeUndoGroup && canMerge(client);
    if (merges) host.undo.beginGroup();
    try {
      return await original(...values);
    } finally {
      if (merges) host.undo.endGroup();
    }
  };
  recorded[ORIGINAL] = original;
  holder.run = recorded;
  return records;
}

function optionsOf(values: readonly unknown[]): RunRecord {
  const [first] = values;
  const options = (typeof first === 'object' && first !== null ? first : {}) as Partial<RunRecord>;
  return {
    mergeUndoGroup: options.mergeUndoGroup === true,
    delayForCellEdit: options.delayForCellEdit === true,
  };
}
