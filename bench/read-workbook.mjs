// Reads a workbook by the library alone, as a program that wants its rows would: `node read-workbook.mjs FILE`.
import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';

const sheets = await readExcelFile(readFileSync(process.argv[2]));
process.stdout.write(String(sheets[0].data.length));
