/** One thing that the stand-in takes Excel to do, as a test that needs nothing but Excel.run. */

/** The client library's namespace, whoever loaded it. */
export type ExcelClient = typeof Excel;

export interface Assumption {
  /** A sentence. */
  readonly name: string;
  /** The ExcelApi level that it needs, above 1.9. */
  readonly needs?: string;
  /** Throws an Error that says what was different. */
  run(excel: ExcelClient): Promise<void>;
}

/** Compares as JSON. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** The code of the error that `attempt` ends with; null where it succeeds. */
export async function codeOf(attempt: () => Promise<unknown>): Promise<string | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

/** Works on a sheet of its own, which is deleted afterwards. */
export async function onScratchSheet(excel: ExcelClient, work: Work): Promise<void> {
  const name = `Scratch ${Math.floor(Math.random() * 1e9)}`;
  await excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  try {
    await excel.run((context) => work(context, context.workbook.worksheets.getItem(name)));
  } finally {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
  }
}

/** An assumption that works on a scratch sheet. */
export const onSheet = (name: string, work: Work, needs?: string): Assumption => ({
  name,
  ...(needs === undefined ? {} : { needs }),
  run: (excel) => onScratchSheet(excel, work),
});
