/** The report of a trial in Excel: versions, results and answers, and nothing of any workbook. */
import type { HandStep } from './hand-steps';
import { NOT_TRIED } from './hand-steps';

export type Result = 'holds' | 'differs' | 'not in this Excel' | 'not run';

export interface TrialResult {
  readonly name: string;
  readonly result: Result;
  /** What an assumption says of its own scratch sheet, or the code of Excel's error. */
  readonly why: string;
}

export interface Trial {
  /** "PC 16.0.18025.20000 en-GB" */
  readonly excel: string;
  /** The newest ExcelApi that it declares. */
  readonly excelApi: string;
  readonly results: readonly TrialResult[];
  /** Answers by the id of the step. */
  readonly answers: ReadonlyMap<string, string>;
  readonly steps: readonly HandStep[];
}

export function reportOf({ excel, excelApi, results, answers, steps }: Trial): string {
  const count = (wanted: Result): number => results.filter(({ result }) => result === wanted).length;
  const differing = results.filter(({ result }) => result === 'differs');
  return [
    `Excel: ${excel}`,
    `ExcelApi: ${excelApi}`,
    '',
    `Assumptions: ${count('holds')} hold, ${differing.length} differ, ${count('not in this Excel')} are not in this Excel, ${count('not run')} were not run`,
    ...differing.map(({ name, why }) => `- ${name}: ${why}`),
    '',
    'By hand:',
    ...steps.map(({ id, answers: [expected] }) => {
      const answer = answers.get(id) ?? NOT_TRIED;
      const mark = answer === NOT_TRIED ? ' ' : answer === expected ? 'x' : '!';
      return `[${mark}] ${id}: ${answer}`;
    }),
  ].join('\n');
}
