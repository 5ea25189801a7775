/** A manifest as a tree of elements that know their line, with one fixed prefix for each of Microsoft's namespaces. */
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

export interface ManifestElement {
  /** As in `schema.ts`: no prefix for the base manifest, `ov:` inside VersionOverrides, `bt:` for basic types. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  readonly line: number;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

const ELEMENT = 1;
const TEXT = 3;

/** @throws {Error} where the text is not well-formed XML */
export function readManifest(text: string): ManifestElement {
  const document = new DOMParser({ onError: stopAtError }).parseFromString(text, 'text/xml');
  if (document.documentElement === null) throw new Error('The manifest holds no element.');
  return readElement(document.documentElement);
}

function stopAtError(level: string, message: string): void {
  throw new Error(`The manifest is not well-formed XML (${level}): ${message}`);
}

function readElement(element: XmlElement): ManifestElement {
  const nodes = [...element.childNodes];
  return {
    name: `${PREFIXES[element.namespaceURI ?? ''] ?? `{${element.namespaceURI ?? ''}}`}${element.localName ?? ''}`,
    attributes: readAttributes(element),
    children: nodes
      .filter((node) => node.nodeType === ELEMENT)
      .map((node) => readElement(node as XmlElement)),
    text: nodes
      .filter((node) => node.nodeType === TEXT)
      .map((node) => node.nodeValue ?? '')
      .join('')
      .trim(),
    line: element.lineNumber ?? 0,
  };
}

/** Declarations of namespaces are left out; an attribute of the schema instance keeps the prefix `xsi:`. */
function readAttributes(element: XmlElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of [...element.attributes]) {
    if (attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:')) continue;
    const name = attribute.namespaceURI === XSI ? `xsi:${attribute.localName ?? ''}` : attribute.name;
    attributes[name] = attribute.value;
  }
  return attributes;
}

/** The element and all below it, in document order. */
export function* walkElements(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* walkElements(child);
}

/** All elements of one name, in document order. */
export const findElements = (root: ManifestElement, name: string): ManifestElement[] =>
  [...walkElements(root)].filter((element) => element.name === name);
