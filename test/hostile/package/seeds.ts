/** The real packages that mutants are made of: written by hand, by two libraries, by this product, and the samples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { makeSummaryBook } from '../../make/summary-book';
import { makeWorkbook } from '../../make/workbook';
import { bytesOf } from '../product';
import { PREFIXED_PARTS, RICH_PARTS } from './rich-parts';

export type Parts = Readonly<Record<string, Uint8Array>>;

export interface Seed {
  readonly name: string;
  readonly parts: Parts;
}

const fromText = (parts: Readonly<Record<string, string>>): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));

const SAMPLES = join(__dirname, '../../../samples');
const sample = (file: string): Parts => unzipSync(readFileSync(join(SAMPLES, file)));

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'],
  ['1.1', 'Keep paths open', 'Clear the old railway', 'Head of Parks', '31/03/2025', 'Completed'],
  ['1.2', 'Keep paths open', 'Mark the ford', 'Head of Parks', '30/06/2025', 'In progress'],
  ['2.1', 'Answer letters', 'Reply within ten days', 'Town Clerk', '30/09/2025', 'Not started'],
];

function writtenBySheetJs(): Parts {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(ROWS), "Clerk's plan");
  return unzipSync(
    new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer),
  );
}

const writtenByHucre = (): Promise<Uint8Array> =>
  makeWorkbook(
    [
      {
        name: 'Plan',
        rows: ROWS.map((row, index) =>
          row.map((v, column) =>
            index > 0 && column === 5
              ? { v, fill: '#92D050', strike: index === 2 }
              : index > 0 && column === 4
                ? { v: 45_700 + index, format: 'dd/mm/yyyy' }
                : v,
          ),
        ),
        tables: [{ name: 'PlanTable' }],
        validations: [{ area: 'F2:F9', values: ['Completed', 'In progress'] }],
        conditional: [{ area: 'F2:F9', text: 'Late' }],
        hiddenRows: [3],
      },
    ],
    { date1904: true },
  );

/** Small ones first: most mutants are made of these. */
export async function makeSeeds(): Promise<readonly Seed[]> {
  return [
    { name: 'by hand', parts: fromText(RICH_PARTS) },
    { name: 'by hand, with prefixes', parts: fromText(PREFIXED_PARTS) },
    { name: 'by SheetJS', parts: writtenBySheetJs() },
    { name: 'by hucre', parts: unzipSync(await writtenByHucre()) },
    { name: 'by this product', parts: unzipSync(await bytesOf(makeSummaryBook())) },
    { name: 'a sample', parts: sample('as-officers-keep-it.xlsx') },
    { name: 'another sample', parts: sample('six-month-check-in.xlsx') },
  ];
}
