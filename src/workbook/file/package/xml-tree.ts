/** Reads the small XML parts of a workbook (never its cells) into elements that are found by their local names. */
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import type { Budget } from './budget';

const SLASH = 0x2f;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const LAST_BLANK = 0x20;
/** The parser copies all namespaces around an element that declares one: its work grows with their square. */
const NODES_OF_A_NAMESPACE = 30;

/** The XML does not hold together, or is not what it should be. */
export class XmlDamage extends Error {}

function stopAtError(level: string, message: string): void {
  if (level !== 'warning') throw new XmlDamage(message);
}

/** Nothing but a tag begins with "<", and nothing but an attribute ends with "=" and a quote, or what is no larger for a tree. */
function countNodes(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1))
    if (xml.charCodeAt(at + 1) !== SLASH) count++;
  for (let at = xml.indexOf('='); at >= 0; at = xml.indexOf('=', at + 1)) if (isQuoted(xml, at + 1)) count++;
  for (let at = xml.indexOf('xmlns'); at >= 0; at = xml.indexOf('xmlns', at + 1))
    count += NODES_OF_A_NAMESPACE;
  return count;
}

/** A quote, after whatever space. */
function isQuoted(xml: string, from: number): boolean {
  let at = from;
  while (xml.charCodeAt(at) <= LAST_BLANK) at++;
  const code = xml.charCodeAt(at);
  return code === DOUBLE || code === SINGLE;
}

/**
 * The root element. Throws `XmlDamage`, and a `Problem`: too-large. Entities that a document type declares are not
 * expanded.
 */
export function readAnyTree(xml: string, budget: Budget): Element {
  budget.spend('treeElements', countNodes(xml));
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
