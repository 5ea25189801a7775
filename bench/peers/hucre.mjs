// The script that a user would write with hucre.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { groupAndPrint } from './group-and-print.mjs';

const { sheets } = await readXlsx(readFileSync(process.argv[2]));
groupAndPrint(sheets.map(({ rows }) => rows));
