/** Checks that every resource is named once, defined where it is used with the right kind, and used where it is defined. */
import { breachAt, type Breach } from './breach';
import { findElements, walkElements, type ManifestElement } from './read-manifest';

/** Which list of resources an element's resid is looked up in. Anything else refers to an address. */
const LIST_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
};
const ADDRESSES = 'bt:Urls';
const LISTS = ['bt:Images', ADDRESSES, 'bt:ShortStrings', 'bt:LongStrings'];

export function checkResources(root: ManifestElement): Breach[] {
  const breaches: Breach[] = [];
  const homes = new Map<string, { list: string; element: ManifestElement }>();
  for (const list of LISTS) {
    for (const element of findElements(root, list).flatMap((found) => found.children)) {
      const id = element.attributes['id'] ?? '';
      if (homes.has(id)) breaches.push(breachAt(element, `Two resources have the id "${id}".`));
      homes.set(id, { list, element });
    }
  }
  const used = new Set<string>();
  for (const element of walkElements(root)) {
    const resid = element.attributes['resid'];
    if (resid === undefined) continue;
    used.add(resid);
    const list = LIST_OF[element.name] ?? ADDRESSES;
    const home = homes.get(resid)?.list;
    if (home === undefined) {
      breaches.push(breachAt(element, `<${element.name}> refers to "${resid}", which is not defined.`));
    } else if (home !== list) {
      breaches.push(
        breachAt(element, `<${element.name}> refers to "${resid}", which stands in ${home}, not ${list}.`),
      );
    }
  }
  for (const [id, { element }] of homes) {
    if (!used.has(id)) breaches.push(breachAt(element, `The resource "${id}" is not used.`));
  }
  return breaches;
}
