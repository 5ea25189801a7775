/** Workbooks as other programs write them, with what each can write beside cells: two libraries here, files of others in the folder `books`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';

const HEADERS = ['Ref', 'Action', 'Owner', 'Days', 'Status'];
const ROWS = [
  ['1.1', 'Agree the brief', 'Planning team', 12, 'Green'],
  ['1.2', 'Ask residents what they want', 'Planning team', 30, 'Amber'],
  ['2.1', 'Review every risk', 'Audit team', 45, 'Red'],
];
/** One dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A pivot table with its cache, small charts within cells, a picture, a comment, rules, allowed values, a name, macros. */
const byHucre = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Action plan',
        rows: [HEADERS, ...ROWS],
        cells: new Map([['2,4', { value: 'Amber', comment: { author: 'Reviewer', text: 'Since May' } }]]),
        dataValidations: [{ type: 'list', range: 'E2:E4', values: ['Red', 'Amber', 'Green'] }],
        conditionalRules: [
          {
            type: 'colorScale',
            priority: 1,
            range: 'D2:D4',
            colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FF63BE7B', 'FFF8696B'] },
          },
        ],
        sparklines: [{ location: 'F2', dataRange: 'Action plan!D2:D4' }],
        images: [
          {
            data: new Uint8Array(PICTURE),
            type: 'png',
            anchor: { from: { row: 6, col: 1 }, to: { row: 8, col: 2 } },
          },
        ],
      },
      {
        name: 'By owner',
        rows: [['Days of each']],
        pivotTables: [
          {
            name: 'Owners',
            sourceSheet: 'Action plan',
            sourceRange: 'A1:E4',
            targetCell: 'A3',
            rows: ['Owner'],
            values: [{ field: 'Days' }],
          },
        ],
      },
    ],
    namedRanges: [{ name: 'Statuses', range: "'Action plan'!$E$2:$E$4" }],
    vbaProject: new Uint8Array(PICTURE),
  });

/** A comment, a link, a filter, merged cells, a name, properties of one's own. */
function bySheetJs(): Uint8Array {
  const sheet = SheetJs.utils.aoa_to_sheet([HEADERS, ...ROWS]);
  const status = sheet['E3'] as SheetJs.CellObject;
  SheetJs.utils.cell_add_comment(status, 'Since May', 'Reviewer');
  SheetJs.utils.cell_set_hyperlink(sheet['B2'] as SheetJs.CellObject, 'https://example.org/brief');
  sheet['!autofilter'] = { ref: 'A1:E4' };
  sheet['!merges'] = [{ s: { r: 5, c: 0 }, e: { r: 5, c: 3 } }];
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, 'Action plan');
  book.Workbook = { Names: [{ Name: 'Statuses', Ref: "'Action plan'!$E$2:$E$4" }] };
  book.Custprops = { Programme: 'Improvement' };
  return new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const kept = (name: string) => (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, 'books', `${name}.xlsx`)));

export const OTHER_WRITERS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['a plan that openpyxl wrote', kept('by-openpyxl')],
  ['a plan that LibreOffice saved', kept('by-libreoffice')],
  ['a plan with a pivot table that LibreOffice saved', kept('by-libreoffice-with-a-pivot')],
  ['a plan that hucre wrote', byHucre],
  ['a plan that SheetJS wrote', bySheetJs],
];
