/** Changes to the parts of a package: taken away, renamed, given another's content, or written in another encoding. */
import { strFromU8, strToU8 } from 'fflate';
import { PROTOTYPE_NAMES } from '../texts';
import type { Parts } from './seeds';

export const PART_KINDS = [
  ...([
    'without',
    'renamed',
    'empty',
    'content-of',
    'utf-16le',
    'utf-16be',
    'mark',
    'latin',
    'declares',
  ] as const),
  ...(['bytes', 'noise', 'beside'] as const),
];

export interface PartChange {
  readonly kind: (typeof PART_KINDS)[number];
  readonly at: number;
  readonly other: number;
}

const ENCODINGS = [
  'utf-8',
  'utf-16',
  'iso-8859-1',
  'windows-1252',
  'shift_jis',
  'ebcdic-cp-us',
  'x',
  'utf-7',
];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const newName = (name: string, other: number): string =>
  pick(
    [
      name.toUpperCase(),
      name.replaceAll('/', '\\'),
      `/${name}`,
      `../${name}`,
      name.replace(/\.xml$/, '%2Exml'),
      `${name}/`,
      name.slice(name.lastIndexOf('/') + 1),
      `${name}\0`,
      'xl/workbook.bin',
      'mimetype',
      ...PROTOTYPE_NAMES,
    ],
    other,
  );

function wide(bytes: Uint8Array, bigEndian: boolean, mark: boolean): Uint8Array {
  const buffer = Buffer.from(`${mark ? '\ufeff' : ''}${strFromU8(bytes)}`, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
}

const declaring = (bytes: Uint8Array, encoding: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="${encoding}"?>${strFromU8(bytes).replace(/^(?:\ufeff)?<\?xml[^>]*\?>/, '')}`,
  );

function changedBytes(bytes: Uint8Array, { kind, at, other }: PartChange): Uint8Array {
  switch (kind) {
    case 'empty':
      return new Uint8Array();
    case 'utf-16le':
    case 'utf-16be':
      return wide(bytes, kind === 'utf-16be', other % 2 === 0);
    case 'mark':
      return Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
    case 'latin':
      return Uint8Array.from(
        Buffer.from(strFromU8(bytes).replace(/Ref|Done|Plan/g, 'R\u00e9f\u0096'), 'latin1'),
      );
    case 'declares':
      return declaring(bytes, pick(ENCODINGS, other));
    case 'noise':
      return Uint8Array.from({ length: other % 200 }, (_, index) => (at * 31 + index * 17) % 256);
    default: {
      const changed = bytes.slice();
      for (let index = 0; index < 4 && changed.length > 0; index++)
        changed[(at + index * other) % changed.length] = (other >> index) & 0xff;
      return changed;
    }
  }
}

export function changeParts(parts: Parts, change: PartChange): Parts {
  const names = Object.keys(parts);
  if (names.length === 0) return parts;
  const name = pick(names, change.at);
  const bytes = parts[name] ?? new Uint8Array();
  const entries = Object.entries(parts);
  const others = entries.filter(([one]) => one !== name);
  if (change.kind === 'without') return Object.fromEntries(others);
  if (change.kind === 'renamed') return Object.fromEntries([...others, [newName(name, change.other), bytes]]);
  if (change.kind === 'beside') return Object.fromEntries([...entries, [newName(name, change.other), bytes]]);
  if (change.kind === 'content-of')
    return Object.fromEntries([...others, [name, parts[pick(names, change.other)] ?? bytes]]);
  return Object.fromEntries([...others, [name, changedBytes(bytes, change)]]);
}
