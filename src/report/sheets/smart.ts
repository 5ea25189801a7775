/** SMART check: which of four things each open action leaves unsaid; advice, apart from what is wrong. */
import { SMART_ASKS, unsaidBy, type SmartAsk } from '../../measure/smart/smart-of';
import { isOutstanding } from '../../model/lifecycles';
import type { Action } from '../../model/plan';
import { SHEET_NAMES } from '#words/labels';
import { countOutOf, listOf } from '#words/phrases';
import { sheetTitle } from '#words/sheets';
import { SMART_LABELS, SMART_RULES, SMART_WORDS as WORDS, smartSentence } from '#words/sheets-smart';
import { placeColumn } from '../action-columns';
import { text, textOrBlank } from '../cell';
import type { SheetDocument } from '../document';
import { GAP, headline, sentence } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { columnOf, table } from '../table';

const GRID = [22, 62, 34, 22];

interface Asked {
  readonly action: Action;
  readonly unsaid: readonly SmartAsk[];
}

export function reportSmart(input: ReportInput): SheetDocument {
  const { plan, asAt } = input;
  const asked = plan.actions
    .filter(({ lifecycle }) => isOutstanding(lifecycle))
    .map((action): Asked => ({ action, unsaid: unsaidBy(action) }));
  const rows = asked.filter(({ unsaid }) => unsaid.length > 0);
  const unsaidCount = (ask: SmartAsk): number => rows.filter(({ unsaid }) => unsaid.includes(ask)).length;
  return {
    kind: 'smart',
    title: sheetTitle(SHEET_NAMES.smart, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [
      GAP,
      headline(smartSentence(asked.length, asked.length - rows.length, plan.unit)),
      sentence(WORDS.intro),
      table<SmartAsk>({
        name: 'RagSmartAsks',
        heading: WORDS.asks,
        columns: [
          { header: WORDS.ask, cell: (ask) => text(SMART_LABELS[ask]) },
          { header: WORDS.rule, cell: (ask) => text(SMART_RULES[ask]) },
          {
            header: WORDS.said,
            cell: (ask) => text(countOutOf(asked.length - unsaidCount(ask), asked.length)),
          },
        ],
        rows: SMART_ASKS,
      }),
      ...(rows.length === 0
        ? []
        : [
            table<Asked>({
              name: 'RagSmartActions',
              heading: WORDS.actions,
              columns: [
                { header: WORDS.reference, cell: ({ action }) => textOrBlank(action.reference?.text) },
                { header: WORDS.action, cell: ({ action }) => text(action.text.text) },
                {
                  header: WORDS.missing,
                  cell: ({ unsaid }) => text(listOf(unsaid.map((ask) => SMART_LABELS[ask].toLowerCase()))),
                },
                columnOf(placeColumn(plan), ({ action }: Asked) => action),
              ],
              rows,
              paging: 'list',
            }),
          ]),
    ],
  };
}
