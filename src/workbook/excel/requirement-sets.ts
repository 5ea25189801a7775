/** Asks which parts of Excel's interface are there: what is above the base is never taken for granted. */

/** What the manifest asks for; everything that is used without asking belongs to it. */
export const BASE_SET = '1.9';

export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** Merged undo groups came with 1.20. */
export const canMergeUndo = (): boolean => hasExcelApi('1.20');
