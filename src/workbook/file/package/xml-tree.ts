/** Reads the small XML parts of a workbook (never its cells) into elements that are found by their names. */
import type { Budget } from './budget';
import { attributeIn, walkAttributes, walkTags } from './walk-tags';
import { XmlDamage } from './xml-damage';
import { attributeText, textBetween } from './xml-text';

/** One element by its places in the text: of its attributes, of what is inside, of the end of that. */
export interface TreeElement {
  readonly xml: string;
  /** Without prefix, as all names here. */
  readonly name: string;
  readonly attributes: number;
  readonly opened: number;
  readonly closed: number;
}

export interface Tree {
  readonly root: TreeElement;
  /** All in the root, in the order of the text. */
  readonly inside: readonly TreeElement[];
}

/**
 * Throws `XmlDamage`, and a `Problem`: too-large; attributes count as elements do. Entities that a document type declares
 * are not expanded.
 */
export function readAnyTree(xml: string, budget: Budget): Tree {
  const all: TreeElement[] = [];
  const open: { closed: number }[] = [];
  walkTags(xml, {
    open(name, attributes, opened) {
      if (open.length === 0 && all.length > 0) throw new XmlDamage('a second root');
      let nodes = 1;
      walkAttributes(xml, attributes, opened, () => nodes++);
      budget.spend('treeElements', nodes);
      const element = { xml, name, attributes, opened, closed: opened };
      all.push(element);
      open.push(element);
    },
    close(_, at) {
      const element = open.pop();
      if (element) element.closed = at;
    },
  });
  const [root, ...inside] = all;
  // A text without an element has been refused.
  return { root: root as TreeElement, inside };
}

/** The same of a part whose root has to be called `name`. Throws `XmlDamage`. */
export function readTree(xml: string, name: string, budget: Budget): Tree {
  const tree = readAnyTree(xml, budget);
  if (tree.root.name !== name) throw new XmlDamage(`no ${name}`);
  return tree;
}

/** All elements of this name inside. */
export const elementsIn = ({ inside }: Tree, name: string): TreeElement[] =>
  inside.filter((element) => element.name === name);

/** Value of an attribute, without line ends and tabs, for which it has to have numbers. */
export const attributeOf = ({ xml, attributes, opened }: TreeElement, name: string): string | undefined =>
  attributeText(attributeIn(xml, attributes, opened, name)?.replace(/[\t\n\r]/g, ' '));

/** All text inside. */
export const textOf = ({ xml, opened, closed }: TreeElement): string => textBetween(xml, opened, closed);
