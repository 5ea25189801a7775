/** Says in words why a file could not be opened: as the product itself would, where it could not either. */
import { Problem } from '../../../src/model/problem';
import { problemSentence } from '../../../src/words/en/problems';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';

export async function whyNot(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await openWorkbookBytes(name, bytes);
    return `${name} can be read by the add-in, but not be shown in the workbench: try it in Excel.`;
  } catch (error) {
    if (error instanceof Problem) return problemSentence(error);
    throw error;
  }
}
