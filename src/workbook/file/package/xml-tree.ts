/** Reads the small XML parts of a workbook (never its cells) into elements that are found by their local names. */
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import type { Budget } from './budget';

const SLASH = 0x2f;

/** The XML does not hold together, or is not what it should be. */
export class XmlDamage extends Error {}

function stopAtError(level: string, message: string): void {
  if (level !== 'warning') throw new XmlDamage(message);
}

/** Nothing but a tag begins with it, or what is no larger for a tree. */
function countElements(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1))
    if (xml.charCodeAt(at + 1) !== SLASH) count++;
  return count;
}

/**
 * The root element. Throws `XmlDamage`, and a `Problem`: too-large. Entities that a document type declares are not
 * expanded.
 */
export function readAnyTree(xml: string, budget: Budget): Element {
  budget.spend('treeElements', countElements(xml));
  try {
    const { documentElement } = new DOMParser({ onError: stopAtError }).parseFromString(xml, 'text/xml');
    if (documentElement) return documentElement;
  } catch (error) {
    // Whatever the parser throws at text is a fault of the text.
    throw error instanceof XmlDamage ? error : new XmlDamage('no XML', { cause: error });
  }
  throw new XmlDamage('no element');
}

/** The root element, whose name without prefix has to be `name`. Throws `XmlDamage`. */
export function readTree(xml: string, name: string, budget: Budget): Element {
  const root = readAnyTree(xml, budget);
  if (root.localName !== name) throw new XmlDamage(`no ${name}`);
  return root;
}

/** All elements of this name inside, whatever their prefix. */
export const elementsIn = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS('*', name),
];

/** Value of an attribute by its name without prefix. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  [...element.attributes].find(({ localName }) => localName === name)?.value;
