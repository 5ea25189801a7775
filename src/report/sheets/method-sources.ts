/** The tables of How this was worked out that are about sources: columns, ranges, dates, versions. */
import { areaAddress } from '../../model/address';
import type { Plan } from '../../model/plan';
import { COLUMN_ROLES } from '../../model/terms';
import { ROLE_LABELS } from '#words/row-labels';
import { formatDayLong } from '#words/phrases';
import { PRODUCT_NAME } from '#words/sheets';
import { GROUPING_WORDS } from '#words/groupings';
import { FACT_LABELS, METHOD_WORDS, NOT_SAID, UNIT_WORDS } from '#words/sheets-method';
import { UNREAD_LABEL, unreadSentence } from '#words/unread';
import { count, text } from '../cell';
import type { ReportInput } from '../report-input';
import type { Table } from '../table';
import { table } from '../table';

export function columnsTable({ columns }: Plan): Table {
  return table({
    name: 'RagMethodColumns',
    heading: METHOD_WORDS.columns,
    columns: [
      { header: METHOD_WORDS.role, cell: ({ role }) => text(ROLE_LABELS[role]) },
      { header: METHOD_WORDS.header, cell: ({ header }) => text(header) },
    ],
    rows: COLUMN_ROLES.flatMap((role) => {
      const header = columns[role];
      return header === undefined ? [] : [{ role, header }];
    }),
  });
}

export function partsTable({ parts, list }: Plan): Table {
  return table({
    name: 'RagMethodParts',
    heading: METHOD_WORDS.parts,
    columns: [
      { header: METHOD_WORDS.sheet, cell: ({ sheet }) => text(sheet) },
      { header: METHOD_WORDS.table, cell: (part) => text(part.table ?? METHOD_WORDS.noTable) },
      {
        header: METHOD_WORDS.range,
        cell: ({ sheet, area }) => ({
          kind: 'link',
          text: areaAddress(area),
          to: { sheet, row: area.top, column: area.left },
        }),
      },
      {
        header: METHOD_WORDS.rows,
        align: 'right',
        cell: ({ area, headerRow }) => count(area.top + area.rows - 1 - headerRow),
      },
    ],
    rows: list === null ? parts : [...parts, list],
    paging: 'list',
  });
}

export function factsTable({ plan, asAt, source, version, unread = [] }: ReportInput): Table {
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
  return table({
    name: 'RagMethodFacts',
    heading: METHOD_WORDS.facts,
    columns: [
      { header: METHOD_WORDS.item, cell: ({ item }) => text(item) },
      { header: METHOD_WORDS.value, cell: ({ value }) => text(value) },
    ],
    rows: [
      ...Object.entries(FACT_LABELS).map(([key, item]) => ({
        item,
        value: facts[key as keyof typeof FACT_LABELS],
      })),
      ...unread.map((one) => ({ item: UNREAD_LABEL, value: unreadSentence(one) })),
    ],
  });
}
