// The script that a user would write with SheetJS.
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { groupAndPrint } from './group-and-print.mjs';

const book = read(readFileSync(process.argv[2]));
groupAndPrint(book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name], { header: 1 })));
