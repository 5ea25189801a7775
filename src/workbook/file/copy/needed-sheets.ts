/** Which sheets of ours cannot go since formulas that stay name them: Excel repairs a workbook whose formulas name a sheet or table that it does not have. */
import { markNames } from '../../../model/own-mark';
import { byteText } from '../package/byte-text';
import type { Budget } from '../package/budget';
import { readRelations } from '../package/read-relations';
import { walkTags } from '../package/walk-tags';
import { attributeText, textBetween } from '../package/xml-text';
import type { BookFrame } from './book-frame';
import type { Draft } from './draft';
import { rawAttribute, readElements } from './elements';
import type { OwnSheet } from './own-sheets';
import { FORMULAS, mayPointTo, WITH_PLACES } from './rows/known-parts';

type Going = Pick<OwnSheet, 'name' | 'mark'>;
const lowerOf = ({ name }: Pick<OwnSheet, 'name'>): string => name.toLowerCase();

/** Formulas of a part, of whatever stands in it, a line each. */
function formulasIn(draft: Draft, part: string): string {
  const bytes = draft.bytes(part);
  if (!bytes) return '';
  const { text: xml, read } = byteText(bytes);
  const found: string[] = [];
  let leaf = -1;
  walkTags(xml, {
    open: (_name, _attributes, end) => void (leaf = end),
    close(name, at) {
      if (leaf >= 0 && leaf < at && FORMULAS.has(name))
        found.push(textBetween(read(xml.slice(leaf, at)), 0, Infinity));
      leaf = -1;
    },
  });
  return found.join('\n');
}

/** A part, and of those that it leads to all that can name cells. */
function partsFrom(draft: Draft, first: string, budget: Budget): Set<string> {
  const found = new Set([first]);
  for (const part of found)
    for (const { type, part: next } of readRelations(draft, part, budget))
      if (WITH_PLACES.has(type) && draft.has(next)) found.add(next);
  return found;
}

/** What a sheet of ours is named by: itself, and its tables. */
interface Names {
  readonly sheet: string;
  /** In lower case. */
  readonly tables: readonly string[];
}

function namesOf(draft: Draft, { name: sheet }: Going, part: string, budget: Budget): Names {
  const tables = readRelations(draft, part, budget).flatMap(({ type, part: table }) => {
    const bytes = type === 'table' ? draft.bytes(table) : null;
    if (!bytes) return [];
    const { text: xml } = byteText(bytes);
    return attributeText(rawAttribute(xml, readElements(xml, 0), 'displayName'))?.toLowerCase() ?? [];
  });
  return { sheet, tables };
}

const isNamedIn = (formulas: string, { sheet, tables }: Names): boolean =>
  mayPointTo(formulas, sheet, false) || tables.some((table) => formulas.toLowerCase().includes(table));

/** @returns names in lower case; each would stay for something that stays, another of them included */
export function neededSheets(
  draft: Draft,
  frame: BookFrame,
  going: readonly Going[],
  budget: Budget,
): ReadonlySet<string> {
  const sheets = frame.sheets.map(({ name, part }) => ({
    lower: name.toLowerCase(),
    part,
    formulas:
      part === '' ? '' : [...partsFrom(draft, part, budget)].map((one) => formulasIn(draft, one)).join('\n'),
  }));
  const names = new Map(
    going.map((sheet) => {
      const part = sheets.find(({ lower }) => lower === lowerOf(sheet))?.part ?? '';
      return [lowerOf(sheet), namesOf(draft, sheet, part, budget)];
    }),
  );
  // What we named is no reason to stay.
  const marks = markNames(going);
  const defined = frame.names.flatMap(({ name, sheet, element }) =>
    sheet === null && !marks.has(name.toLowerCase()) ? frame.xml.slice(element.opened, element.close) : [],
  );
  const staying = [
    textBetween(defined.join('\n'), 0, Infinity),
    ...sheets.flatMap(({ lower, formulas }) => (names.has(lower) ? [] : formulas)),
  ];
  const needed = new Set<string>();
  for (const formulas of staying)
    for (const [lower, named] of names) {
      if (needed.has(lower) || !isNamedIn(formulas, named)) continue;
      needed.add(lower);
      staying.push(sheets.find((sheet) => sheet.lower === lower)?.formulas ?? '');
    }
  return needed;
}
