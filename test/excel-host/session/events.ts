/** The events that the client asked for, and their delivery after the answer that caused them. */
import type { EventEntry } from '../wire/protocol';

/** Numbers by which Excel tells its events apart. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const RICH_API_EVENT = 65536;
/** Events of the older kind, that the client takes up with the host directly: the type is their number there. */
export const OLDER_EVENT = 0;
const DOCUMENT_SELECTION_CHANGED = 2;
/** The target of events of the whole workbook. */
export const WHOLE_WORKBOOK = 'Workbook';

export class Events {
  readonly #wanted = new Set<string>();
  #pending: EventEntry[] = [];
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  /** True while Excel keeps its events back. */
  isHeld: () => boolean = () => false;

  register(type: number, target: string): null {
    this.#wanted.add(`${type}|${target}`);
    return null;
  }
  unregister(type: number, target: string): null {
    this.#wanted.delete(`${type}|${target}`);
    return null;
  }
  get registrations(): number {
    return this.#wanted.size;
  }

  /** Queues an event for each of the targets that somebody listens to. */
  raise(type: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (!this.#wanted.has(`${type}|${target}`)) continue;
      this.#pending.push({ category: RICH_API_EVENT, type, target, message: JSON.stringify(payload) });
    }
  }
  /** workbook.onSelectionChanged and its like; whoever delivers knows whether anybody listens. */
  raiseSelection(): void {
    this.#pending.push({ category: OLDER_EVENT, type: DOCUMENT_SELECTION_CHANGED, target: '', message: '' });
  }
  flush(): void {
    if (this.isHeld()) return;
    const entries = this.#pending;
    this.#pending = [];
    if (entries.length > 0) this.deliver(entries);
  }
}
