/** Reads which parts of the file belong to which: the relationships of one part. */
import type { Budget } from './budget';
import { attributeOf, elementsIn, readTree } from './xml-tree';
import type { ZipParts } from './zip-parts';

export interface Relation {
  readonly id: string;
  /** Last word of the type, the same in both dialects of the standard: "worksheet". */
  readonly type: string;
  /** Name of the part in the zip file. */
  readonly part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function resolvePart(from: string, target: string): string {
  const whole = target.startsWith('/') ? target : folderOf(from) + target;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Those of `part`, or of the whole file for "". External targets are left out. Throws `XmlDamage`. */
export function readRelations(zip: ZipParts, part: string, budget: Budget): Relation[] {
  const folder = folderOf(part);
  const xml = zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === null) return [];
  return elementsIn(readTree(xml, 'Relationships', budget), 'Relationship')
    .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
    .map((relation) => {
      const type = attributeOf(relation, 'Type') ?? '';
      return {
        id: attributeOf(relation, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolvePart(part, attributeOf(relation, 'Target') ?? ''),
      };
    });
}
