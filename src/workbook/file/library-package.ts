/**
 * Makes the package that the file library reads: only the parts that hold cells, checked and unpacked already. So nothing
 * it would trip over (drawings, pivots, chart sheets, odd part names) reaches it, and a sheet can be read on its own.
 */
import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface CellParts {
  /** Parts by type ("styles", "sharedStrings", "theme"), in UTF-8. */
  readonly shared: ReadonlyMap<string, Uint8Array>;
  /** Worksheet parts in the order in which they are to be read. */
  readonly sheets: readonly Uint8Array[];
}

/** Where the library looks for a theme, whatever the relations say. */
const fileName = (type: string): string => (type === 'theme' ? 'theme/theme1.xml' : `${type}.xml`);

const relations = (list: readonly { id: string; type: string; target: string }[]): Uint8Array =>
  strToU8(
    `<Relationships>${list
      .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

/** Sheets are named by their position: "0", "1". */
export function packCells({ shared, sheets }: CellParts): Uint8Array {
  const own = sheets.map((_, index) => ({ id: `s${index}`, type: 'worksheet', target: `sheet${index}.xml` }));
  const others = [...shared.keys()].map((type) => ({ id: type, type, target: fileName(type) }));
  const tags = own.map(({ id }, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="${id}"/>`);
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': relations([{ id: 'w', type: 'officeDocument', target: 'xl/workbook.xml' }]),
      'xl/workbook.xml': strToU8(`<workbook><sheets>${tags.join('')}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': relations([...own, ...others]),
      ...Object.fromEntries([...shared].map(([type, bytes]) => [`xl/${fileName(type)}`, bytes])),
      ...Object.fromEntries(own.map(({ target }, index) => [`xl/${target}`, sheets[index] as Uint8Array])),
    },
    { level: 0 },
  );
}
