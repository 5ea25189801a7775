/** The tables of How this was worked out that are about sources: columns, ranges, dates, versions. */
import { areaAddress } from '../model/address';
import type { Plan } from '../model/plan';
import { COLUMN_ROLES } from '../model/terms';
import { ROLE_LABELS } from '../words/en/labels';
import { formatDayLong } from '../words/en/phrases';
import { PRODUCT_NAME } from '../words/en/sheets';
import { GROUPING_WORDS } from '../words/en/groupings';
import { FACT_LABELS, METHOD_WORDS, NOT_SAID, UNIT_WORDS } from '../words/en/sheets-method';
import { UNREAD_LABEL, unreadSentence } from '../words/en/unread';
import { countCell, LAST_LINKED_ROW, textCell } from './cells';
import type { SheetCell } from './sheet-plan';
import type { StackTable } from './stack';
import type { SummaryInput } from './summary-input';

export function columnsTable({ columns }: Plan): StackTable {
  return {
    name: 'RagMethodColumns',
    heading: METHOD_WORDS.columns,
    intro: [METHOD_WORDS.columnsIntro],
    columns: [{ header: METHOD_WORDS.role }, { header: METHOD_WORDS.header }],
    rows: COLUMN_ROLES.flatMap((role) => {
      const header = columns[role];
      return header === undefined ? [] : [[textCell(ROLE_LABELS[role]), textCell(header)]];
    }),
  };
}

export function partsTable({ parts }: Plan): StackTable {
  return {
    name: 'RagMethodParts',
    heading: METHOD_WORDS.parts,
    columns: [
      { header: METHOD_WORDS.sheet },
      { header: METHOD_WORDS.table },
      { header: METHOD_WORDS.range },
      { header: METHOD_WORDS.rows, align: 'right' },
    ],
    rows: (firstRow) =>
      parts.map(({ sheet, table, area, headerRow }, index) => [
        textCell(sheet),
        textCell(table ?? METHOD_WORDS.noTable),
        rangeCell({ sheet, row: area.top, column: area.left }, areaAddress(area), firstRow + index),
        countCell(area.top + area.rows - 1 - headerRow),
      ]),
  };
}

const rangeCell = (link: NonNullable<SheetCell['link']>, value: string, row: number): SheetCell =>
  row < LAST_LINKED_ROW ? { value, style: 'link', link } : { value, style: 'text' };

export function factsTable({ plan, asAt, source, version, unread = [] }: SummaryInput): StackTable {
  const facts: Record<keyof typeof FACT_LABELS, string> = {
    file: source.fileName,
    council: source.council ?? NOT_SAID,
    plan: source.planName ?? plan.title ?? NOT_SAID,
    asAt: formatDayLong(asAt),
    lastUpdated: plan.lastUpdated ?? NOT_SAID,
    unit: UNIT_WORDS[plan.unit],
    grouping: GROUPING_WORDS[plan.decision.grouping],
    product: `${PRODUCT_NAME} ${version}`,
  };
  return {
    name: 'RagMethodFacts',
    heading: METHOD_WORDS.facts,
    columns: [{ header: METHOD_WORDS.item }, { header: METHOD_WORDS.value }],
    rows: [
      ...Object.entries(FACT_LABELS).map(([key, label]) => [
        textCell(label),
        textCell(facts[key as keyof typeof FACT_LABELS]),
      ]),
      ...unread.map((one) => [textCell(UNREAD_LABEL), textCell(unreadSentence(one))]),
    ],
  };
}
