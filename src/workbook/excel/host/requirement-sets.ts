/** Asks which parts of Excel's interface are there: what is above the base is never taken for granted. */

/** What the manifest asks for; everything that is used without asking belongs to it. */
export const BASE_SET = '1.9';

export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** What an add-in writes can be taken back from 1.19 on; before, each write empties Excel's list of what can be taken back. */
export const keepsUndo = (): boolean => hasExcelApi('1.19');

/** Excel refuses something since it could not take it back: by a code of its own, or in words of a general one. */
export const saysUndo = (error: unknown): boolean => {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return typeof code === 'string' && (/undo/i.test(code) || /undo/i.test(String(message ?? '')));
};

/** Merged undo groups came with 1.20. */
export const canMergeUndo = (): boolean => hasExcelApi('1.20');
