/** Every regular expression of `src`: those written out, by the TypeScript parser, and those put together, as they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Pattern } from './pattern';

const SRC = join(__dirname, '../../src');

interface FilePatterns {
  readonly file: string;
  readonly written: readonly Pattern[];
  /** Places that put a pattern together: `new RegExp(...)`. */
  readonly makers: number;
}

function readFile(file: string): FilePatterns {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SRC, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const written: Pattern[] = [];
  let makers = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const end = node.text.lastIndexOf('/');
      written.push({
        at: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText() === 'RegExp') makers += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, written, makers };
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map(readFile);

/** Every pattern that stands in the source between slashes. */
export const writtenPatterns = (): readonly Pattern[] => FILES.flatMap(({ written }) => written);

/** Files that put patterns together, with the number of places in each that do. */
export const patternMakers = (): readonly { readonly file: string; readonly makers: number }[] =>
  FILES.filter(({ makers }) => makers > 0);

export interface MadePatterns {
  readonly patterns: readonly Pattern[];
  /** Places of the file that made one. */
  readonly places: number;
}

/** The patterns that a file puts together while it is loaded. */
export function madePatterns(file: string): MadePatterns {
  const patterns = new Map<string, Pattern>();
  const places = new Set<string>();
  const Real = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    // The caller stands above this file and the proxy; a file that it loads stands further below.
    const frames = (new Error().stack ?? '').split('\n').slice(1);
    const place = frames.find((line) => !line.includes('collect-patterns') && !line.includes('Reflect'));
    if (!place?.includes(file)) return made;
    places.add(/:\d+:\d+/.exec(place)?.[0] ?? place);
    patterns.set(`${made.source}/${made.flags}`, { at: file, source: made.source, flags: made.flags });
    return made;
  };
  const Recording = new Proxy(Real, {
    construct: (target, parts) => record(Reflect.construct(target, parts) as RegExp),
    apply: (target, self, parts) => record(Reflect.apply(target, self, parts) as RegExp),
  });
  globalThis.RegExp = Recording;
  try {
    jest.isolateModules(() => void jest.requireActual(join(SRC, file)));
  } finally {
    globalThis.RegExp = Real;
  }
  return { patterns: [...patterns.values()], places: places.size };
}
