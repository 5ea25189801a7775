/** Changes to one XML part: tags, attributes and texts taken out, doubled, moved, renamed, or put in place of others. */
import { FORMULAS, LOOKALIKES, MARKUP, PROTOTYPE_NAMES } from '../texts';

/** One change, in numbers that mean a place and a choice whatever the part is. */
export interface XmlChange {
  readonly kind: (typeof XML_KINDS)[number];
  readonly at: number;
  readonly other: number;
}

export const XML_KINDS = [
  ...(['drop', 'double', 'swap', 'splice', 'number', 'cut', 'value', 'text'] as const),
  ...(['rename', 'without', 'twice', 'nest', 'wrap', 'doctype', 'many'] as const),
];

/** Pieces as a part is made of: tags, and the texts between them. */
const pieces = (xml: string): string[] => xml.match(/<[^>]*>|[^<]+/g) ?? [];

const SPLICES = [
  '',
  '<',
  '>',
  '"',
  "'",
  '&',
  '<!--',
  ']]>',
  '<![CDATA[',
  '\0',
  '\ufffd',
  '<?x',
  '&#x110000;',
  '/',
];
const NUMBERS = [
  '-1',
  '0',
  '1e999',
  '99999999999',
  '1.5',
  'NaN',
  '0x7f',
  '4294967295',
  '65536',
  '1048577',
  '',
];
/** What could stand in an attribute: places, names, types, targets, formats, colours. */
const VALUES = [
  ...[
    'A1',
    'A900000',
    'ZZ99999',
    'A1 '.repeat(900),
    'XFD1048576',
    'XFE1',
    'A1048577',
    'A0',
    'A1:XFD1048576',
    '$A:$A',
    '1:1048576',
    'B2:A1',
    '#REF!',
  ],
  ...['A1 B2 C3', ' ', 'A', '5:7', "'Sheet1'!A1", 's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'list', 'xx'],
  ...['../../../../etc/passwd', '/xl/workbook.xml', 'sheet1.xml', '%2e%2e/x', 'worksheets/sheet1.xml', 'NUL'],
  ...[
    'External',
    'veryHidden',
    'rId1',
    'rId2',
    'hidden',
    'x\\y',
    'file:///etc/passwd',
    'http://example.invalid/',
  ],
  ...[
    '[Red]0;[Blue]-0;"x"@',
    'yyyy-mm-dd hh:mm:ss.000',
    '0.'.repeat(90),
    '[$-f800]',
    '[h]:mm',
    '#,##0_);[Red]\\(#,##0\\)',
  ],
  ...[
    'FF00FF00',
    'GGGGGG',
    'theme',
    '-0.9',
    '9',
    'gradient',
    'solid',
    'none',
    'darkGrid',
    '_xlnm._FilterDatabase',
  ],
  ...NUMBERS,
  ...PROTOTYPE_NAMES,
  ...FORMULAS,
  ...LOOKALIKES,
];
const NAMES = [
  'sheet',
  'c',
  'row',
  'v',
  'si',
  't',
  'f',
  'is',
  'mergeCell',
  'x:c',
  'sheetData',
  '__proto__',
  'a:b:c',
  'é',
  '-',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const ATTRIBUTE = /\s[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The tag with one of its attributes made something else; the tag itself where it has none. */
function withAttribute(tag: string, at: number, make: (attribute: string) => string): string {
  const all = tag.match(ATTRIBUTE) ?? [];
  const one = all[at % Math.max(1, all.length)];
  return one === undefined ? tag : tag.replace(one, () => make(one));
}

const isTag = (piece: string): boolean => /^<[A-Za-z]/.test(piece);

/** The place of the tag that is meant: most pieces of a part are tags that close, or texts. */
function tagAt(list: readonly string[], at: number): number {
  for (let step = 0; step < list.length; step++) {
    const place = (at + step) % list.length;
    if (isTag(list[place] ?? '')) return place;
  }
  return 0;
}

/** Depth of nesting, and how often a tag is repeated: enough to meet the bounds. */
const DEEPEST = 300;
const MOST = 3000;

function changedTag(tag: string, { kind, at, other }: XmlChange): string {
  const attribute = Math.floor(at / 7);
  const named = (value: string) => (one: string) => `${one.slice(0, one.indexOf('=') + 1)}"${value}"`;
  switch (kind) {
    case 'value':
      return withAttribute(tag, attribute, named(escaped(pick(VALUES, other))));
    case 'without':
      return withAttribute(tag, attribute, () => '');
    case 'twice':
      return withAttribute(tag, attribute, (one) => one + one.replace(/"[^"]*"/, `"${other}"`));
    case 'rename':
      return tag.replace(/^<[\w:.-]+/, `<${pick(NAMES, other)}`);
    case 'nest':
      return `${'<x>'.repeat(other % DEEPEST)}${tag}${tag.endsWith('/>') ? '' : '</x>'}${'</x>'.repeat(other % DEEPEST)}`;
    default:
      return pick([tag, `<!-- ${tag} -->${tag}`, `<x xmlns="y">${tag}</x>`, `<?x ${tag}?>`], other);
  }
}

export function changeXml(xml: string, change: XmlChange): string {
  const { kind, at, other } = change;
  if (kind === 'cut') return xml.slice(0, at % (xml.length + 1));
  if (kind === 'doctype')
    return `<!DOCTYPE x [<!ENTITY a "${pick(MARKUP, other)}"><!ENTITY b "&a;&a;">]>${xml}`;
  const list = pieces(xml);
  const place = at % Math.max(1, list.length);
  const piece = list[place] ?? '';
  if (kind === 'drop') list.splice(place, 1);
  else if (kind === 'double') list.splice(place, 0, ...Array<string>((other % 5) + 1).fill(piece));
  else if (kind === 'many')
    list.splice(place, 0, ...Array<string>(other % MOST).fill(list[tagAt(list, at)] ?? ''));
  else if (kind === 'swap') list.splice(place, 1, pick(list, other) ?? '', piece);
  else if (kind === 'number') list[place] = piece.replace(/\d+/, pick(NUMBERS, other));
  else if (kind === 'splice') {
    const inside = other % (piece.length + 1);
    list[place] = piece.slice(0, inside) + pick(SPLICES, at) + piece.slice(inside);
  } else if (kind === 'text')
    list[place] = `${piece}${escaped(pick([...MARKUP, ...FORMULAS, ...LOOKALIKES], other))}`;
  else {
    const tag = tagAt(list, at);
    list[tag] = changedTag(list[tag] ?? '', change);
  }
  return list.join('');
}
