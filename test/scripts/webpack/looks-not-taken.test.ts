/** Looks of Fluent's controls that are left out of what a browser fetches are taken by none of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LOOKS_NOT_TAKEN, looksNotTaken } from '../../../scripts/webpack/styles/looks-not-taken.cjs';
import { onlyShown } from '../../../scripts/webpack/styles/only-shown.cjs';

const ROOT = join(__dirname, '../../..');
const FLUENT = join(ROOT, 'node_modules/@fluentui');

/** What an attribute may come to: every text in it. */
function textsIn(node: ts.Node): string[] {
  const own = ts.isStringLiteralLike(node) ? [node.text] : [];
  const inside: string[] = [];
  node.forEachChild((child) => void inside.push(...textsIn(child)));
  return [...own, ...inside];
}

/** "Button: large": what controls say of their looks in a source. */
function looksIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningLikeElement(node)) {
      const control = node.tagName.getText(file);
      for (const attribute of node.attributes.properties) {
        if (!ts.isJsxAttribute(attribute) || control in LOOKS_NOT_TAKEN === false) continue;
        const name = attribute.name.getText(file);
        const said = attribute.initializer ? textsIn(attribute.initializer) : [];
        const isLook = ['appearance', 'size', 'shape', 'layout', 'orientation', 'labelPosition', 'resize', 'weight'];
        if (isLook.includes(name)) found.push(...said.map((look) => `${control}: ${look}`));
        if (['contentBefore', 'contentAfter', 'inverted'].includes(name)) found.push(`${control}: ${name}`);
      }
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
} // prettier-ignore

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => [name, readFileSync(join(ROOT, 'src', name), 'utf8')] as const);

test('no control takes a look that is left out', () => {
  const said = sources.flatMap(([name, source]) => looksIn(name, source));
  expect(said).toContain('Button: primary');
  expect(said).toContain('MessageBar: multiline');
  const without = Object.entries(LOOKS_NOT_TAKEN).flatMap(([control, looks]) =>
    looks.map((look) => `${control}: ${look}`),
  );
  expect(said.filter((one) => without.includes(one))).toEqual([]);
  expect(said.filter((one) => /content|inverted/.test(one))).toEqual([]);
  expect(looksIn('a.tsx', "const a = <Button appearance={b ? 'outline' : 'primary'} inverted />;")).toEqual([
    'Button: outline',
    'Button: primary',
    'Button: inverted',
  ]);
});

test('each is a look of the control that it is listed under, and of Fluent as it is installed', () => {
  const modules = readdirSync(FLUENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/]lib[\\/].*[\\/]use\w+Styles\.styles\.js$/.test(name))
    .map((name) => join(FLUENT, name));
  for (const [control, looks] of Object.entries(LOOKS_NOT_TAKEN)) {
    const own = modules.filter((path) => looksNotTaken(path) === LOOKS_NOT_TAKEN[control]);
    expect([control, own.length]).toEqual([control, 1]);
    const source = readFileSync(own[0] ?? '', 'utf8');
    for (const look of looks) expect([control, look, source.includes(look)]).toEqual([control, look, true]);
  }
  expect(looksNotTaken(join(FLUENT, 'react-menu/lib/components/Menu/useMenuStyles.styles.js'))).toEqual([]);
});

test('with a look its classes go and the rules that are for nothing else', () => {
  const source =
    "const made = __styles({ one: { a: 'fa', b: 'fb' }, two: { a: 'fa', c: 'fc' } }, { d: ['.fa{color:red;}', '.fb{top:0;}', '.fc{left:0;}'] });";
  const shown = onlyShown(source, ['two']);
  expect(shown).toContain('{"one":{"a":"fa","b":"fb"}}');
  expect(shown).toContain('.fa{color:red;}');
  expect(shown).not.toContain('fc');
  expect(onlyShown(source)).toContain('fc');
});
