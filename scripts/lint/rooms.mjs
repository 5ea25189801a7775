// The rooms of src/ and the arrows between them, as docs/architecture.md draws them: what each room may import besides itself.

/** Every word and figure comes from these; none of them knows a host, a library, the clock or the locale. */
export const PURE = [
  'model',
  'reader',
  'settings',
  'measure',
  'history',
  'challenge',
  'start',
  'check',
  'portfolio',
  'assess',
  'edit',
  'words',
  'report',
  'render',
];

/** What words, documents and sheets tell of. */
const TOLD = ['model', 'settings', 'measure', 'history', 'challenge', 'check', 'portfolio'];

/** In the reader, each room may also import those before it: from single texts to whole plans. */
const READER = ['status', 'text', 'table', 'rows', 'locate', 'grouping', 'key', 'actions', 'tidy'];

/** What Node itself provides; packages are known by where they lie, or by their name where that is not found. */
const NODE = '^(node:)?(events|fs|path|os|url|child_process|stream|process|zlib)(/|$)';
const npm = (name) => `(^|node_modules/)${name}`;

/**
 * A room is a folder or a file of src/. A file is judged by the longest room that it lies in. `rooms` are those it may
 * import, besides itself; `packages` are patterns of what it may import from node_modules or from Node.
 *
 * @type {Record<string, { rooms: string[], packages?: string[] }>}
 */
const ROOMS = {
  model: { rooms: [] },
  ...Object.fromEntries(
    READER.map((room, index) => [
      `reader/${room}`,
      { rooms: ['model', ...READER.slice(0, index).map((earlier) => `reader/${earlier}`)] },
    ]),
  ),
  reader: { rooms: ['model', ...READER.map((room) => `reader/${room}`)] },
  settings: { rooms: ['model'] },
  measure: { rooms: ['model'] },
  history: { rooms: ['model', 'settings', 'measure'] },
  challenge: { rooms: ['model', 'history'] },
  start: { rooms: [] },
  check: { rooms: ['model', 'reader/status', 'history'] },
  portfolio: { rooms: ['model', 'measure', 'check'] },
  assess: { rooms: ['model', 'reader', 'settings', 'measure', 'history', 'check'] },
  edit: { rooms: ['model', 'reader/status', 'check'] },
  words: { rooms: [...TOLD, 'reader/table', 'start'] },
  report: { rooms: [...TOLD, 'words'] },
  render: { rooms: [...TOLD, 'start', 'words', 'report'] },
  workbook: { rooms: ['model', 'settings', 'edit', 'render'] },
  'workbook/common': { rooms: ['model', 'render'] },
  'workbook/file': {
    rooms: ['model', 'settings', 'edit', 'render', 'words', 'workbook', 'workbook/common'],
    packages: [NODE, ...['numfmt', 'fflate'].map(npm)],
  },
  'workbook/excel': {
    rooms: ['model', 'settings', 'edit', 'render', 'words', 'workbook', 'workbook/common'],
  },
  docx: {
    rooms: ['model', 'report', 'words', 'render', 'workbook/common', 'workbook/file'],
    packages: [npm('docx')],
  },
  parquet: { rooms: [], packages: [npm('hyparquet-writer')] },
  app: { rooms: [...PURE, 'reader/table', 'reader/tidy', 'workbook', '../package.json'] },
  cli: {
    rooms: [...PURE, 'workbook', 'workbook/file', 'docx', 'parquet', 'app'],
    packages: [NODE, npm('commander')],
  },
  taskpane: {
    rooms: [...PURE, 'workbook', 'app'],
    packages: ['react', '@types/react', '@fluentui/'].map(npm),
  },
  // A host of its own over the file adapter; its views are those of the pane.
  page: {
    rooms: [...PURE, 'workbook', 'workbook/file', 'docx', 'app', 'taskpane'],
    packages: ['react', 'react-dom', '@types/react', '@types/react-dom', '@fluentui/'].map(npm),
  },
  commands: { rooms: ['model', 'workbook', 'app', 'words'] },
  // Where the add-in starts: only here are the pane and the buttons given the Excel adapter, and the pane what writes a file.
  'taskpane/index.tsx': {
    rooms: [...PURE, 'workbook', 'workbook/excel', 'workbook/file', 'app', 'taskpane'],
    packages: ['react', '@types/react'].map(npm),
  },
  'commands/ribbon.ts': {
    rooms: ['model', 'workbook', 'workbook/excel', 'app', 'words', 'commands'],
  },
};

const escaped = (path) => path.replace(/[.]/g, '\\.');
const isOutside = (room) => room.startsWith('../');
/** Paths of everything in a room: of a folder all that lies in it, of a file itself. */
const pathsOf = (room) =>
  isOutside(room)
    ? `^${escaped(room.slice(3))}$`
    : `^src/${escaped(room)}${/\.[a-z]+$/.test(room) ? '$' : '/'}`;
const inside = (room, other) => other !== room && other.startsWith(`${room}/`);

/** One rule a room: whatever it imports that the table does not name is an error. */
function arrowsOf(room) {
  const { rooms, packages = [] } = ROOMS[room];
  const within = Object.keys(ROOMS).filter((other) => inside(room, other));
  const from = { path: pathsOf(room), ...(within.length > 0 && { pathNot: within.map(pathsOf) }) };
  const allowed = [...rooms, room];
  // A room that is allowed does not let in what has a line of its own below it.
  const closed = Object.keys(ROOMS).filter(
    (other) => allowed.some((open) => inside(open, other)) && !allowed.includes(other),
  );
  const comment = `src/${room} imports only ${rooms.join(', ') || 'itself'}: see docs/architecture.md.`;
  const rule = (name, to) => ({ name: `${room}: ${name}`, severity: 'error', comment, from, to });
  return [
    rule('rooms', { path: '^src/', pathNot: allowed.map(pathsOf) }),
    ...(closed.length > 0
      ? [rule('inner rooms', { path: closed.map(pathsOf), pathNot: opened(allowed, closed).map(pathsOf) })]
      : []),
    rule('packages', { pathNot: ['^src/', ...allowed.filter(isOutside).map(pathsOf), ...packages] }),
  ];
}

/** What is allowed by name though it lies in a room that is closed. */
const opened = (allowed, closed) => allowed.filter((room) => closed.some((other) => inside(other, room)));

/** Rules for dependency-cruiser: the arrows, no circle of files however small, and every file of src/ in a room. */
export const rules = [
  ...Object.keys(ROOMS).flatMap(arrowsOf),
  {
    name: 'no circle',
    severity: 'error',
    comment:
      'Files that import each other in a circle are one idea in two places, or two in the wrong order.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'every file in a room',
    severity: 'error',
    comment: 'A new folder of src/ needs a line in scripts/lint/rooms.mjs and in docs/architecture.md.',
    from: { path: '^src/', pathNot: Object.keys(ROOMS).map(pathsOf) },
    to: {},
  },
];
