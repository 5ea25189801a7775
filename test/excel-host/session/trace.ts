/** What went over the wire, sync by sync. */

export interface SyncRecord {
  /** 'sync' is context.sync(); 'cleanup' only drops references; 'service' is the client's own start-up. */
  readonly kind: 'sync' | 'cleanup' | 'service';
  readonly isWrite: boolean;
  /** "Worksheet.getRange()", "Range.values=", "Range{values,text}" ... in order. */
  readonly actions: readonly string[];
  /** UTF-8 bytes. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error, if the sync failed. */
  readonly error: string | null;
  /** What it did to the undo stack. */
  readonly undo: 'none' | 'step' | 'grouped' | 'cleared';
}

export class Trace {
  readonly records: SyncRecord[] = [];

  add(record: SyncRecord): void {
    this.records.push(record);
  }
  reset(): void {
    this.records.length = 0;
  }
  /** The syncs that the add-in asked for. */
  get syncs(): readonly SyncRecord[] {
    return this.records.filter((record) => record.kind === 'sync');
  }
  get writes(): readonly SyncRecord[] {
    return this.syncs.filter((record) => record.isWrite);
  }
  get actions(): readonly string[] {
    return this.syncs.flatMap((record) => record.actions);
  }
}

const encoder = new TextEncoder();

/** Bytes in UTF-8. */
export const utf8Length = (text: string): number => encoder.encode(text).byteLength;
