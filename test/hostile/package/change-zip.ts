/** Changes to the bytes of a packed file: its directory, its headers, its sizes, its ends. */

export const ZIP_KINDS = [
  ...([
    'flip',
    'entry-field',
    'end-field',
    'header-field',
    'cut',
    'before',
    'after',
    'same-place',
    'wide',
  ] as const),
];

export interface ZipChange {
  readonly kind: (typeof ZIP_KINDS)[number];
  readonly at: number;
  readonly other: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const HEADER = 0x04034b50;

/** Where each field of a directory entry, a part's header and the end of the directory begins, and how wide it is. */
const ENTRY_FIELDS = [
  [8, 2],
  [10, 2],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [42, 4],
  [46, 2],
] as const;
const HEADER_FIELDS = [
  [6, 2],
  [8, 2],
  [14, 4],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
] as const;
const END_FIELDS = [
  [4, 2],
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 2],
] as const;
const SIZES = [0, 1, 7, 255, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function placesOf(view: DataView, signature: number): number[] {
  const places: number[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at++)
    if (view.getUint32(at, true) === signature) places.push(at);
  return places;
}

function setField(view: DataView, at: number, width: number, value: number): void {
  if (at + width > view.byteLength) return;
  if (width === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
}

/** The bytes that come back are others; those given stay as they are. */
export function changeZip(given: Uint8Array, { kind, at, other }: ZipChange): Uint8Array {
  const bytes = given.slice();
  const view = new DataView(bytes.buffer);
  const into = (signature: number, fields: readonly (readonly [number, number])[]): Uint8Array => {
    const places = placesOf(view, signature);
    if (places.length === 0) return bytes;
    const [offset, width] = pick(fields, other);
    setField(view, pick(places, at) + offset, width, pick(SIZES, Math.floor(other / fields.length)));
    return bytes;
  };
  switch (kind) {
    case 'flip':
      if (bytes.length > 0) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (other % 8));
      return bytes;
    case 'entry-field':
      return into(ENTRY, ENTRY_FIELDS);
    case 'header-field':
      return into(HEADER, HEADER_FIELDS);
    case 'end-field':
      return into(END, END_FIELDS);
    case 'cut':
      return bytes.slice(0, at % (bytes.length + 1));
    case 'before':
      return Uint8Array.from([...new Uint8Array(other % 64), ...bytes]);
    case 'after':
      return Uint8Array.from([...bytes, ...new Uint8Array(other % 70_000)]);
    case 'same-place': {
      // Two entries of the directory that lead to one part.
      const places = placesOf(view, ENTRY).filter((place) => place + 46 <= bytes.length);
      if (places.length > 1)
        setField(view, pick(places, at) + 42, 4, view.getUint32(pick(places, other) + 42, true));
      return bytes;
    }
    default:
      return withWideEnd(bytes, at, other);
  }
}

/** An end of the directory for large files, before the usual one, that says whatever it likes. */
function withWideEnd(bytes: Uint8Array, at: number, other: number): Uint8Array {
  const end = placesOf(new DataView(bytes.buffer), END).at(-1);
  if (end === undefined) return bytes;
  const wide = new DataView(new ArrayBuffer(56 + 20));
  wide.setUint32(0, 0x06064b50, true);
  wide.setBigUint64(32, BigInt(pick([1, 5, 2 ** 40, 2 ** 53], other)), true);
  wide.setBigUint64(48, BigInt(pick([0, 30, end, 2 ** 40], at)), true);
  wide.setUint32(56, 0x07064b50, true);
  wide.setBigUint64(64, BigInt(pick([end, 0, 2 ** 33], Math.floor(other / 4))), true);
  const changed = Uint8Array.from([
    ...bytes.subarray(0, end),
    ...new Uint8Array(wide.buffer),
    ...bytes.subarray(end),
  ]);
  new DataView(changed.buffer).setUint16(end + 76 + 10, 0xffff, true);
  return changed;
}
