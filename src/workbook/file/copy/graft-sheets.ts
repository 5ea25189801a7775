/** Moves the sheets of a workbook that we made into another one, with all that belongs to them, under names that are free there. */
import { strFromU8, strToU8 } from 'fflate';
import { asciiText } from '../package/byte-text';
import type { Draft } from './draft';
import type { StyleGraft } from './graft-styles';

/** What a part of ours is, by the folder in which our writer puts it. */
const CONTENT: Readonly<Record<string, string>> = {
  worksheets: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  tables: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawings: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  charts: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};
const PART = /^xl\/(worksheets|tables|drawings|charts)\/([a-z]+)(\d+)\.xml$/;
const RELATIONS = /^(xl\/[a-z]+\/)_rels\/([a-z]+\d+\.xml)\.rels$/;
/** Our writer names a part from the folder beside. */
const TARGET = / Target="\.\.\/([a-z]+\/[a-z]+\d+\.xml)"/g;

export type DonorParts = Readonly<Record<string, Uint8Array>>;

/** Facts of the user's workbook that are not to be used twice. */
export interface TakenTables {
  /** In lower case: of tables, and of what else has a name. */
  readonly names: Set<string>;
  lastId: number;
}

/** The styles stay with their numbers where the user's workbook had none. */
type Styles = Pick<StyleGraft, 'cellStyle' | 'ruleStyle'> | null;

/** By the donor's name of each part, the one that it gets: numbers that are free. */
function renameParts(draft: Draft, donor: DonorParts): Map<string, string> {
  const renamed = new Map<string, string>();
  const numbers = new Map<string, number>();
  const byNumber = Object.keys(donor).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const name of byNumber) {
    const [, folder, word] = PART.exec(name) ?? [];
    if (folder === undefined || word === undefined) continue;
    let number = (numbers.get(folder) ?? 0) + 1;
    const free = (): string => `xl/${folder}/${word}${number}.xml`;
    while (draft.has(free())) number++;
    numbers.set(folder, number);
    renamed.set(name, free());
  }
  return renamed;
}

/** The texts of our strings part, as they stand in it: the user's own is left as it is. */
const stringsOf = (donor: DonorParts): string[] => {
  const part = donor['xl/sharedStrings.xml'];
  return [...(part ? strFromU8(part) : '').matchAll(/<si>((?:(?!<si>).)*?)<\/si>/gs)].map(
    (match) => match[1] ?? '',
  );
};

function fitSheet(xml: string, strings: readonly string[], styles: Styles): string {
  return xml
    .replace(' tabSelected="1"', '')
    .replace(/<c [^<>]*>/g, (tag) =>
      styles
        ? tag.replace(/ s="(\d+)"/, (_, index: string) => ` s="${styles.cellStyle(Number(index))}"`)
        : tag,
    )
    .replace(
      /<c ([^<>]*?)t="s"([^<>]*)><v>(\d+)<\/v><\/c>/g,
      (_, before: string, after: string, index: string) =>
        `<c ${before}t="inlineStr"${after}><is>${strings[Number(index)] ?? ''}</is></c>`,
    )
    .replace(/<cfRule [^<>]*>/g, (tag) =>
      styles
        ? tag.replace(/ dxfId="(\d+)"/, (_, index: string) => ` dxfId="${styles.ruleStyle(Number(index))}"`)
        : tag,
    );
}

/** Its name is known to be one of ours: letters and digits. */
function fitTable(xml: string, taken: TakenTables): string {
  const wanted = / displayName="([^"]*)"/.exec(xml)?.[1] ?? '';
  let name = wanted;
  for (let number = 2; taken.names.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  taken.names.add(name.toLowerCase());
  taken.lastId += 1;
  return xml.replace(
    /(<table [^<>]*?) id="\d+" name="[^"]*" displayName="[^"]*"/,
    `$1 id="${taken.lastId}" name="${name}" displayName="${name}"`,
  );
}

const fitTargets = (xml: string, renamed: ReadonlyMap<string, string>): string =>
  xml.replace(TARGET, (whole, target: string) => {
    const part = renamed.get(`xl/${target}`);
    return part === undefined ? whole : ` Target="../${part.slice('xl/'.length)}"`;
  });

export interface GraftedParts {
  /** Of our sheets, in their order. */
  readonly sheets: readonly string[];
  /** For the list of content types. */
  readonly overrides: string;
}

export function graftSheets(
  draft: Draft,
  donor: DonorParts,
  styles: Styles,
  taken: TakenTables,
): GraftedParts {
  const renamed = renameParts(draft, donor);
  const strings = stringsOf(donor);
  const fits: Readonly<Record<string, (xml: string) => string>> = {
    worksheets: (xml) => fitSheet(xml, strings, styles),
    tables: (xml) => fitTable(xml, taken),
  };
  const overrides: string[] = [];
  const override = (name: string, type: string): void => {
    overrides.push(`<Override PartName="/${asciiText(name)}" ContentType="${type}"/>`);
  };
  // Some programs write the type of each such part by itself, others one for all of them.
  const listsRelations = !/Extension="rels"/i.test(draft.text('[Content_Types].xml') ?? '');
  for (const [name, part] of renamed) {
    const folder = PART.exec(name)?.[1] ?? '';
    draft.put(part, strToU8((fits[folder] ?? ((xml) => xml))(strFromU8(donor[name] as Uint8Array))));
    override(part, CONTENT[folder] ?? '');
  }
  for (const [name, bytes] of Object.entries(donor)) {
    const [, folder, file] = RELATIONS.exec(name) ?? [];
    const owner = renamed.get(`${folder}${file}`);
    if (owner === undefined) continue;
    const at = owner.lastIndexOf('/') + 1;
    const part = `${owner.slice(0, at)}_rels/${owner.slice(at)}.rels`;
    draft.put(part, strToU8(fitTargets(strFromU8(bytes), renamed)));
    if (listsRelations) override(part, 'application/vnd.openxmlformats-package.relationships+xml');
  }
  const sheets = [...renamed].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, part]) => part);
  return { sheets, overrides: overrides.join('') };
}
