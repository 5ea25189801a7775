/** Draws a workbook as a small picture: cells, fills and merges, the plan outlined, columns labelled with their roles. */
import { columnLetters } from '../../../src/model/address';
import type { Area } from '../../../src/model/grid';
import { fillAt, struckAt } from '../../../src/model/grid';
import type { OpenedPlan } from '../../../src/app/open-plan';
import { printable } from '../../../src/report/one-line';
import { frameOf, GUTTER, gridText, LETTER_BAND, PADDING, type Frame } from './frame';
import { breakText, FONT_SIZE, LINE_HEIGHT, textWidth } from './text-width';

const TABS = 24;
const STYLE =
  `text{font:${FONT_SIZE}px Arial,Helvetica,sans-serif;fill:#222}.b{font-weight:700}.q{fill:#667}.r{font-weight:700;fill:#fff}` +
  '.s{text-decoration:line-through}.p{fill:none;stroke:#0F5CAB;stroke-width:2.5}.d{fill:#0F5CAB}.l{fill:none;stroke:#C9CED6}' +
  '.h{paint-order:stroke;stroke:#fff;stroke-width:4}.w{fill:#fff}';

const escape = (words: string): string =>
  printable(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rect = (x: number, y: number, width: number, height: number, rest: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${rest}/>`;
const text = (x: number, y: number, words: string, kind = ''): string =>
  `<text x="${x}" y="${y}"${kind && ` class="${kind}"`}>${escape(words)}</text>`;

/** The corners of a sheet-relative area in the picture, cut at its edges; null where none of it is drawn. */
function boxOf({ xs, ys, area }: Frame, { top, left, rows, columns }: Area) {
  const [x, y] = [xs[left], ys[top]];
  if (x === undefined || y === undefined || left >= area.columns || top >= area.rows) return null;
  const right = xs[Math.min(left + columns, area.columns)] ?? x;
  const bottom = ys[Math.min(top + rows, area.rows)] ?? y;
  return { x, y, width: right - x, height: bottom - y };
}

/** The picture as SVG. The same workbook always gives the same picture. */
export function drawLayout(opened: OpenedPlan, title: string): string {
  const frame = frameOf(opened);
  const { xs, ys } = frame;
  const tabs = sheetTabs(opened);
  const width = Math.max(xs.at(-1) ?? 0, tabs.width) + 8;
  const bottom = ys.at(-1) ?? 0;
  const height = bottom + TABS + 2;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title><style>${STYLE}</style>`,
    rect(0, 0, width, height, 'fill="#fff"'),
    ...frames(frame),
    ...cells(frame),
    ...outlines(frame),
    ...roleLabels(frame),
    `<g transform="translate(${GUTTER} ${bottom + 5})">${tabs.drawn}</g>`,
    '</svg>',
  ].join('\n')}\n`;
}

/** Letters, row numbers and the lines between cells. A dot marks a row that is counted. */
function frames({ xs, ys, area, countedRows, roleBand }: Frame): string[] {
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)];
  const lines = [
    ...xs.map((x) => `M${x} ${roleBand}V${bottom}`),
    ...ys.map((y) => `M0 ${y}H${right}`),
    `M${GUTTER} ${roleBand}H${right}`,
  ];
  return [
    rect(GUTTER, roleBand, right - GUTTER, LETTER_BAND, 'fill="#EEF1F5"'),
    rect(0, ys[0] ?? 0, GUTTER, bottom - (ys[0] ?? 0), 'fill="#EEF1F5"'),
    `<path class="l" d="${lines.join('')}"/>`,
    ...xs.slice(0, -1).map((x, index) => {
      const middle = (x + (xs[index + 1] ?? x)) / 2;
      return text(Math.round(middle) - 4, roleBand + 12, columnLetters(area.left + index), 'q');
    }),
    ...ys.slice(0, -1).map((y, index) => {
      const middle = Math.round((y + (ys[index + 1] ?? y)) / 2);
      const dot = countedRows.has(index) ? `<circle class="d" cx="27" cy="${middle}" r="3.5"/>` : '';
      return text(6, middle + 4, String(area.top + index + 1), 'q') + dot;
    }),
  ];
}

/** Cells by area: merged ones as one, blank ones left out, text running on over blanks beside it as Excel shows it. */
function cells(frame: Frame): string[] {
  const { grid, area } = frame;
  const covered = new Set<string>();
  const drawn: string[] = [];
  for (let row = area.top; row < area.rows; row++) {
    for (let column = area.left; column < area.columns; column++) {
      if (covered.has(`${row},${column}`)) continue;
      const merge = grid.merges?.find(({ top, left }) => top === row && left === column);
      const whole: Area = merge ?? { top: row, left: column, rows: 1, columns: 1 };
      for (let down = 0; down < whole.rows; down++)
        for (let across = 0; across < whole.columns; across++)
          covered.add(`${row + down},${column + across}`);
      drawn.push(...cell(frame, whole, merge !== undefined));
    }
  }
  return drawn;
}

function cell(frame: Frame, whole: Area, isMerged: boolean): string[] {
  const { grid, headerRows, xs } = frame;
  const { top, left } = whole;
  const box = boxOf(frame, whole);
  if (!box) return [];
  const fill = fillAt(grid, top - grid.top, left - grid.left);
  const drawn =
    fill !== null || isMerged
      ? [rect(box.x, box.y, box.width, box.height, `fill="${fill ?? '#fff'}" stroke="#C9CED6"`)]
      : [];
  const written = gridText(frame, top, left);
  if (written === '') return drawn;
  let last = left + whole.columns - 1;
  const runsOn =
    !isMerged && !headerRows.has(top) && typeof grid.values[left - grid.left]?.[top - grid.top] === 'string';
  while (runsOn && last + 1 < xs.length - 1 && isFree(frame, top, last + 1)) last++;
  const room = (xs[last + 1] ?? box.x) - box.x - PADDING;
  const bold = headerRows.has(top);
  const kind = [
    bold ? 'b' : '',
    struckAt(grid, top - grid.top, left - grid.left) ? 's' : '',
    fill !== null && isDark(fill) ? (last > left + whole.columns - 1 ? 'h' : 'w') : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
  const most = Math.max(1, Math.floor((box.height - 4) / LINE_HEIGHT));
  return [
    ...drawn,
    ...breakText(written, room, most, bold).map((line, index) =>
      text(box.x + PADDING / 2, box.y + LINE_HEIGHT + index * LINE_HEIGHT, line, kind),
    ),
  ];
}

/** Too dark for dark text. Text that runs on over its neighbours gets a halo instead of another colour. */
function isDark(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 100;
}

const isFree = (frame: Frame, row: number, column: number): boolean =>
  gridText(frame, row, column) === '' &&
  fillAt(frame.grid, row - frame.grid.top, column - frame.grid.left) === null &&
  !frame.grid.merges?.some(
    ({ top, left, rows, columns }) =>
      row >= top && row < top + rows && column >= left && column < left + columns,
  );

const outlines = (frame: Frame): string[] =>
  frame.parts.flatMap(({ area }) => {
    const box = boxOf(frame, area);
    return box ? [rect(box.x, box.y, box.width, box.height, 'class="p"')] : [];
  });

/** What each column was taken for, in a band above the letters. */
const roleLabels = ({ roles, roleBand, xs }: Frame): string[] =>
  [...roles].flatMap(([column, lines]) => {
    const [x = 0, end = 0] = [xs[column], xs[column + 1]];
    const first = roleBand / 2 + 3 - ((lines.length - 1) * LINE_HEIGHT) / 2;
    return [
      rect(x + 1, 1, end - x - 2, roleBand - 3, 'rx="3" class="d"'),
      ...lines.map((line, index) => text(x + 4, first + index * LINE_HEIGHT, line, 'r')),
    ];
  });

/** The names of the sheets; those that hold the plan are bold and underlined in its colour. */
function sheetTabs({ plan, source }: OpenedPlan): { readonly drawn: string; readonly width: number } {
  const own = new Set(plan.parts.map(({ sheet }) => sheet));
  let x = 0;
  const drawn = source.grids.map(({ sheet }) => {
    const bold = own.has(sheet);
    const wide = Math.ceil(textWidth(sheet, true)) + 16;
    const tab =
      rect(x, 0, wide, 17, `fill="${bold ? '#fff' : '#EEF1F5'}" stroke="#C9CED6"`) +
      (bold ? rect(x, 15, wide, 2.5, 'class="d"') : '') +
      text(x + 8, 12, sheet, bold ? 'b' : 'q');
    x += wide + 3;
    return tab;
  });
  return { drawn: drawn.join(''), width: GUTTER + x };
}
