/** The parts of a range's format that are looks of cells: one value where all cells agree, null where they differ. */
import type { Box } from '../model/box';
import type { Look } from '../model/cell';
import { UnknownMember } from '../wire/errors';
import { FieldObject } from '../wire/wire-object';
import type { Session } from '../session/session';

/** What is formatted: a range, or several of one sheet. */
export interface CellTarget {
  readonly session: Session;
  readonly sheetId: string;
  readonly boxes: readonly Box[];
}

export abstract class LookObject extends FieldObject {
  /** Which look stands behind which property. */
  protected abstract readonly keys: Readonly<Record<string, keyof Look>>;

  constructor(readonly target: CellTarget) {
    super();
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    throw new Error('Looks are read one by one');
  }
  override readField(name: string): unknown {
    const key = this.keys[name];
    if (!key) throw new UnknownMember(`${this.shape.type}.${name}`);
    return uniformLook(this.target, (look) => look[key]);
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    const look = Object.fromEntries(Object.entries(patch).map(([name, value]) => [this.keys[name], value]));
    changeLook(this.target, (before) => ({ ...before, ...look }));
  }
}

export function uniformLook<T>(target: CellTarget, take: (look: Look) => T): T | null {
  const { cells } = target.session.sheet(target.sheetId);
  let first: { readonly value: T } | null = null;
  for (const box of target.boxes) {
    for (const cell of cells.kinds(box)) {
      const value = take(cell.look);
      first ??= { value };
      if (value !== first.value) return null;
    }
  }
  return first && first.value;
}

export function changeLook(target: CellTarget, change: (look: Look) => Look): void {
  // Cells that looked alike go on sharing one look.
  const changed = new Map<Look, Look>();
  for (const box of target.boxes) {
    target.session.model.changeCells(target.sheetId, box, (cells) =>
      cells.change(box, (cell) => {
        const look = changed.get(cell.look) ?? change(cell.look);
        changed.set(cell.look, look);
        return { ...cell, look };
      }),
    );
    target.session.formatChanged(target.sheetId, box);
  }
}
