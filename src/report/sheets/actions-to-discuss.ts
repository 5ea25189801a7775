/** Actions to discuss: what is overdue, red, not started or without a status, and apart from them what is not yet due. */
import type { Plan } from '../../model/plan';
import type { OwnTable } from '../../model/own-names';
import { DISCUSS_LABELS, SHEET_NAMES } from '#words/labels';
import { sheetTitle, unitsLabel } from '#words/sheets';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import type { WideColumn } from '../action-columns';
import { actionColumns, hasDates, placeColumn } from '../action-columns';
import type { TextCell } from '../cell';
import { BLANK, count, text, total } from '../cell';
import type { DiscussedAction, DiscussLists, DiscussReason } from '../discuss-list';
import { listActionsToDiscuss, REASONS } from '../discuss-list';
import { reasonWords } from '../discuss-words';
import type { Block, SheetDocument } from '../document';
import { GAP, nothing, sentence } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import type { Table } from '../table';
import { columnOf, table } from '../table';
import { ownersTable } from './owners-table';

export function reportActionsToDiscuss(input: ReportInput): SheetDocument {
  const { plan, asAt } = input;
  const lists = listActionsToDiscuss(plan, asAt);
  const columns = discussColumns(plan);
  const owners = ownersTable(input);
  const { toDiscuss, order, notYetDue, notYetDueIntro } = DISCUSS_WORDS;
  const list = (
    name: OwnTable,
    heading: string,
    intro: string,
    rows: readonly DiscussedAction[],
    none: string,
  ): Block[] =>
    rows.length === 0
      ? nothing(heading, none)
      : [table({ name, heading, intro: [intro], columns, rows, paging: 'list' })];
  return {
    kind: 'discuss',
    title: sheetTitle(SHEET_NAMES.discuss, titleFacts(input)),
    grid: columns.map(({ width }) => width),
    asAt,
    blocks: [
      GAP,
      sentence(DISCUSS_WORDS.intro(plan.unit)),
      ...(hasDates(plan) ? [] : [sentence(DISCUSS_WORDS.noDueColumn)]),
      reasonsTable(lists, plan),
      ...list('RagDiscussActions', toDiscuss, order, lists.toDiscuss, DISCUSS_WORDS.nothing(plan.unit)),
      ...list(
        'RagDiscussNotYetDue',
        notYetDue,
        notYetDueIntro,
        lists.notYetDue,
        DISCUSS_WORDS.noneNotYetDue(plan.unit),
      ),
      ...(owners === null ? [] : [owners]),
    ],
  };
}

function discussColumns(plan: Plan): WideColumn<DiscussedAction>[] {
  const { headers, reason } = DISCUSS_WORDS;
  const known = [...actionColumns(plan), placeColumn(plan)].map((column) => ({
    ...columnOf(column, ({ action }: DiscussedAction) => action),
    width: column.width,
  }));
  const dates: WideColumn<DiscussedAction>[] = [
    {
      header: headers.due,
      align: 'right',
      width: 14,
      cell: ({ due, dueShown }) => ({ kind: 'day', day: due, shown: dueShown }),
    },
    {
      header: headers.days,
      align: 'right',
      width: 10,
      cell: ({ reasons, daysOverdue }) => (reasons[0] === 'overdue' ? count(daysOverdue) : BLANK),
    },
  ];
  return [
    { header: reason, width: 32, cell: (entry) => text(reasonWords(entry)) },
    ...known,
    ...(hasDates(plan) ? dates : []),
  ];
}

/** A plan without dates or colours is not asked: "Rated red: 0" would say that nothing is red. */
const canHave = (reason: DiscussReason, plan: Plan): boolean =>
  (reason !== 'overdue' || hasDates(plan)) && (reason !== 'red' || plan.hasRatings);

function reasonsTable({ toDiscuss, notYetDue }: DiscussLists, plan: Plan): Table {
  const counts = REASONS.filter((reason) => canHave(reason, plan)).map((reason) => ({
    name: text(DISCUSS_LABELS[reason]),
    counted: toDiscuss.filter(({ reasons }) => reasons.includes(reason)).length,
  }));
  return table<{ readonly name: TextCell; readonly counted: number }>({
    name: 'RagDiscussReasons',
    heading: DISCUSS_WORDS.reasons,
    columns: [
      { header: DISCUSS_WORDS.reason, cell: ({ name }) => name },
      { header: unitsLabel(plan.unit), align: 'right', cell: ({ counted }) => count(counted) },
    ],
    rows: [
      ...counts,
      { name: total(DISCUSS_WORDS.anyReason), counted: toDiscuss.length },
      { name: text(DISCUSS_WORDS.notYetDue), counted: notYetDue.length },
    ],
  });
}
