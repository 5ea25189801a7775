/** The objects that the client has asked Excel to keep between syncs. */
import { ExcelError } from './errors';
import type { WireObject } from './wire-object';

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
  remove(id: string): void {
    const object = this.#kept.get(id);
    if (object) object.referenceId = null;
    this.#kept.delete(id);
  }
}
