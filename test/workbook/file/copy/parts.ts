/** What the tests of copies look at: the parts of a workbook, which of them differ, and whether all that leads somewhere arrives. */
import { strFromU8, unzipSync } from 'fflate';
import { OWN_SHEETS } from '../../../../src/model/own-names';
import type { SummaryBook } from '../../../../src/render/sheet-plan';
import { copyWorkbook, type WorkbookCopy } from '../../../../src/workbook/file/copy/copy-workbook';
import { removeSummaries } from '../../../../src/workbook/file/copy/remove-summaries';
import { makeSummaryBook } from '../../../make/summary-book';

export const NAME = 'plan.xlsx';

/** Parts of a workbook that may change when sheets are added: its lists. */
export const LISTS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

/** Summary sheets under the names that the product gives them. */
export const ownBook = (): SummaryBook => {
  const book = makeSummaryBook();
  return { ...book, sheets: book.sheets.map((plan) => ({ ...plan, name: OWN_SHEETS[plan.kind].name })) };
};

export const copyOf = (
  bytes: Uint8Array,
  summaries: SummaryBook = ownBook(),
  force = false,
): Promise<WorkbookCopy> => copyWorkbook(bytes, { summaries }, { name: NAME, force });

export const withoutOurs = async (bytes: Uint8Array): Promise<Uint8Array> =>
  (await removeSummaries(bytes, { name: NAME })).bytes;

export const xmlOf = (bytes: Uint8Array, part: string): string => {
  const found = unzipSync(bytes)[part];
  return found ? strFromU8(found) : '';
};

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Names of the parts of the first workbook that are not the same in the second, or not there. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old)
    .filter((name) => !isSame(old[name], now[name]))
    .sort();
}

/** Names of the parts that only the second workbook has. */
export function addedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Set(Object.keys(unzipSync(before)));
  return Object.keys(unzipSync(after)).filter((name) => !old.has(name));
}

/** Tags and texts in their order; of tags without their counts, and an empty one as if it were opened. */
const piecesOf = (xml: string): string[] =>
  (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((piece) =>
    piece.startsWith('<')
      ? piece.replace(/ (?:count|fullCalcOnLoad)="\d+"/g, '').replace(/\s*\/?>$/, '>')
      : piece,
  );

/** True where all of the old text is in the new one in its order, and only counts are other. */
export function isOnlyAddedTo(before: string, after: string): boolean {
  const now = piecesOf(after);
  let at = 0;
  return piecesOf(before).every((piece) => {
    at = now.indexOf(piece, at) + 1;
    return at > 0;
  });
}

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
const tagsOf = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}[\\s/>][^>]*>?`, 'g'))].map(([tag]) => attributesOf(tag));

const resolve = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const twice = (what: string, values: readonly (string | undefined)[]): string[] => {
  const lower = values.map((value) => (value ?? '').toLowerCase());
  return lower
    .filter((value, index) => lower.indexOf(value) !== index)
    .map((value) => `${what} ${value} twice`);
};

/** What Excel would repair: relations that lead nowhere, parts without a type, numbers and names that stand twice, styles that are not there. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const names = Object.keys(parts);
  const has = (name: string): boolean => names.some((one) => one.toLowerCase() === name.toLowerCase());
  const types = parts['[Content_Types].xml'] ?? '';
  const overrides = tagsOf(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const defaults = tagsOf(types, 'Default').map(({ Extension = '' }) => Extension.toLowerCase());
  const faults = [
    ...twice('part', names),
    ...twice('type of', overrides),
    ...overrides.filter((name) => !has(name)).map((name) => `type of ${name}, which is not there`),
  ];
  for (const name of names) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const typed =
      overrides.some((one) => one.toLowerCase() === name.toLowerCase()) || defaults.includes(ending);
    if (!typed && name !== '[Content_Types].xml') faults.push(`${name} has no type`);
    if (ending !== 'rels') continue;
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    const relations = tagsOf(parts[name] ?? '', 'Relationship');
    faults.push(
      ...twice(
        `relation of ${owner}`,
        relations.map(({ Id }) => Id),
      ),
    );
    for (const { Target = '', TargetMode } of relations) {
      if (TargetMode !== 'External' && !has(resolve(owner, Target)))
        faults.push(`${owner} leads to ${Target}`);
    }
  }
  const book = parts['xl/workbook.xml'] ?? '';
  const sheets = tagsOf(book, 'sheet');
  faults.push(
    ...twice(
      'sheet',
      sheets.map(({ name }) => name),
    ),
    ...twice(
      'sheet number',
      sheets.map(({ sheetId }) => sheetId),
    ),
  );
  const defined = tagsOf(book, 'definedName');
  faults.push(
    ...twice(
      'name',
      defined.map(({ name, localSheetId = '' }) => `${name} ${localSheetId}`),
    ),
  );
  for (const { localSheetId } of defined) {
    if (localSheetId !== undefined && Number(localSheetId) >= sheets.length)
      faults.push(`name of sheet ${localSheetId}`);
  }
  const tables = names
    .filter((name) => /tables\/table\d+\.xml$/.test(name))
    .flatMap((name) => tagsOf(parts[name] ?? '', 'table'));
  faults.push(
    ...twice(
      'table',
      tables.map(({ displayName }) => displayName),
    ),
    ...twice(
      'table number',
      tables.map(({ id }) => id),
    ),
  );
  const styles =
    /<(?:\w+:)?cellXfs[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
  const count = tagsOf(styles, 'xf').length;
  for (const name of names.filter((one) => /worksheets\/sheet\d+\.xml$/.test(one))) {
    const beyond = tagsOf(parts[name] ?? '', 'c').filter(({ s }) => Number(s ?? 0) >= Math.max(1, count));
    if (beyond.length > 0) faults.push(`${name} has styles that are not there`);
  }
  return faults;
}
