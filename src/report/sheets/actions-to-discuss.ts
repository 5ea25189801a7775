/** Actions to discuss: the ten that matter most and why, the others by reason, and apart from them what is due soon or later. */
import { hasDates } from '../../model/date-in-force';
import type { OwnTable } from '../../model/own-names';
import type { Plan } from '../../model/plan';
import { daysBetween } from '../../model/days/calendar';
import { SHEET_NAMES } from '#words/labels';
import { DISCUSS_LABELS } from '#words/row-labels';
import { sheetTitle, unitsLabel } from '#words/sheets';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import type { TextCell } from '../cell';
import { count, text, total } from '../cell';
import { SOON_DAYS } from '../date-risk';
import type { DiscussedAction, DiscussLists } from '../discuss-list';
import { askedReasons, listActionsToDiscuss } from '../discuss-list';
import { nothingToDiscuss, reasonWords } from '../discuss-words';
import type { Block, SheetDocument } from '../document';
import { GAP, nothing, sentence } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import type { Table } from '../table';
import { table } from '../table';
import { discussColumns } from './discuss-columns';

/** As many as a meeting has time for. */
const FIRST = 10;

export function reportActionsToDiscuss(input: ReportInput): SheetDocument {
  const { plan, asAt } = input;
  const lists = listActionsToDiscuss(plan, asAt);
  const columns = discussColumns(plan, reasonWords);
  const list = (
    name: OwnTable,
    heading: string,
    intro: string,
    rows: readonly DiscussedAction[],
    shown = columns,
  ): Block[] =>
    rows.length === 0 ? [] : [table({ name, heading, intro: [intro], columns: shown, rows, paging: 'list' })];
  const first = lists.toDiscuss.slice(0, FIRST);
  const { order, others, othersIntro, soonIntro, dueIn } = DISCUSS_WORDS;
  const soonColumns = discussColumns(plan, ({ due }) => (due === null ? '' : dueIn(daysBetween(asAt, due))));
  const soon = new Set(lists.dueSoon);
  const later = lists.notYetDue.filter((entry) => !soon.has(entry));
  const soonHeading = DISCUSS_WORDS.soon(SOON_DAYS);
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
      ...(first.length === 0 ? [GAP, sentence(nothingToDiscuss(plan, lists))] : []),
      ...list('RagDiscussFirst', DISCUSS_WORDS.first(first.length), order, first),
      ...list('RagDiscussActions', others, othersIntro, lists.toDiscuss.slice(FIRST)),
      ...(hasDates(plan) && lists.dueSoon.length === 0
        ? nothing(soonHeading, DISCUSS_WORDS.noneSoon(plan.unit, SOON_DAYS))
        : list('RagDiscussSoon', soonHeading, soonIntro, lists.dueSoon, soonColumns)),
      ...list('RagDiscussNotYetDue', DISCUSS_WORDS.later(SOON_DAYS), soonIntro, later, soonColumns),
    ],
  };
}

function reasonsTable({ toDiscuss, notYetDue }: DiscussLists, plan: Plan): Table {
  const counts = askedReasons(plan).map((reason) => ({
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
