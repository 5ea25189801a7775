/** The line between the client's hooks and whatever plays Excel: text over, text back, events on the way. */
import type { EventEntry } from '../wire/protocol';

export interface SettingsStore {
  /** Key and JSON text of each document setting. */
  entries: readonly (readonly [key: string, value: string])[];
  /** The add-in has saved its settings. */
  onSaved(): void;
}

export interface HostLine {
  readonly settings: SettingsStore;
  send(body: string, flags: number): Promise<string>;
  onEvents(deliver: (entries: readonly EventEntry[]) => void): void;
}

/** A line that waits until somebody plays Excel, and can be handed from one to the next. */
export class SwitchableLine implements HostLine {
  #current: HostLine | null = null;
  #deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  #waiting: ((line: HostLine) => void)[] = [];

  get settings(): SettingsStore {
    return this.#current?.settings ?? { entries: [], onSaved: () => undefined };
  }
  connect(line: HostLine): void {
    this.#current?.onEvents(() => undefined);
    this.#current = line;
    line.onEvents((entries) => this.#deliver(entries));
    for (const tell of this.#waiting) tell(line);
    this.#waiting = [];
  }
  async send(body: string, flags: number): Promise<string> {
    const line = this.#current ?? (await new Promise<HostLine>((resolve) => this.#waiting.push(resolve)));
    return line.send(body, flags);
  }
  onEvents(deliver: (entries: readonly EventEntry[]) => void): void {
    this.#deliver = deliver;
  }
}
