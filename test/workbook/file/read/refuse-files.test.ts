import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { Problem } from '../../../../src/model/problem';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import type { FileLimits } from '../../../../src/workbook/file/package/limits';
import { makeWorkbook } from '../../../make/workbook';
import { handMade, handMadeParts, packParts } from './hand-made';

async function problemOf(
  name: string,
  bytes: Uint8Array,
  limits?: Partial<FileLimits>,
): Promise<Problem | null> {
  const before = bytes.slice();
  try {
    await openWorkbookBytes(name, bytes, limits);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error as Problem;
  } finally {
    expect(Buffer.compare(bytes, before)).toBe(0);
  }
}
const kindOf = async (name: string, bytes: Uint8Array): Promise<string | undefined> =>
  (await problemOf(name, bytes))?.kind;

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const plan = (): Promise<Uint8Array> =>
  makeWorkbook([
    {
      name: 'Plan',
      rows: [
        ['Ref', 'Action'],
        ['1', 'Do it'],
      ],
    },
  ]);

describe('files that are no workbook, or not one that can be read', () => {
  test.each([
    ['an empty file', 'plan.xlsx', new Uint8Array(), 'not-a-workbook'],
    ['a text file', 'plan.xlsx', strToU8('Ref,Action\n1,Do it'), 'not-a-workbook'],
    ['a picture', 'plan.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-workbook'],
    [
      'a Word document',
      'plan.docx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'not-a-workbook',
    ],
    ['a zip of other files', 'plan.xlsx', zipSync({ 'a.txt': strToU8('hello') }), 'not-a-workbook'],
    ['a zip of nothing', 'plan.xlsx', zipSync({}), 'not-a-workbook'],
    [
      'a workbook of Excel 97-2003',
      'plan.xls',
      Uint8Array.from([...COMPOUND, ...wide('Workbook')]),
      'old-excel-format',
    ],
    [
      'the same under a new name',
      'plan.xlsx',
      Uint8Array.from([...COMPOUND, ...wide('Workbook')]),
      'old-excel-format',
    ],
    [
      'a workbook with a password',
      'plan.xlsx',
      Uint8Array.from([...COMPOUND, 0, 69, 0, ...wide('EEncryptedPackage')]),
      'password-protected',
    ],
    [
      'a LibreOffice workbook',
      'plan.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'open-document-format',
    ],
    ['a text file with commas', 'plan.csv', strToU8('Ref,Action\n1,Do it'), 'csv'],
  ])('%s is refused by its kind', async (_, name, bytes, kind) => {
    expect(await kindOf(name, bytes)).toBe(kind);
  });

  test('a workbook that was encrypted by a library, not by hand, asks for a copy without a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Plan', rows: [['Ref']] }],
      encryption: { password: 'secret', spinCount: 10 },
    });
    expect(await kindOf('plan.xlsx', bytes)).toBe('password-protected');
  });

  test('a Word document is a package like a workbook, and still none', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = packParts({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': '<w:document xmlns:w="x"><w:body/></w:document>',
    });
    expect((await problemOf('plan.xlsx', bytes))?.facts).toEqual({ file: 'plan.xlsx', found: 'zip' });
  });

  test('a binary workbook says what it is', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = packParts({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      'xl/workbook.bin': 'x',
    });
    expect((await problemOf('plan.xlsb', bytes))?.facts).toEqual({ file: 'plan.xlsb', found: 'xlsb' });
  });

  test('a macro workbook is a workbook like any other', async () => {
    expect(await kindOf('plan.xlsm', await plan())).toBeUndefined();
  });

  test('a workbook cut short anywhere is damaged, never misread', async () => {
    const bytes = await plan();
    for (let share = 1; share < 20; share++) {
      expect(await kindOf('plan.xlsx', bytes.slice(0, Math.floor((bytes.length * share) / 20)))).toBe(
        'damaged',
      );
    }
  });

  test('a workbook with a changed byte is damaged, refused, or reads as before', async () => {
    const bytes = await plan();
    const read = async (each: Uint8Array): Promise<string> =>
      JSON.stringify(
        (await (await openWorkbookBytes('plan.xlsx', each)).readGrids()).map((grid) => grid.texts),
      );
    const whole = await read(bytes);
    for (let at = 0; at < bytes.length; at += 41) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const outcome = await read(changed).catch((error: unknown) => (error as Problem).kind);
      expect(['damaged', 'not-a-workbook', 'too-large', whole]).toContain(outcome);
    }
  });

  test.each([
    ['a tag that is never closed', '<sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['tags that cross', '<sheetData><row r="1"></sheetData></row>'],
    ['an attribute that is never closed', '<sheetData><row r="1><c/></row></sheetData>'],
    ['a part that is no worksheet', '<?xml version="1.0"?><html/>'],
    ['a part that is no XML', '<?xml version="1.0"?>hello'],
  ])('%s is damage, and the part is named', async (_, sheet) => {
    const problem = await problemOf('plan.xlsx', handMade({ sheets: [sheet] }));
    expect(problem?.kind).toBe('damaged');
    expect(problem?.facts).toEqual({ file: 'plan.xlsx', part: 'xl/worksheets/sheet1.xml' });
  });

  test('a document type with entities inside is never expanded', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const [grid] = await (await openWorkbookBytes('plan.xlsx', handMade({ sheets: [bomb] }))).readGrids();
    expect(grid?.texts).toEqual([['&b;']]);
  });
});

describe('files that would fill the memory', () => {
  const bomb = handMade({ sheets: [`<sheetData>${' '.repeat(30_000_000)}</sheetData>`] });

  test('a small file that unpacks a hundredfold is refused before it is unpacked', async () => {
    const problem = await problemOf('plan.xlsx', bomb);
    expect(problem?.kind).toBe('too-large');
    expect(problem?.facts).toMatchObject({ file: 'plan.xlsx', megabytes: 30, ratio: 100 });
  });

  test('the limits can be set', async () => {
    expect((await problemOf('plan.xlsx', bomb, { unpackedBytes: 20_000_000 }))?.facts).toMatchObject({
      megabytes: 30,
      limit: 20,
    });
    expect(await problemOf('plan.xlsx', bomb, { ratio: 5000 })).toBeNull();
    expect((await problemOf('plan.xlsx', await plan(), { unpackedBytes: 100 }))?.kind).toBe('too-large');
  });

  test('a part that claims to be small is not unpacked beyond its claim', async () => {
    const parts = handMadeParts({ sheets: [`<sheetData>${' '.repeat(3_000_000)}</sheetData>`] });
    const lying = packParts(parts);
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at + 28 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 3_000_000)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await kindOf('plan.xlsx', lying)).toBe('damaged');
  });
});
