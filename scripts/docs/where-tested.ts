/** Where each rule of the method, each finding and each room of the code is tested, found in the names of the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { FINDING_CODES } from '../../src/check/finding';
import { markdownTable as table } from './markdown';

const root = join(import.meta.dirname ?? __dirname, '..', '..');

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();

const TESTS = filesBelow('test').filter((name) => /\.test\.tsx?$/.test(name));
const sourceOf = new Map(TESTS.map((name) => [name, readFileSync(join(root, name), 'utf8')]));

/** The first argument of every test and of every group of tests. */
function namesIn(path: string, code: string): string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|describe)\b/.test(node.expression.getText(source))) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** "2.3 words and colours", "3.4, 4.5 a dash", "a blank colour is none (2.3)": the rules that a test names. */
const LEADING = /^(?:\d\.\d+[a-z]?(?:,? (?:and )?|:)?)+/;
const IN_BRACKETS = /\((?:rules? )?\d\.\d+[a-z]?(?:,? (?:and )?\d\.\d+[a-z]?)*\)/g;
const RULE = /\d\.\d+[a-z]?/g;

export const rulesNamed = (name: string): string[] =>
  [LEADING.exec(name)?.[0] ?? '', ...(name.match(IN_BRACKETS) ?? [])].flatMap(
    (part) => part.match(RULE) ?? [],
  );

/** Numbers of the rules that a page of rules has, in its order. */
export const rulesOf = (page: string): string[] =>
  [...page.matchAll(/\*\*(\d\.\d+[a-z]?)\b/g)].map(([, rule = '']) => rule);

const method = readFileSync(join(root, 'docs', 'method.md'), 'utf8');

/** Test files by the rule that they name, the rules in the order of the method. */
export function testsOfRules(): Map<string, readonly string[]> {
  const named = [...sourceOf].map(
    ([path, code]) => [path, new Set(namesIn(path, code).flatMap(rulesNamed))] as const,
  );
  return new Map(
    rulesOf(method).map((rule) => [rule, named.flatMap(([path, rules]) => (rules.has(rule) ? [path] : []))]),
  );
}

/** Test files by the code of a finding: those about checks where there are any, otherwise all that speak of it. */
export function testsOfFindings(): Map<string, readonly string[]> {
  return new Map(
    FINDING_CODES.map((code) => {
      const all = TESTS.filter((path) => sourceOf.get(path)?.includes(`'${code}'`));
      const ofChecks = all.filter((path) => path.startsWith('test/check/'));
      return [code, ofChecks.length > 0 ? ofChecks : all];
    }),
  );
}

/** Folders of tests by the folder of src that they mirror: of the same path, or of the nearest folder above that has one. */
export function testsOfRooms(): Map<string, readonly string[]> {
  const rooms = [...new Set(filesBelow('src').map(dirname))].filter((room) => room !== 'src').sort();
  return new Map(
    rooms.map((room) => {
      for (let path = room.slice('src/'.length); path !== '.'; path = dirname(path)) {
        const there = [`test/${path}`, `test/addin/${path}`].filter(
          (folder) => existsSync(join(root, folder)) && TESTS.some((name) => name.startsWith(`${folder}/`)),
        );
        if (there.length > 0) return [room, there];
      }
      return [room, []];
    }),
  );
}

const link = (path: string): string =>
  `[${path.replace(/^test\//, '').replace(/\.test\.tsx?$/, '')}](../${path})`;
const linked = (paths: readonly string[]): string => paths.map(link).join(', ');

export const ruleTests = (): string =>
  table(
    ['rule', 'named by the tests of'],
    [...testsOfRules()].map(([rule, paths]) => [rule, linked(paths)]),
  );
export const findingTests = (): string =>
  table(
    ['finding', 'tests'],
    [...testsOfFindings()].map(([code, paths]) => [`\`${code}\``, linked(paths)]),
  );
export const roomTests = (): string =>
  table(
    ['room', 'tests'],
    [...testsOfRooms()].map(([room, paths]) => [`\`${room}\``, linked(paths)]),
  );
