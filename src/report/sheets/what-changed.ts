/** What changed: a plan set against an earlier state of it, the work told from changes of the plan itself. */
import type { Changes } from '../../history/changes';
import type { Side } from '../../history/compare';
import type { Doubt } from '../../history/doubt';
import type { IsoDate } from '../../model/days/day';
import type { Plan } from '../../model/plan';
import { SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { type TitleFacts } from '#words/plan-title';
import {
  CHANGE_LABELS,
  CHANGES_WORDS,
  datesSentence,
  doubtSentence,
  planPartSentence,
} from '#words/sheets-changes';
import { text, textOrBlank } from '../cell';
import { changeRows, type ChangeRow } from '../change-rows';
import { changesLine } from '../changes-line';
import type { SheetDocument } from '../document';
import { GAP, headline, sentence, sentences } from '../document';
import { table, type Table } from '../table';
import {
  countsTable,
  lifecyclesTable,
  ratingsTable,
  recommendationsTable,
  trendTable,
} from './changes-tables';

/** Action or name, then what stands beside it. */
const GRID = [60, 18, 14, 16, 40, 40, 14, 12];

export interface ChangesInput {
  readonly changes: Changes;
  readonly unit: Plan['unit'];
  readonly title: TitleFacts;
  readonly asAt: IsoDate;
  /** Said below the rest: what could not be read of the history. */
  readonly remarks: readonly string[];
  /** Every earlier state that is known and the present one, earliest first; left out where only two are compared. */
  readonly trend?: readonly Side[];
  /** Signs that the two are not states of one plan: said before all else. */
  readonly doubts?: readonly Doubt[];
}

export function reportChanges(input: ChangesInput): SheetDocument {
  const { changes, unit, title, asAt, remarks, doubts = [], trend = [] } = input;
  const rows = changeRows(changes);
  const { ratings } = changes;
  const isRated = ratings.rows.some(
    ({ from, to, gone }) => from !== 'none' && gone + to.blue + to.green + to.amber + to.red + to.none > 0,
  );
  return {
    kind: 'changes',
    title: sheetTitle(SHEET_NAMES.changes, title),
    grid: GRID,
    asAt,
    blocks: [
      GAP,
      ...doubts.map((doubt) => sentence(doubtSentence(doubt, unit))),
      headline(changesLine(changes)),
      ...sentences(
        [planPartSentence(changes, unit), datesSentence(changes, unit)].filter((said) => said !== null),
      ),
      ...(trend.length > 2 ? [trendTable(trend)] : []),
      ...(rows.length === 0
        ? [sentence(CHANGES_WORDS.same)]
        : [
            countsTable(changes),
            lifecyclesTable(changes),
            ...(isRated ? [ratingsTable(changes)] : []),
            recommendationsTable(changes),
            actionsTable(rows),
          ]),
      ...(remarks.length > 0 ? [GAP, ...sentences(remarks)] : []),
    ],
  };
}

const actionsTable = (rows: readonly ChangeRow[]): Table =>
  table<ChangeRow>({
    name: 'RagChangesActions',
    heading: CHANGES_WORDS.actions,
    columns: [
      { header: CHANGES_WORDS.action, width: 24, cell: ({ action }) => text(action.text) },
      { header: CHANGES_WORDS.kind, width: 12, cell: ({ kind }) => text(CHANGE_LABELS[kind]) },
      { header: CHANGES_WORDS.reference, width: 6, cell: ({ action }) => textOrBlank(action.reference) },
      {
        header: CHANGES_WORDS.recommendation,
        width: 5,
        cell: ({ action }) => textOrBlank(action.recommendation),
      },
      { header: CHANGES_WORDS.was, width: 14, cell: ({ was }) => textOrBlank(was) },
      { header: CHANGES_WORDS.is, width: 14, cell: ({ is }) => textOrBlank(is) },
    ],
    rows,
    paging: 'list',
  });
