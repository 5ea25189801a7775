/**
 * Makes full, valid plans from terse rows for tests of rooms that take a plan: no workbook, no reader, no Excel.
 *
 * The plan stands on one sheet (or more, where rows name theirs), title in row 1, headers in row 4, actions from row 5.
 * A column exists where at least one row fills it in; '' is a blank cell of a column that exists.
 */
import type { CellRef } from '../../src/model/grid';
import type { DateReading } from '../../src/model/days/day';
import type { Action, DateCell, Plan, ReadingNote, TextCell } from '../../src/model/plan';
import type { Basis, ColumnRole, Lifecycle, Rating, SideRole, StatusSource } from '../../src/model/terms';
import { SIDE_ROLES } from '../../src/model/terms';
import { makeStatusMap, type MadeStatus } from './status-map';

export interface MadeRow {
  /** Reference of its recommendation, "1" where left out; null for an action that belongs to none. */
  rec?: string | null;
  recText?: string;
  theme?: string;
  ref?: string;
  /** Text of the action; "Action n" where left out. */
  action?: string;
  /** As written; "" (the default) has no status. Known words bring their meaning: see status-map.ts. */
  status?: string;
  fill?: string | null;
  /** Where the status comes from: its own text where left out. */
  source?: StatusSource;
  /** Text of a separate RAG column. */
  rag?: string;
  lifecycle?: Lifecycle;
  rating?: Rating;
  basis?: Basis;
  carriedFrom?: string;
  percent?: number | null;
  owner?: string;
  /** An ISO day, '' for blank, or what the cell shows with its reading. */
  due?: string | { text: string; reading: DateReading };
  revised?: string | { text: string; reading: DateReading };
  update?: string;
  impact?: string;
  next?: string;
  evidence?: string;
  /** Cells of columns beside; a column exists where at least one row has it. */
  beside?: Partial<Record<SideRole, string>>;
  hidden?: boolean;
  struck?: boolean;
  sheet?: string;
}

export interface MadePlan {
  rows?: MadeRow[];
  unit?: Plan['unit'];
  /** Recommendations that no row names, after the others. */
  emptyRecommendations?: { reference: string; text?: string; theme?: string }[];
  notes?: readonly ReadingNote[];
  /** What the plan's own key says of colours. */
  keyColours?: Plan['keyColours'];
  sheet?: string;
  title?: string | null;
  lastUpdated?: string | null;
  /** False: the plan has no status column (the cells of statuses are null). */
  statusColumn?: boolean;
  grouping?: Plan['decision']['grouping'];
}

const HEADERS = {
  reference: 'Ref',
  theme: 'Theme',
  recommendationReference: 'No.',
  recommendation: 'Recommendation',
  action: 'Action',
  owner: 'Owner',
  dueDate: 'Due date',
  revisedDate: 'Revised date',
  status: 'Status',
  rating: 'RAG',
  percentComplete: '% complete',
  update: 'Update',
  impact: 'Impact',
  nextSteps: 'Next steps',
  evidence: 'Evidence',
} as const satisfies Record<ColumnRole, string>;

/** The row's key that fills a column in; columns that are always there are absent. */
const FILLED_BY: Partial<Record<ColumnRole, keyof MadeRow>> = {
  reference: 'ref',
  theme: 'theme',
  owner: 'owner',
  dueDate: 'due',
  revisedDate: 'revised',
  rating: 'rag',
  percentComplete: 'percent',
  update: 'update',
  impact: 'impact',
  nextSteps: 'next',
  evidence: 'evidence',
};
const SIDE_HEADERS = {
  benchmark: 'Benchmarking',
  risk: 'Risk',
  mitigation: 'Mitigation',
  work: 'BAU or change',
  part: 'Lead, influence, partner',
  turn: 'Now / not now',
} as const satisfies Record<SideRole, string>;
const HEADER_ROW = 3;

export function makePlan(made: MadePlan = {}): Plan {
  const rows = made.rows ?? [];
  const unit = made.unit ?? 'action';
  const hasStatus = made.statusColumn ?? true;
  const roles = (Object.keys(HEADERS) as ColumnRole[]).filter((role) => {
    const key = FILLED_BY[role];
    if (key) return rows.some((row) => row[key] !== undefined);
    if (role === 'action') return unit === 'action';
    return role !== 'status' || hasStatus;
  });
  const mainSheet = made.sheet ?? 'Action plan';
  const nextRow = new Map<string, number>();
  const places = rows.map((row) => {
    const sheet = row.sheet ?? mainSheet;
    const place = nextRow.get(sheet) ?? HEADER_ROW + 1;
    nextRow.set(sheet, place + 1);
    return { sheet, row: place };
  });
  const cellOf = (index: number, role: ColumnRole): CellRef => ({
    ...(places[index] ?? { sheet: mainSheet, row: HEADER_ROW + 1 }),
    column: Math.max(0, roles.indexOf(role)),
  });

  const recommendations = makeRecommendations(made, rows, (index) => cellOf(index, 'recommendation'));
  const statuses = rows.map((row, index): MadeStatus => {
    const status: MadeStatus = {
      written: row.status ?? '',
      cell: hasStatus ? cellOf(index, 'status') : null,
    };
    if (row.lifecycle) status.lifecycle = row.lifecycle;
    if (row.rating) status.rating = row.rating;
    if (row.basis) status.basis = row.basis;
    if (row.source) status.source = row.source;
    status.colour = row.rag ?? row.fill ?? null;
    status.colourFrom = row.rag === undefined ? 'fill' : 'column';
    return status;
  });
  const { map, rowOf } = makeStatusMap(statuses);

  const besideRoles = SIDE_ROLES.filter((role) => rows.some(({ beside }) => beside?.[role] !== undefined));
  const actions = rows.map((row, index): Action => {
    const mapRow = map[rowOf[index] ?? 0];
    if (!mapRow) throw new Error('A made status has no map row.');
    const text = (role: ColumnRole, value: string | undefined): TextCell | null =>
      roles.includes(role) ? { text: value ?? '', cell: cellOf(index, role) } : null;
    const date = (role: ColumnRole, value: MadeRow['due']): DateCell | null =>
      roles.includes(role) ? { ...makeDate(value ?? ''), cell: cellOf(index, role) } : null;
    return {
      index,
      reference: row.ref ? text('reference', row.ref) : null,
      text: {
        text: row.action ?? `Action ${index + 1}`,
        cell: cellOf(index, unit === 'action' ? 'action' : 'recommendation'),
      },
      recommendation:
        row.rec === null ? null : recommendations.findIndex(({ key }) => key === (row.rec ?? '1')),
      ...(places[index] ?? { sheet: mainSheet, row: 0 }),
      hidden: row.hidden ?? false,
      struckThrough: row.struck ?? false,
      status: {
        written: row.status ?? '',
        source: mapRow.source,
        cell: statuses[index]?.cell ?? null,
        mapRow: rowOf[index] ?? 0,
        fill: row.fill ?? null,
        carriedFrom: row.carriedFrom ?? null,
        percentComplete: row.percent ?? null,
      },
      lifecycle: row.struck ? 'excluded' : mapRow.lifecycle,
      rating: mapRow.rating,
      basis: mapRow.basis,
      owner: text('owner', row.owner),
      due: date('dueDate', row.due),
      revised: date('revisedDate', row.revised),
      update: text('update', row.update),
      impact: text('impact', row.impact),
      nextSteps: text('nextSteps', row.next),
      evidence: text('evidence', row.evidence),
      beside: Object.fromEntries(
        besideRoles.map((role, at) => [
          role,
          {
            text: row.beside?.[role] ?? '',
            cell: { ...cellOf(index, 'action'), column: roles.length + at },
          },
        ]),
      ),
    };
  });

  const themeNames = [...new Set(recommendations.flatMap(({ theme }) => theme ?? []))];
  const sheets = nextRow.size ? [...nextRow] : [[mainSheet, HEADER_ROW + 1] as const];
  const parts = sheets.map(([sheet, end]) => ({
    sheet,
    table: null,
    area: { top: HEADER_ROW, left: 0, rows: end - HEADER_ROW, columns: roles.length },
    columns: roles.map((role, column) => ({ role, column, header: HEADERS[role] })),
    headerRow: HEADER_ROW,
  }));
  return {
    unit,
    parts,
    list: null,
    columns: Object.fromEntries(roles.map((role) => [role, HEADERS[role]])),
    beside: Object.fromEntries(besideRoles.map((role) => [role, SIDE_HEADERS[role]])),
    actions,
    recommendations: recommendations.map(({ key, text, theme, cell }, index) => ({
      index,
      reference: key,
      text,
      theme: theme === null ? null : themeNames.indexOf(theme),
      source: null,
      actions: actions.flatMap((action) => (action.recommendation === index ? action.index : [])),
      cell,
    })),
    themes: themeNames.map((name) => ({
      name,
      recommendations: recommendations.flatMap(({ theme }, index) => (theme === name ? index : [])),
    })),
    statusMap: map,
    keyColours: made.keyColours ?? [],
    notes: made.notes ?? [],
    hiddenRows: rows.filter((row) => row.hidden).length,
    lastUpdated: made.lastUpdated ?? null,
    statedDay: null,
    title: made.title ?? null,
    hasRatings: actions.some((action) => action.rating !== 'none'),
    decision: {
      candidates: [
        { sheets: [mainSheet], table: null, range: 'A4', score: 1, actions: rows.length, reasons: [] },
      ],
      columns: [],
      grouping: made.grouping ?? 'column',
      lookedAt: [],
    },
  };
}

interface MadeRecommendation {
  key: string;
  text: string;
  theme: string | null;
  cell: CellRef;
}

/** In the order in which rows first name them. */
function makeRecommendations(made: MadePlan, rows: MadeRow[], cellOf: (index: number) => CellRef) {
  const found = new Map<string, MadeRecommendation>();
  const add = (key: string, text: string | undefined, theme: string | undefined, index: number): void => {
    if (found.has(key)) return;
    found.set(key, {
      key,
      text: text ?? `Recommendation ${key}`,
      theme: theme ?? null,
      cell: cellOf(index),
    });
  };
  rows.forEach((row, index) => {
    if (row.rec !== null) add(row.rec ?? '1', row.recText, row.theme, index);
  });
  for (const { reference, text, theme } of made.emptyRecommendations ?? []) {
    add(reference, text, theme, rows.length);
  }
  return [...found.values()];
}

function makeDate(value: string | { text: string; reading: DateReading }): Omit<DateCell, 'cell'> {
  if (typeof value !== 'string') return value;
  if (value === '') return { text: '', reading: { kind: 'blank' } };
  const [year, month, day] = value.split('-');
  if (!year || !month || !day) throw new Error(`"${value}" is no ISO day: give its text and reading.`);
  return { text: `${day}/${month}/${year}`, reading: { kind: 'date', day: value, period: false } };
}
