/** Checks that everything is served from one folder, that AppDomains are origins, and that the files are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breachAt, type Breach } from './breach';
import { readPngSize } from './png-size';
import { findElements, walkElements, type ManifestElement } from './read-manifest';

/** Where the base manifest's own icons are looked at; those of the ribbon name their size. */
const BASE_ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** @param folders where a served file may stand: the first that has it is taken */
export function checkAddresses(root: ManifestElement, folders: readonly string[]): Breach[] {
  const pane = findElements(root, 'SourceLocation')[0]?.attributes['DefaultValue'] ?? '';
  if (!URL.canParse(pane)) return [breachAt(root, `"${pane}" is not the address of a page.`)];
  const base = new URL('.', pane);
  return [
    ...checkDomains(root, base.origin),
    ...checkServed(root, base.href, folders),
    ...checkIcons(root, base.href, folders),
  ];
}

/** Excel trusts the origin of the pane in any case; another one would be a place that data could go to. */
function checkDomains(root: ManifestElement, origin: string): Breach[] {
  return findElements(root, 'AppDomain')
    .filter(({ text }) => text !== origin)
    .map((element) => breachAt(element, `<AppDomain> is "${element.text}"; it should be ${origin}.`));
}

function checkServed(root: ManifestElement, base: string, folders: readonly string[]): Breach[] {
  const breaches: Breach[] = [];
  for (const element of walkElements(root)) {
    const address = element.attributes['DefaultValue'];
    if (address === undefined || !/^[a-z]+:\/\//i.test(address)) continue;
    if (!address.startsWith(base)) {
      breaches.push(breachAt(element, `${address} is not under ${base}.`));
    } else if (findFile(address, base, folders) === undefined) {
      breaches.push(breachAt(element, `${address} names a file that is not there.`));
    }
  }
  return breaches;
}

function checkIcons(root: ManifestElement, base: string, folders: readonly string[]): Breach[] {
  const breaches: Breach[] = [];
  const checkSize = (element: ManifestElement, address: string, wanted: number) => {
    const file = findFile(address, base, folders);
    if (file === undefined) return;
    const size = readPngSize(readFileSync(file));
    if (size === undefined) breaches.push(breachAt(element, `${address} is not a PNG.`));
    else if (size.width !== wanted || size.height !== wanted) {
      const real = `${size.width} by ${size.height}`;
      breaches.push(breachAt(element, `${address} is ${real} pixels, not ${wanted} by ${wanted}.`));
    }
  };
  const addresses = new Map(
    findElements(root, 'bt:Image').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
  );
  for (const image of findElements(root, 'ov:Icon').flatMap(({ children }) => children)) {
    checkSize(image, addresses.get(image.attributes['resid']) ?? '', Number(image.attributes['size']));
  }
  for (const [name, size] of Object.entries(BASE_ICON_SIZES)) {
    for (const element of findElements(root, name)) {
      checkSize(element, element.attributes['DefaultValue'] ?? '', size);
    }
  }
  return breaches;
}

function findFile(address: string, base: string, folders: readonly string[]): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = address.slice(base.length).replace(/[?#].*$/, '');
  return folders.map((folder) => join(folder, path)).find((file) => path !== '' && existsSync(file));
}
