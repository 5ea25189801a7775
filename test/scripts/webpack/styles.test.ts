/** Styles made at the build: the same classes and the same CSS as a browser would make of them, and nothing for right to left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDOMRenderer, __resetStyles, __styles, makeStyles } from '@griffel/core';
import { tokens } from '@fluentui/react-components';
import { parse } from 'acorn';
import { compileStyles } from '../../../scripts/webpack/styles/compile-styles.cjs';
import { inlineTokens } from '../../../scripts/webpack/styles/inline-tokens.cjs';
import { markNames } from '../../../scripts/webpack/styles/mark-names.cjs';
import { onlyShown } from '../../../scripts/webpack/styles/only-shown.cjs';
import { namesFor, placesIn } from '../../../scripts/webpack/styles/short-names.mjs';

const FLUENT = "import { makeStyles, tokens } from '@fluentui/react-components';\n";

/** Runs a module without its imports, with functions of Griffel's own in their place; what it calls `made` comes back. */
function run<Made>(source: string): Made {
  const body = source.replace(/import [^;]*;/g, '').replace(/export /g, '');
  const values = { __styles, __resetStyles, makeStyles, tokens };
  return new Function(...Object.keys(values), `${body}\nreturn made;`)(...Object.values(values)) as Made;
}

type Computed<Result> = (options: {
  dir: 'ltr' | 'rtl';
  renderer: ReturnType<typeof createDOMRenderer>;
}) => Result;

/** The classes of a module, and the rules that they bring to a page. */
function shownBy(source: string) {
  const inserted: string[] = [];
  const renderer = createDOMRenderer(undefined);
  const insertCSSRules = renderer.insertCSSRules.bind(renderer);
  renderer.insertCSSRules = (rules) => {
    for (const [bucket, some] of Object.entries(rules))
      for (const rule of some) inserted.push(`${bucket} ${JSON.stringify(rule)}`);
    insertCSSRules(rules);
  };
  const classes = run<Computed<unknown>>(source)({ dir: 'ltr', renderer });
  return { classes, rules: new Set(inserted) };
}

const MODULE = `${FLUENT}import { other } from './other';
const NARROW = '@media (max-width: 300px)';
export const SIZE = 12;
function edge(side) { return { [side]: \`1px solid \${tokens.colorNeutralStroke2}\` }; }
const made = makeStyles({
  one: { display: 'flex', paddingLeft: \`\${SIZE}px\`, margin: '0 4px 0 8px', [NARROW]: { display: 'none' } },
  two: { display: 'flex', color: tokens.colorNeutralForeground1, ...edge('borderLeft'), ':hover': { color: 'red' } },
  three: { animationName: { from: { left: 0 }, to: { left: '10px' } }, animationDuration: '1s' },
});
other();`;

test('A style that is made at the build gives the classes and the rules that Griffel makes in a browser', () => {
  const source = MODULE.replace('other();', '');
  const compiled = compileStyles(source);
  expect(compiled).not.toContain('makeStyles(');
  expect(shownBy(compiled)).toEqual(shownBy(source));
});

test('What is for right to left alone is left out, and what is shown stays as it is', () => {
  const compiled = compileStyles(MODULE.replace('other();', ''));
  const before = shownBy(compiled);
  const after = shownBy(onlyShown(compiled));
  expect(after.classes).toEqual(before.classes);
  const left = [...before.rules].filter((rule) => !after.rules.has(rule));
  expect(left.some((rule) => rule.includes('padding-right'))).toBe(true);
  expect(left.some((rule) => rule.includes('padding-left'))).toBe(false);
  const names = new Set(
    Object.values(before.classes as Record<string, string>).flatMap((all) => all.split(' ')),
  );
  for (const rule of left) expect([...names].filter((name) => rule.includes(`.${name}{`))).toEqual([]);
});

test('Lines stay where they are, so that a place in an error is right', () => {
  const made = onlyShown(compileStyles(MODULE)).split('\n');
  expect(made).toHaveLength(MODULE.split('\n').length);
  expect(made.at(-1)).toBe('other();');
});

test('A style that stands on another file is refused by name, directly and by way of a constant', () => {
  const imports = "import { WIDTH } from './grid';\n";
  for (const rest of [
    'const made = makeStyles({ one: { width: WIDTH } });',
    'const wide = { width: WIDTH }; const made = makeStyles({ one: wide });',
  ])
    expect(() => compileStyles(FLUENT + imports + rest)).toThrow('"WIDTH" of "./grid"');
});

test('A module of another maker of styles is left alone', () => {
  const source = "import { makeStyles } from './own';\nconst made = makeStyles({});";
  expect(onlyShown(inlineTokens(compileStyles(source)))).toBe(source);
});

test('A name of Fluent is put where it is used, and what only looks like one stays', () => {
  expect(inlineTokens(`${FLUENT}use(tokens.colorNeutralStroke2, tokens.length);`)).toBe(
    `${FLUENT}use("var(--colorNeutralStroke2)", tokens.length);`,
  );
  expect(inlineTokens('use(tokens.colorNeutralStroke2);')).toBe('use(tokens.colorNeutralStroke2);');
});

/** The style modules of Fluent's controls that the pane has, and some that it has not. */
const FOLDER = join(__dirname, '../../../node_modules/@fluentui');
const modules = [
  'button',
  'checkbox',
  'field',
  'input',
  'label',
  'link',
  'message-bar',
  'select',
  'spinner',
  'textarea',
].flatMap((name) => {
  const lib = join(FOLDER, `react-${name}/lib/components`);
  return readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.styles.js'))
    .map((file) => join(lib, file));
});

/** The calls that make styles, each as a module of its own. */
function callsIn(source: string): readonly string[] {
  return parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap((statement) => {
    const text = source.slice(statement.start, statement.end);
    const found = /= (?:\/\*#__PURE__\*\/\s*)?(__(?:reset)?styles\([^]*\));?$/i.exec(text);
    return found ? [`const made = ${found[1] ?? ''};`] : [];
  });
}

test("Fluent's own styles show from left to right what they showed, with fewer rules", () => {
  expect(modules.length).toBeGreaterThan(12);
  let before = 0;
  let after = 0;
  for (const path of modules) {
    const calls = callsIn(readFileSync(path, 'utf8'));
    for (const call of calls) {
      const whole = shownBy(call);
      const part = shownBy(onlyShown(call));
      expect(part.classes).toEqual(whole.classes);
      before += whole.rules.size;
      after += part.rules.size;
      const classes =
        typeof whole.classes === 'string' ? [whole.classes] : Object.values(whole.classes as object);
      const names = new Set((classes as string[]).flatMap((all) => all.split(' ')));
      const left = [...whole.rules].filter((rule) => !part.rules.has(rule));
      for (const rule of left)
        expect([...names].filter((name) => new RegExp(`\\.${name}(?![\\w-])`).test(rule))).toEqual([]);
    }
  }
  expect(before).toBeGreaterThan(1000);
  expect(after).toBeLessThan(before * 0.95);
});

/** As the plugin does, from the last place to the first. */
const shorten = (script: string, names: ReadonlyMap<string, string>): string =>
  placesIn(script, names).reduceRight(
    (text, { start, end, by }) => text.slice(0, start) + by + text.slice(end),
    script,
  );

test('Short names stand wherever the long ones stood, one for each, the same in every script', () => {
  const plain = onlyShown(compileStyles(MODULE.replace('other();', '')));
  const other = `const made = __styles({"other":{"mc9l5x":"f22iagw"}}, {"d":[".f22iagw{display:flex;}"]});`;
  const scripts = [plain, other].map(markNames);
  const names = namesFor(scripts);
  expect(new Set(names.values()).size).toBe(names.size);
  expect(names.has('f22iagw')).toBe(true);
  const [short = '', shortOther = ''] = scripts.map((script) => shorten(script, names));
  expect([...names.keys()].filter((name) => short.includes(name) || shortOther.includes(name))).toEqual([]);
  const back = new Map([...names].map(([long, brief]) => [brief, long]));
  const lengthen = (text: string) => text.replace(/\bf\w{1,2}\b/g, (word) => back.get(word) ?? word);
  expect(lengthen(short)).toBe(plain);
  expect(lengthen(shortOther)).toBe(other);
});

test('What another script brings changes no name of the first', () => {
  const [first, second] = ['~~Bt984gj~~ ~~f22iagw~~', '~~f6jr5hl~~ ~~f22iagw~~'];
  expect([...namesFor([first, second])].slice(0, 2)).toEqual([...namesFor([first])]);
});
