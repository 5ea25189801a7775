/** Text as runs of Word: lines of a cell stay lines, and what XML cannot hold is left out. */
import { TextRun, type IRunOptions } from 'docx';
import { cleanText } from '../workbook/common/clean-text';

type Looks = Pick<IRunOptions, 'bold'>;

export const textRuns = (said: string, looks: Looks = {}): TextRun[] =>
  cleanText(said)
    .split('\n')
    .map((text, line) => new TextRun({ text, ...looks, ...(line > 0 && { break: 1 }) }));
