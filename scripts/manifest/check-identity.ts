/** Checks who the add-in says it is: version, language, host and what it requires. */
import { breachAt, type Breach } from './breach';
import { findElements, type ManifestElement } from './read-manifest';

const BASE_REQUIREMENT = { name: 'ExcelApi', version: '1.9' };

/** @param productVersion as in package.json: three numbers */
export function checkIdentity(root: ManifestElement, productVersion: string): Breach[] {
  const breaches: Breach[] = [];
  const expectText = (name: string, wanted: string) => {
    for (const element of findElements(root, name)) {
      if (element.text !== wanted) {
        breaches.push(breachAt(element, `<${name}> says "${element.text}", not "${wanted}".`));
      }
    }
  };
  expectText('Version', `${productVersion}.0`);
  expectText('DefaultLocale', 'en-GB');
  const sets = findElements(root, 'Set');
  const isBase = ({ attributes }: ManifestElement) =>
    attributes['Name'] === BASE_REQUIREMENT.name && attributes['MinVersion'] === BASE_REQUIREMENT.version;
  if (sets.length !== 1 || !sets.every(isBase)) {
    const { name, version } = BASE_REQUIREMENT;
    breaches.push(breachAt(sets[0] ?? root, `The base requirement is not ${name} ${version} alone.`));
  }
  return breaches;
}
