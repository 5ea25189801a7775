/** Workbooks written out by hand, part by part: what no library of ours had a say in. */
import { strToU8, zipSync } from 'fflate';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import type { Grid } from '../../../../src/model/grid';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface HandMade {
  /** Content of each worksheet element, or of the whole part where it begins with "<?xml". */
  readonly sheets: readonly string[];
  /** Content of the styles, shared strings and theme parts. */
  readonly styles?: string;
  readonly strings?: string;
  readonly theme?: string;
  /** Attributes of workbookPr. */
  readonly workbook?: string;
  readonly names?: string;
  /** Further parts by name, as they are. */
  readonly parts?: Readonly<Record<string, string>>;
}

const part = (root: string, content: string): string =>
  content.startsWith('<?xml')
    ? content
    : `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</${root}>`;

/** The parts of the workbook by name, before they are packed. */
export function handMadeParts(made: HandMade): Record<string, string> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const sheetTags = made.sheets.map(
    (_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const sheetRelations = made.sheets.map((_, i) =>
    relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const present = { styles: made.styles, sharedStrings: made.strings, theme: made.theme };
  const others = Object.entries(present).flatMap(([type, content]) =>
    content === undefined ? [] : relation(`rId${type}`, type, `${type}.xml`),
  );
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${[...sheetRelations, ...others].join('')}</Relationships>`,
    'xl/workbook.xml': part(
      'workbook',
      `<workbookPr ${made.workbook ?? ''}/><sheets>${sheetTags.join('')}</sheets><definedNames>${made.names ?? ''}</definedNames>`,
    ),
    ...Object.fromEntries(
      made.sheets.map((content, i) => [`xl/worksheets/sheet${i + 1}.xml`, part('worksheet', content)]),
    ),
    ...(made.styles !== undefined && { 'xl/styles.xml': part('styleSheet', made.styles) }),
    ...(made.strings !== undefined && { 'xl/sharedStrings.xml': part('sst', made.strings) }),
    ...(made.theme !== undefined && { 'xl/theme.xml': made.theme }),
    ...made.parts,
  };
}

export const packParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

export const handMade = (made: HandMade): Uint8Array => packParts(handMadeParts(made));

/** The grids of a workbook written out by hand. */
export async function readHandMade(made: HandMade): Promise<readonly Grid[]> {
  return (await openWorkbookBytes('plan.xlsx', handMade(made))).readGrids();
}

/** The first grid of a workbook with one sheet. */
export async function readOne(sheet: string, rest: Omit<HandMade, 'sheets'> = {}): Promise<Grid> {
  const [grid] = await readHandMade({ ...rest, sheets: [sheet] });
  if (!grid) throw new Error('no sheet');
  return grid;
}
