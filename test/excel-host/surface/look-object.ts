/** The parts of a range's format that are looks of cells: one value where all cells agree, null where they differ. */
import { cellsOf, isUnbounded } from '../model/box';
import type { Look } from '../model/cell';
import { UnknownMember } from '../wire/errors';
import { FieldObject } from '../wire/wire-object';
import type { Range } from './range';

export abstract class LookObject extends FieldObject {
  /** Which look stands behind which property. */
  protected abstract readonly keys: Readonly<Record<string, keyof Look>>;

  constructor(readonly range: Range) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    throw new Error('Looks are read one by one');
  }
  override readField(name: string): unknown {
    const key = this.keys[name];
    if (!key) throw new UnknownMember(`${this.shape.type}.${name}`);
    return uniformLook(this.range, (look) => look[key]);
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    const look = Object.fromEntries(Object.entries(patch).map(([name, value]) => [this.keys[name], value]));
    changeLook(this.range, (before) => ({ ...before, ...look }));
  }
}

export function uniformLook<T>(range: Range, take: (look: Look) => T): T | null {
  if (isUnbounded(range.box)) throw new UnknownMember('the format of whole rows and columns');
  const { cells } = range.session.sheet(range.sheetId);
  const { top, left, bottom, right } = range.box;
  const first = take(cells.get(top, left).look);
  if (cellsOf(range.box) === 1) return first;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (take(cells.get(row, column).look) !== first) return null;
    }
  }
  return first;
}

export function changeLook(range: Range, change: (look: Look) => Look): void {
  if (isUnbounded(range.box)) throw new UnknownMember('formatting of whole rows and columns');
  const { top, left, bottom, right } = range.box;
  // Cells that looked alike go on sharing one look.
  const changed = new Map<Look, Look>();
  range.session.model.changeCells(range.sheetId, range.box, (cells) => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = cells.get(row, column);
        const look = changed.get(cell.look) ?? change(cell.look);
        changed.set(cell.look, look);
        cells.set(row, column, { ...cell, look });
      }
    }
  });
}
