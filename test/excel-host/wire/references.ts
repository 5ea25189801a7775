/** The objects that the client has asked Excel to keep between syncs. */
import { ExcelError } from './errors';
import type { WireObject } from './wire-object';

/** Numbers of the first and the last row and column. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
/** A range, whatever else it is. */
interface Place {
  readonly sheetId: string;
  box: Box;
}
const isPlace = (object: WireObject): object is WireObject & Place => 'box' in object && 'sheetId' in object;

export class References {
  readonly #kept = new Map<string, WireObject>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }
  keep(object: WireObject): null {
    if (!object.shape.referable) return null;
    object.referenceId ??= `reference-${this.#next++}`;
    this.#kept.set(object.referenceId, object);
    return null;
  }
  find(id: string): WireObject {
    const object = this.#kept.get(id);
    if (!object) throw new ExcelError('InvalidReference');
    return object;
  }
  /** What is kept of a sheet follows its cells; what was deleted can no longer be found. */
  move(sheetId: string, where: (box: Box) => Box | null): void {
    for (const [id, object] of this.#kept) {
      if (!isPlace(object) || object.sheetId !== sheetId) continue;
      const box = where(object.box);
      if (box) object.box = box;
      else this.#kept.delete(id);
    }
  }
  remove(id: string): void {
    const object = this.#kept.get(id);
    if (object) object.referenceId = null;
    this.#kept.delete(id);
  }
}
