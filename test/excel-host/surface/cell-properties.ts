/** get- and setCellProperties and their like: chosen properties of each cell, row or column as plain objects. */
import { readMember, writeMember } from '../wire/members';
import { UnknownMember } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { Range } from './range';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Properties of Range that may be asked for; "format" and what is below it are open. */
const OF_CELL = ['address', 'addressLocal', 'hidden', 'format', 'hyperlink', 'style'];
const OF_ROW = [...OF_CELL, 'rowHidden', 'rowIndex'];
const OF_COLUMN = [...OF_CELL, 'columnHidden', 'columnIndex'];

export const cellProperties = (range: Range, options: unknown): Tree => pick(range, options, OF_CELL);
export const rowProperties = (range: Range, options: unknown): Tree => pick(range, options, OF_ROW);
export const columnProperties = (range: Range, options: unknown): Tree => pick(range, options, OF_COLUMN);

function pick(range: Range, options: unknown, allowed: readonly string[]): Tree {
  if (!isTree(options)) return {};
  const unknown = Object.keys(options).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw new UnknownMember(`Range.getCellProperties({ ${unknown} })`);
  return readTree(range, options);
}

function readTree(object: WireObject, wanted: Tree): Tree {
  const result: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (below === false || below === undefined || below === null) continue;
    const value = readMember(object, name);
    result[name] = value instanceof WireObject && isTree(below) ? readTree(value, below) : value;
  }
  return result;
}

/** Sets the properties that are there; null leaves one alone. */
export function setProperties(object: WireObject, properties: unknown): void {
  if (!isTree(properties)) return;
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const child = isTree(value) ? readMember(object, name) : null;
    if (child instanceof WireObject) setProperties(child, value);
    else writeMember(object, name, value);
  }
}
