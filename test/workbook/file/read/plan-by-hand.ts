/** A plan of eight actions whose worksheet is written cell by cell, so that each cell can be written as some program or other would. */
import { columnLetters } from '../../../../src/model/address';
import type { WorkbookReading } from '../../../layouts/read-workbook';
import { readWorkbook } from '../../../layouts/read-workbook';
import type { HandMade } from './hand-made';
import { handMade } from './hand-made';

/** One cell: where it stands and what it says; "" where it says nothing. */
export interface HandCell {
  readonly address: string;
  readonly text: string;
  /** Sheet row from 1; header in 1, actions in 2 to 9. */
  readonly row: number;
  readonly header: string;
}

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Lead officer', 'Due date', 'Status'] as const;
type Header = (typeof HEADERS)[number];

const FIRST = 'Look after the town centre';
const SECOND = 'Pay suppliers on time';
const THIRD = 'Listen to tenants';
const ROWS: readonly (readonly string[])[] = [
  ['1.1', FIRST, 'Let the old bank to makers', 'Head of Place', '31/03/2026', 'Completed'],
  ['1.2', FIRST, 'Plant the market square', 'Head of Parks', '30/06/2026', 'In progress'],
  ['1.3', FIRST, 'Light the riverside path', 'Head of Place', '31/12/2026', 'Not started'],
  ['2.1', SECOND, 'Pay small firms in ten days', 'Head of Finance', '31/03/2026', 'Completed'],
  ['2.2', SECOND, 'Publish how long payment takes', 'Head of Finance', '30/09/2026', 'In progress'],
  ['3.1', THIRD, 'Hold a surgery in each estate', 'Head of Housing', '31/03/2026', 'Completed'],
  ['3.2', THIRD, 'Answer repairs calls at weekends', 'Head of Housing', '30/06/2026', 'In progress'],
  ['3.3', THIRD, 'Put two tenants on the board', 'Head of Housing', '31/12/2026', 'Not started'],
];

export const inlineCell = ({ address, text }: HandCell): string =>
  text === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Cells by address, where they say something else. */
export type Changes = Readonly<Record<string, string>>;

/** The worksheet's content. `header` renames columns; `rest` follows the cells: merges. */
export function planSheet(
  write: (cell: HandCell) => string,
  { changes = {}, headers = {}, rest = '' }: { changes?: Changes; headers?: Changes; rest?: string } = {},
): string {
  const names = HEADERS.map((header: Header) => headers[header] ?? header);
  const rows = [names, ...ROWS].map((cells, index) => {
    const row = index + 1;
    const written = cells.map((text, column) => {
      const address = `${columnLetters(column)}${row}`;
      return write({ address, text: changes[address] ?? text, row, header: HEADERS[column] as Header });
    });
    return `<row r="${row}">${written.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>${rest}`;
}

/** What the command line would say of the workbook, as at 5 September 2024: nothing is overdue. */
export const readPlanByHand = (
  sheet: string,
  rest: Omit<HandMade, 'sheets'> = {},
): Promise<WorkbookReading> => readWorkbook(handMade({ ...rest, sheets: [sheet] }));

/** "3 completed, 3 in progress, 2 not started" as three numbers; and how many are unknown, and excluded. */
export function countsOf({ measures }: WorkbookReading): number[] {
  const { lifecycle, excluded } = measures.overall;
  return [
    lifecycle.completed,
    lifecycle['in-progress'],
    lifecycle['not-started'],
    lifecycle.unknown,
    excluded,
  ];
}

export const recommendationsOf = ({ plan }: WorkbookReading): string[] =>
  plan.recommendations.map(({ text }) => text);

export const codesOf = ({ findings }: WorkbookReading, ...codes: string[]): string[] =>
  findings.flatMap(({ code, cell }) =>
    codes.includes(code) && cell ? [`${code} ${columnLetters(cell.column)}${cell.row + 1}`] : [],
  );
