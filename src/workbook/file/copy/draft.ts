/** A copy in the making: the parts of a workbook, of which some have been changed, added or left out. */
import { Problem } from '../../../model/problem';
import { byteText, type ByteText } from '../package/byte-text';
import { decodePart } from '../package/decode-part';
import { PartPacker } from '../package/pack-parts';
import { rewriteZip } from '../package/rewrite-zip';
import { readZipDirectory } from '../package/zip-directory';
import type { ZipParts } from '../package/zip-parts';

export class Draft implements ZipParts {
  /** By the one spelling of their names; null is left out. */
  private readonly changed = new Map<string, Uint8Array<ArrayBuffer> | null>();
  private readonly added = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Sheets of ours: packed as they are written, and not looked into again. */
  readonly written = new PartPacker();

  constructor(
    private readonly file: Uint8Array,
    private readonly zip: ZipParts,
    private readonly name: string,
  ) {}

  get names(): readonly string[] {
    const kept = this.zip.names.filter((name) => this.changed.get(this.keyOf(name)) !== null);
    return [...kept, ...this.added.keys()];
  }

  keyOf(name: string): string {
    return this.zip.keyOf(name);
  }

  has(name: string): boolean {
    const change = this.changed.get(this.keyOf(name));
    if (change === undefined) return this.zip.has(name) || this.written.has(name);
    return change !== null || this.written.has(name);
  }

  bytes(name: string): Uint8Array | null {
    const change = this.changed.get(this.keyOf(name));
    return change === undefined ? this.zip.bytes(name) : change;
  }

  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes && decodePart(bytes);
  }

  /** Changes the text of a part that is there; see `byteText` for what its characters are, and how a piece of it is read. */
  edit(name: string, change: (xml: string, read: ByteText['read']) => string): void {
    const bytes = this.bytes(name);
    if (!bytes) throw new Problem('damaged', { file: this.name, part: name });
    const { text, toBytes, read } = byteText(bytes);
    const changed = change(text, read);
    if (changed !== text) this.put(name, toBytes(changed));
  }

  put(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.changed.set(this.keyOf(name), bytes);
    if (!this.zip.has(name)) this.added.set(name, bytes);
  }

  /** Of the parts that were there. */
  drop(name: string): void {
    this.changed.set(this.keyOf(name), null);
  }

  /** The bytes of the copy. */
  async pack(): Promise<Uint8Array<ArrayBuffer>> {
    const packer = new PartPacker();
    for (const [key, bytes] of this.changed) if (bytes) await packer.put(key, [bytes]);
    const changed = await packer.finish();
    const changeOf = (name: string) => {
      const key = this.keyOf(name);
      return this.changed.get(key) === null ? null : changed.get(key);
    };
    const added = [...this.added.keys()].map((name) => [name, changed.get(this.keyOf(name))] as const);
    return rewriteZip(this.file, readZipDirectory(this.file), changeOf, [
      ...added.flatMap(([name, part]) => (part ? [[name, part] as const] : [])),
      ...(await this.written.finish()),
    ]);
  }
}
