/** Mutants of real packages: a few changes to their parts, to the XML inside, and to the packed bytes. */
import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { changeParts, PART_KINDS, type PartChange } from './change-parts';
import { changeXml, XML_KINDS, type XmlChange } from './change-xml';
import { changeZip, ZIP_KINDS, type ZipChange } from './change-zip';
import { loadPart } from './load-part';
import type { Parts, Seed } from './seeds';

/** A change of the XML of the part that the number means. */
type InPart = XmlChange & { readonly part: number };

export interface Mutant {
  readonly seed: number;
  readonly parts: readonly PartChange[];
  readonly xml: readonly InPart[];
  readonly zip: readonly ZipChange[];
  /** What makes a part heavy, where something does. */
  readonly load: Load | null;
}

export interface Load {
  readonly part: number;
  readonly at: number;
  readonly other: number;
}

const numbers = { at: fc.nat(), other: fc.nat() };
const xmlChange = fc.record({ kind: fc.constantFrom(...XML_KINDS), part: fc.nat(), ...numbers });
const partChange = fc.record({ kind: fc.constantFrom(...PART_KINDS), ...numbers });
const zipChange = fc.record({ kind: fc.constantFrom(...ZIP_KINDS), ...numbers });

/** Most change the XML, fewer the parts, and few the bytes: of those hardly any is still a package. */
export const mutant = (seeds: readonly Seed[]): fc.Arbitrary<Mutant> =>
  fc.record({
    // The first ones are small, and have most in them.
    seed: fc.oneof(
      { weight: 9, arbitrary: fc.nat(Math.min(4, seeds.length - 1)) },
      { weight: 1, arbitrary: fc.nat(seeds.length - 1) },
    ),
    parts: fc.oneof(
      { weight: 3, arbitrary: fc.constant<PartChange[]>([]) },
      { weight: 1, arbitrary: fc.array(partChange, { minLength: 1, maxLength: 2 }) },
    ),
    xml: fc.oneof(
      { weight: 6, arbitrary: fc.array(xmlChange, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constant<InPart[]>([]) },
    ),
    load: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Load | null>(null) },
      { weight: 1, arbitrary: fc.record({ part: fc.nat(), ...numbers }) },
    ),
    zip: fc.oneof(
      { weight: 6, arbitrary: fc.constant<ZipChange[]>([]) },
      { weight: 1, arbitrary: fc.array(zipChange, { minLength: 1, maxLength: 3 }) },
    ),
  });

/** One of the parts whose names are such, changed. */
function withPart(parts: Parts, such: RegExp, at: number, change: (xml: string) => string): Parts {
  const names = Object.keys(parts).filter((name) => such.test(name));
  const name = names[at % Math.max(1, names.length)];
  if (name === undefined) return parts;
  return { ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) };
}

const ANY_XML = /\.(?:xml|rels)$/i;
const HEAVY = /(?:worksheets\/sheet\d+|workbook|styles|sharedStrings)\.xml$/i;

/** The library that packs cannot make a part of this name: it is put in afterwards, as long as the one in its place. */
const [NAME, STAND_IN] = ['__proto__', '~~proto~~'];

function pack(parts: Parts): Uint8Array {
  const named = Object.entries(parts).map(([name, bytes]) => [name.replace(NAME, STAND_IN), bytes] as const);
  const packed = zipSync(Object.fromEntries(named), { level: 1 });
  const text = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  for (let at = text.indexOf(STAND_IN); at >= 0; at = text.indexOf(STAND_IN, at + 1)) text.write(NAME, at);
  return packed;
}

/** The bytes of the mutant. */
export function makeMutant(seeds: readonly Seed[], { seed, parts, xml, zip, load }: Mutant): Uint8Array {
  let made: Parts = (seeds[seed % seeds.length] as Seed).parts;
  if (load) made = withPart(made, HEAVY, load.part, (text) => loadPart(text, load.at, load.other));
  for (const change of xml) made = withPart(made, ANY_XML, change.part, (text) => changeXml(text, change));
  for (const change of parts) made = changeParts(made, change);
  return zip.reduce(changeZip, pack(made));
}
