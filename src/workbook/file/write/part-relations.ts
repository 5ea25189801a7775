/** The relations of a part to those that belong to it, and the types of parts. */
import { RELATIONSHIPS, xmlPart } from './xml-part';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The folders of parts of which there can be many, the word that they begin with and what they are. */
export const FOLDERS = {
  worksheets: { word: 'sheet', type: `${OFFICE}.spreadsheetml.worksheet+xml` },
  tables: { word: 'table', type: `${OFFICE}.spreadsheetml.table+xml` },
  drawings: { word: 'drawing', type: `${OFFICE}.drawing+xml` },
  charts: { word: 'chart', type: `${OFFICE}.drawingml.chart+xml` },
} as const;
export type Folder = keyof typeof FOLDERS;

/** Other types: of parts of which a workbook has one. */
export const STYLES_TYPE = `${OFFICE}.spreadsheetml.styles+xml`;
export const SINGLE_TYPES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${OFFICE}.spreadsheetml.sheet.main+xml`,
  'xl/styles.xml': STYLES_TYPE,
  'xl/sharedStrings.xml': `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  'xl/theme/theme1.xml': `${OFFICE}.theme+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
};

export const relationsPartOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

export const overrideOf = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

export const contentTypes = (overrides: readonly string[]): string =>
  xmlPart(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONS_TYPE}"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );

/** The way from one part to another, as a relation says it. */
function pathBetween(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return '../'.repeat(from.length) + to.join('/');
}

/** The relations of a part, each of which gets a name; those of the package itself have no owner. */
export class Relations {
  private readonly elements: string[] = [];

  constructor(private readonly owner: string) {}

  add(type: string, part: string): string {
    return this.push(`${RELATIONSHIPS}/${type}`, pathBetween(this.owner, part));
  }

  /** Of types that are the package's own. */
  addPackage(type: string, part: string): string {
    return this.push(`${PACKAGE}/relationships/${type}`, pathBetween(this.owner, part));
  }

  get isEmpty(): boolean {
    return this.elements.length === 0;
  }

  part(): string {
    return xmlPart(
      `<Relationships xmlns="${PACKAGE}/relationships">${this.elements.join('')}</Relationships>`,
    );
  }

  private push(type: string, target: string): string {
    const id = `rId${this.elements.length + 1}`;
    this.elements.push(`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }
}
