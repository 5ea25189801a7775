/** What a person reads comes from src/words: elsewhere there is no English but what plans say, names in workbooks, and faults of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', '..', 'src');

/**
 * What councils write, to be understood, not said; the names by which our own sheets and settings are found again in a
 * workbook; the names and faults of a file format; the fonts and shadows of a theme.
 */
const NOT_SAID = [
  'reader/status/',
  'reader/table/',
  'reader/text/',
  'model/days/',
  'model/side-values.ts',
  'measure/impact/',
  'model/own-names.ts',
  'settings/sheet-format.ts',
  'history/history-format.ts',
  'history/keep-snapshot.ts',
  'history/read-history.ts',
  'report/sheets/history-sheet.ts',
  'settings/read-settings-sheet.ts',
  'report/sheets/settings-sheet.ts',
  'workbook/file/',
  'taskpane/theme-values.ts',
];

/** Two words, or one as it begins a sentence or stands on a button. */
const READS_LIKE_WORDS = /\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}+(?=[ ,:?!]|\.$|$)/u;
/**
 * Values of style sheets, number formats, names of faults and types: never seen, and the same in every language. "Column 2" is
 * what Excel itself calls a column without a header.
 */
const CODE =
  /^(?:Error|Problem|nothing makes|Column \{\}|Home|End|Escape|[\d.{}]+px (?:solid|dashed) .*|(?:Canvas|CanvasText|Highlight)|d+ m+ y+.*|d+\/m+\/y+.*|calibri|\{\} ?\{\})$/i;

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('{}');
  return ts.isJsxText(node) ? node.text.trim() : null;
};

/** A fault of ours is met with one sentence from src/words; its message is for whoever mends it. */
const isFault = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /Error$/.test(node.expression.getText());

function wordsOf(name: string, code: string): string[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFault(node) || ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    const text = textOf(node);
    if (text !== null && READS_LIKE_WORDS.test(text) && !CODE.test(text)) found.push(`${name}: ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const SAID = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words/'))
  .filter((name) => !NOT_SAID.some((place) => name.startsWith(place)));

/** Names that Microsoft's library gives to things; only that room may speak with it. */
const isHostName = (found: string): boolean => /^workbook\/excel\/[^:]+: [A-Z]\w+$/.test(found);

describe('Words that a person reads', () => {
  test('stand nowhere but in src/words', () => {
    const found = SAID.flatMap((name) => wordsOf(name, readFileSync(join(SRC, name), 'utf8')));
    expect(found.filter((one) => !isHostName(one))).toEqual([]);
  });

  test.each([
    ['a sentence', "const x = 'No plan was found.';"],
    ['a label of one word', "const x = { label: 'Refresh' };"],
    ['text of an element', 'const x = <p>Overdue</p>;'],
    ['an attribute', 'const x = <p title="Close this" />;'],
    ['a sentence put together', 'const x = `${count} actions are overdue`;'],
  ])('would be found elsewhere: %s', (_kind, code) => {
    expect(wordsOf('pane.tsx', code)).toHaveLength(1);
  });

  test.each([
    ['names by which things are told apart', "const x = 'not-started';"],
    ['a fault of ours', "throw new Error('The page has no #root.');"],
    ['a style', "const x = { border: '1px solid CanvasText' };"],
  ])('are not %s', (_kind, code) => {
    expect(wordsOf('pane.tsx', code)).toEqual([]);
  });
});
