/** The built scripts run no text as a program; where they could read text as markup is known, and none of it is ours. */
import { parse } from 'acorn';
import { shippedScripts } from './shipped';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    if (isNode(value)) yield* nodesIn(value);
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) yield* nodesIn(one);
  }
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) ? (node['name'] as string | undefined) : undefined;
/** The name of a member, "" of anything else: `a.innerHTML`, `a["innerHTML"]`. */
function memberOf(node: unknown): string {
  if (!isNode(node) || node.type !== 'MemberExpression' || !isNode(node['property'])) return '';
  return String(node['property']['name'] ?? node['property']['value'] ?? '');
}

/** Text run as a program. */
function runsText({ type, callee, arguments: given }: Node): boolean {
  if (type === 'NewExpression') return nameOf(callee) === 'Function';
  if (type !== 'CallExpression') return false;
  const called = nameOf(callee) ?? memberOf(callee);
  if (called === 'eval' || nameOf(callee) === 'Function') return true;
  const [first] = given as Node[];
  return /^set(?:Timeout|Interval)$/.test(called) && typeof first?.['value'] === 'string';
}

/** Text read as markup. */
function readsMarkup({ type, callee, left }: Node): boolean {
  if (type === 'AssignmentExpression') return /^(?:inner|outer)HTML$|^srcdoc$/.test(memberOf(left));
  if (type !== 'CallExpression') return false;
  const object = isNode(callee) ? nameOf(callee['object']) : undefined;
  return (
    memberOf(callee) === 'insertAdjacentHTML' || (object === 'document' && /^write/.test(memberOf(callee)))
  );
}

const scripts = shippedScripts();
/** Of one text at a time: the largest have a million nodes. */
const found = (text: string, isSuch: (node: Node) => boolean): number =>
  [...nodesIn(parse(text, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as Node)].filter(isSuch)
    .length;

test.each(scripts.map(({ name, text }) => [name, text]))('%s runs no text as a program', (_, text) => {
  expect(found(text, runsText)).toBe(0);
});

test('only what draws the pane could read text as markup, and our sources never ask it to', () => {
  const counts = Object.fromEntries(
    scripts.map(({ name, text }) => [name.replace(/\.[0-9a-f]{12}/, ''), found(text, readsMarkup)]),
  );
  // For dangerouslySetInnerHTML, which lint keeps out of src.
  const { 'dist/libraries.js': ofLibraries, ...others } = counts;
  expect(ofLibraries).toBe(1);
  expect(Object.values(others).filter((count) => count > 0)).toEqual([]);
});

test('what runs text or reads it as markup is seen', () => {
  const running = [
    'eval("1")',
    'window.eval(a)',
    'new Function("1")',
    'Function("1")',
    'setTimeout("go()", 1)',
  ];
  const reading = [
    'a.innerHTML = b',
    'a["outerHTML"] = b',
    'document.write(a)',
    'a.insertAdjacentHTML("x", b)',
  ];
  expect(running.map((text) => found(text, runsText))).toEqual(running.map(() => 1));
  expect(reading.map((text) => found(text, readsMarkup))).toEqual(reading.map(() => 1));
});
