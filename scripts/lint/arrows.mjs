// A lint rule that holds the arrows of docs/architecture.md: which part of src/ may import which, and which packages.
import { dirname, join, relative, sep } from 'node:path';

/** Every word and figure comes from these; none of them knows a host, a library, the clock or the locale. */
export const PURE = ['model', 'reader', 'settings', 'measure', 'check', 'words', 'report', 'render'];

const nothing = { places: [], packages: [] };

/** Only where Excel shows "####" in a narrow column, and then fetched on its own. */
const SHOWN_TEXT = 'workbook/file/read/shown-text';

/** What each place may import besides itself. The longest path that fits a file is its place. */
const PLACES = {
  model: nothing,
  reader: { ...nothing, places: ['model'] },
  settings: { ...nothing, places: ['model'] },
  measure: { ...nothing, places: ['model'] },
  check: { ...nothing, places: ['model', 'reader'] },
  words: { ...nothing, places: ['model', 'reader', 'settings', 'measure', 'check'] },
  report: { ...nothing, places: ['model', 'settings', 'measure', 'check', 'words'] },
  render: { ...nothing, places: ['model', 'settings', 'measure', 'check', 'words', 'report'] },
  workbook: { ...nothing, places: ['model', 'settings', 'render', 'words'] },
  'workbook/file': {
    places: ['model', 'settings', 'render', 'words', 'workbook'],
    packages: ['node:*', 'hucre', 'numfmt', 'fflate', '@xmldom/xmldom'],
  },
  'workbook/excel': {
    ...nothing,
    places: ['model', 'settings', 'render', 'words', 'workbook', SHOWN_TEXT],
  },
  app: { ...nothing, places: [...PURE, 'workbook', 'package.json'] },
  cli: { places: [...PURE, 'workbook', 'workbook/file', 'app'], packages: ['node:*', 'commander'] },
  taskpane: { places: [...PURE, 'workbook', 'app'], packages: ['react', 'react-dom', '@fluentui/*'] },
  commands: { ...nothing, places: ['model', 'workbook', 'app', 'words'] },
  // Where the add-in starts: only here are the pane and the buttons given the Excel adapter.
  'taskpane/index.tsx': {
    places: [...PURE, 'workbook', 'workbook/excel', 'app', 'taskpane'],
    packages: ['react', 'react-dom'],
  },
  'commands/ribbon.ts': {
    ...nothing,
    places: ['model', 'workbook', 'workbook/excel', 'app', 'words', 'commands'],
  },
};

const placeOf = (path) =>
  Object.keys(PLACES)
    .filter((place) => path === place || path.startsWith(`${place}/`))
    .sort((a, b) => b.length - a.length)[0] ?? path;

const isNamed = (specifier, name) =>
  name.endsWith('*')
    ? specifier.startsWith(name.slice(0, -1))
    : specifier === name || specifier.startsWith(`${name}/`);

/**
 * @param {string} file path of the importing file below src/, with strokes
 * @param {string} specifier what stands between the quotation marks
 * @returns {string | null} what is wrong, as a sentence; null where the import is allowed
 */
export function judgeImport(file, specifier) {
  const place = placeOf(file);
  const { places, packages } = PLACES[place] ?? nothing;
  if (!specifier.startsWith('.')) {
    if (packages.some((name) => isNamed(specifier, name))) return null;
    return `src/${place} does not name the package ${specifier}.`;
  }
  const path = join('src', dirname(file), specifier).split(sep).join('/');
  const target = path.startsWith('src/') ? placeOf(path.slice('src/'.length)) : path;
  if (target === place || places.includes(target) || places.some((allowed) => path === `src/${allowed}`)) {
    return null;
  }
  return `src/${place} does not import ${path}.`;
}

/** Imports, exports from elsewhere, `import()` and types by `import()`. */
export const arrows = {
  meta: { type: 'problem', schema: [], docs: { description: 'Hold the arrows of docs/architecture.md.' } },
  create(context) {
    const file = relative(join(context.cwd, 'src'), context.filename).split(sep).join('/');
    const judge = (node, source) => {
      const message =
        source?.type === 'Literal'
          ? judgeImport(file, source.value)
          : 'An import names its file in plain quotation marks.';
      if (message) context.report({ node, message: `${message} See the arrows in docs/architecture.md.` });
    };
    const judgeSource = (node) => {
      if (node.source) judge(node, node.source);
    };
    return {
      ImportDeclaration: judgeSource,
      ExportNamedDeclaration: judgeSource,
      ExportAllDeclaration: judgeSource,
      ImportExpression: judgeSource,
      TSImportType: (node) => judge(node, node.source ?? node.argument?.literal),
    };
  },
};
