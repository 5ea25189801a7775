/** Small parts of a workbook, read as a library for XML reads them. */
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { Budget } from '../../../../src/workbook/file/package/budget';
import { DEFAULT_LIMITS } from '../../../../src/workbook/file/package/limits';
import { XmlDamage } from '../../../../src/workbook/file/package/xml-damage';
import {
  attributeOf,
  elementsIn,
  readAnyTree,
  readTree,
  textOf,
} from '../../../../src/workbook/file/package/xml-tree';

const budget = (): Budget => new Budget(DEFAULT_LIMITS, 'plan.xlsx');

const NAMES = ['sheet', 'name', 'definedName', 'r:sheet', 'x:name'];
const ATTRIBUTES = ['name', 'r:id', 'sheetId', 'x:name', 'id'];
const inText = fc.constantFrom(
  'a',
  ' ',
  'é',
  '&amp;',
  '&lt;',
  '&#233;',
  '&#x1F600;',
  '"',
  "'",
  '>',
  '=',
  '\n',
);
const inQuotes = fc.constantFrom('a', ' ', 'é', '&amp;', '&quot;', '&#10;', "'", '>', '=', '/', '\t', '\n');
const joined = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ATTRIBUTES), joined(inQuotes)), {
    maxLength: 3,
    selector: ([name]) => name,
  })
  .map((all) => all.map(([name, value]) => ` ${name} = "${value}"`).join(''));
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    joined(inText),
    joined(inText).map((text) => `<!-- <${text.replace(/-/g, '')}> -->`),
    joined(inText).map((text) => `<![CDATA[<${text}]]>`),
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom(...NAMES), attributes, fc.array(tie('content'), { maxLength: 4 }))
    .map(([name, given, inside]) =>
      inside.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${inside.join('')}</${name}>`,
    ),
}));
const part = fc
  .array(element, { maxLength: 4 })
  .map(
    (all) => `<?xml version="1.0"?>\n<workbook xmlns="u" xmlns:r="v" xmlns:x="w">${all.join('')}</workbook>`,
  );

test('what is found by name, the attributes and the text inside are those of a library for XML', () => {
  fc.assert(
    fc.property(part, (xml) => {
      const tree = readAnyTree(xml, budget());
      const theirs = new DOMParser().parseFromString(xml, 'text/xml');
      for (const name of ['sheet', 'name', 'definedName']) {
        const found = [...theirs.getElementsByTagNameNS('*', name)];
        expect(elementsIn(tree, name).map(textOf)).toEqual(found.map(({ textContent }) => textContent));
        for (const attribute of ['name', 'id', 'sheetId'])
          expect(elementsIn(tree, name).map((one) => attributeOf(one, attribute))).toEqual(
            found.map((one) => [...one.attributes].find(({ localName }) => localName === attribute)?.value),
          );
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['nothing', ''],
  ['no element', '<?xml version="1.0"?>'],
  ['an element that does not end', '<workbook><sheets></workbook>'],
  ['a text cut short', '<workbook><sheets/>'],
  ['a second root', '<workbook/><workbook/>'],
])('%s is damage', (_, xml) => {
  expect(() => readAnyTree(xml, budget())).toThrow(XmlDamage);
});

test('a part has the root that it should have, under whatever prefix', () => {
  expect(readTree('<x:table xmlns:x="u"/>', 'table', budget()).root.name).toBe('table');
  expect(() => readTree('<tables/>', 'table', budget())).toThrow(XmlDamage);
});

test('what a document type declares is not expanded', () => {
  const xml = '<!DOCTYPE a [<!ENTITY b "ccc">]><a><name v="&b;">&b;</name></a>';
  const [name] = elementsIn(readAnyTree(xml, budget()), 'name');
  expect([name && textOf(name), name && attributeOf(name, 'v')]).toEqual(['&b;', '&b;']);
});
