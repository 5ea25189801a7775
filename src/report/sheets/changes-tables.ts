/** The tables of what changed: how much, from what to what, and by recommendation. */
import type { Changes } from '../../history/changes';
import type { Side } from '../../history/compare';
import type { Movements } from '../../history/movement';
import type { RecommendationMove } from '../../history/recommendation-moves';
import { headlineCount } from '../../measure/headline-counts';
import type { Tally } from '../../measure/tally';
import type { OwnTable } from '../../model/own-names';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { CHANGE_LABELS, CHANGES_WORDS, DIRECTION_LABELS, type ChangeKind } from '#words/sheets-changes';
import { snapshotName } from '#words/sheets-history';
import { BLANK, count, text, totalIf, type Cell } from '../cell';
import { headlineShare } from '../tally-columns';
import type { Column, Table } from '../table';
import { table } from '../table';

const KINDS = Object.keys(CHANGE_LABELS) as ChangeKind[];

export function countsTable(changes: Changes): Table {
  return table<ChangeKind>({
    name: 'RagChangesCounts',
    heading: CHANGES_WORDS.counts,
    columns: [
      { header: CHANGES_WORDS.kind, width: 20, cell: (kind) => text(CHANGE_LABELS[kind]) },
      { header: CHANGES_WORDS.count, align: 'right', width: 8, cell: (kind) => count(changes[kind].length) },
    ],
    rows: KINDS.filter((kind) => changes[kind].length > 0),
  });
}

/** A state then, or what is new, or the total of now. */
interface MoveRow<State extends string> {
  readonly name: string;
  readonly to: Readonly<Record<State, number>>;
  /** Null where a row is of nothing that was there then. */
  readonly gone: number | null;
  readonly then: number | null;
  readonly isTotal: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function moveRows<State extends string>(
  { states, rows, added }: Movements<State>,
  labels: Readonly<Record<State, string>>,
): MoveRow<State>[] {
  const known = rows.map(({ from, to, gone }) => ({
    name: labels[from],
    to,
    gone,
    then: gone + sum(states.map((state) => to[state])),
    isTotal: false,
  }));
  const now = Object.fromEntries(
    states.map((state) => [state, added[state] + sum(rows.map(({ to }) => to[state]))]),
  ) as Record<State, number>;
  return [
    ...known,
    { name: CHANGES_WORDS.added, to: added, gone: null, then: null, isTotal: false },
    {
      name: CHANGES_WORDS.now,
      to: now,
      gone: sum(rows.map(({ gone }) => gone)),
      then: sum(known.map(({ then }) => then)),
      isTotal: true,
    },
  ];
}

function movesTable<State extends string>(
  facts: { readonly name: OwnTable; readonly heading: string },
  moves: Movements<State>,
  labels: Readonly<Record<State, string>>,
): Table {
  const rows = moveRows(moves, labels);
  /** What never occurs has neither a row nor a column. */
  const used = moves.states.filter(
    (state, index) => (rows[index]?.then ?? 0) > 0 || (rows.at(-1)?.to[state] ?? 0) > 0,
  );
  const figure = (counted: number | null, isTotal: boolean): Cell =>
    counted === null ? BLANK : totalIf(isTotal, count(counted));
  const column = (header: string, of: (row: MoveRow<State>) => number | null): Column<MoveRow<State>> => ({
    header,
    align: 'right',
    width: 10,
    cell: (row) => figure(of(row), row.isTotal),
  });
  return table({
    ...facts,
    columns: [
      {
        header: CHANGES_WORDS.from,
        width: 15,
        cell: ({ name, isTotal }) => totalIf(isTotal, text(name)),
      },
      ...used.map((state) => column(labels[state], ({ to }) => to[state])),
      column(CHANGES_WORDS.gone, ({ gone }) => gone),
      column(CHANGES_WORDS.then, ({ then }) => then),
    ],
    rows: rows.filter((_, index) => {
      const state = moves.states[index];
      return state === undefined || used.includes(state);
    }),
    notes: [CHANGES_WORDS.marginsNote],
  });
}

export const lifecyclesTable = ({ lifecycles }: Changes): Table =>
  movesTable(
    { name: 'RagChangesLifecycles', heading: CHANGES_WORDS.lifecycles },
    lifecycles,
    LIFECYCLE_LABELS,
  );

export const ratingsTable = ({ ratings }: Changes): Table =>
  movesTable({ name: 'RagChangesRatings', heading: CHANGES_WORDS.ratings }, ratings, RATING_LABELS);

export function recommendationsTable({ recommendations }: Changes): Table {
  const figures = (
    headers: { readonly percent: string; readonly count: string },
    of: (move: RecommendationMove) => Tally | null,
  ): Column<RecommendationMove>[] => [
    {
      header: headers.count,
      align: 'right',
      width: 6,
      cell: (move) => {
        const tally = of(move);
        return tally ? count(headlineCount(tally, 'progressed')) : BLANK;
      },
    },
    {
      header: headers.percent,
      align: 'right',
      width: 8,
      cell: (move) => {
        const tally = of(move);
        return tally ? headlineShare(tally, 'progressed') : BLANK;
      },
    },
  ];
  return table({
    name: 'RagChangesRecommendations',
    heading: CHANGES_WORDS.recommendations,
    columns: [
      {
        header: CHANGES_WORDS.recommendation,
        width: 22,
        cell: ({ recommendation }) => text(recommendation || CHANGES_WORDS.noRecommendation),
      },
      {
        header: CHANGES_WORDS.direction,
        width: 12,
        cell: ({ direction }) => text(DIRECTION_LABELS[direction]),
      },
      ...figures({ percent: CHANGES_WORDS.thenPercent, count: CHANGES_WORDS.then }, ({ before }) => before),
      ...figures({ percent: CHANGES_WORDS.nowPercent, count: CHANGES_WORDS.now }, ({ after }) => after),
    ],
    rows: recommendations,
    notes: [CHANGES_WORDS.directionNote],
  });
}

/** The headline on each day that is known: two days say no more than the sentence above it. */
export const trendTable = (sides: readonly Side[]): Table =>
  table<Side>({
    name: 'RagChangesTrend',
    heading: CHANGES_WORDS.trend,
    columns: [
      {
        header: CHANGES_WORDS.snapshot,
        width: 20,
        cell: (side) => text(side.label === '' ? CHANGES_WORDS.today : snapshotName(side)),
      },
      {
        header: CHANGES_WORDS.progressed,
        align: 'right',
        width: 8,
        cell: ({ tally }) => count(headlineCount(tally, 'progressed')),
      },
      {
        header: CHANGES_WORDS.progressedShare,
        align: 'right',
        hasBars: true,
        cell: ({ tally }) => headlineShare(tally, 'progressed'),
      },
      { header: CHANGES_WORDS.inScope, align: 'right', cell: ({ tally }) => count(tally.inScope) },
    ],
    rows: sides,
  });
