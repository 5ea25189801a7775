/** Cells that name several recommendations: "R1, R3", "1 & 2", "1-3". */
import { trimmed } from '../../model/grid';
import { levelReference } from '../text/reference-text';
import { levelWording } from './found-recommendation';
import type { Layout } from './shape';

const MAY_BE_SEVERAL = /[,;&+/\n–-]| (?:and|to) /i;
const RANGE = /^(\p{L}{0,4})(\d{1,3}) ?(?:[-–]|to) ?\1(\d{1,3})$/iu;
/** "2-1" and "2/1" are the first below 2: then "1-2" is the second below 1, and no run. */
const FIRST_BELOW = /^\p{L}{0,4}\d{1,3} ?[-–/] ?0?1$/u;
const OF_TWO = /^[^\s,;&+/–-]+ ?[-–/] ?[^\s,;&+/–-]+$/u;
const MOST = 30;

function namedIn(text: string): string[] {
  const [, lead = '', first, last] = RANGE.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (count > 1 && count <= MOST)
    return Array.from({ length: count }, (_, at) => lead + String(Number(first) + at));
  return text.split(/[,;&+/\n]| and /i).flatMap((part) => part.trim() || []);
}

/** What a plan's column of references to recommendations says. */
export interface Named {
  /** The levelled texts beside each levelled reference. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** It has references of two numbers. */
  readonly hasSubNumbers: boolean;
}

export function readNamed({ parts, rows }: Layout): Named {
  const texts = new Map<string, Set<string>>();
  let hasSubNumbers = false;
  for (const { part, row } of rows) {
    const { block, columns } = parts[part] ?? {};
    if (!block || !columns) continue;
    const own = trimmed(block.grid, row, columns.recommendationReference);
    if (own === '') continue;
    hasSubNumbers ||= FIRST_BELOW.test(own);
    const text = levelWording(trimmed(block.grid, row, columns.recommendation));
    const key = levelReference(own);
    const known = texts.get(key);
    if (!known) texts.set(key, new Set([text]));
    else known.add(text);
  }
  return { texts, hasSubNumbers };
}

/**
 * The references of a cell that names several, as they are written; none where it names one, or something that no cell has
 * to itself, or where a text of its own stands beside it: "1-3" may be a reference as well. `named` is asked for once a cell
 * looks like several.
 */
export function severalNamed(own: string, text: string, named: () => Named): readonly string[] {
  if (!MAY_BE_SEVERAL.test(own)) return [];
  const { texts, hasSubNumbers } = named();
  const list = hasSubNumbers && OF_TWO.test(own) ? [] : namedIn(own);
  const said = list.map((one) => texts.get(levelReference(one)));
  if (list.length < 2 || said.includes(undefined)) return [];
  return text === '' || said.some((one) => one?.has(levelWording(text))) ? list : [];
}
