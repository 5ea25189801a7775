/** Labels over groups of a plan's headers, in a row above them: whatever they say, a column is what its own header says. */
import fc from 'fast-check';
import type { MadeSheet } from '../../make/workbook';
import { columnLetters } from '../../../src/model/address';

/** Names of parts of a form, which say nothing of a column. */
const ANYWHERE = [
  ...[
    'Delivery',
    'Details',
    'Monitoring',
    'Peer team',
    'The plan',
    'Reporting',
    'Our response',
    'Commitment',
  ],
  ...[
    'For completion by leads',
    'Who and when',
    'Tracking',
    'Accountability',
    'About the action',
    'Planning',
  ],
  ...['To be filled in monthly', 'Implementation', 'Performance', 'Key information', 'Quarterly return'],
  ...['Section A', 'Part 2', 'Background', 'Delivery and progress', 'Review team', 'For office use'],
  ...['Lead officer to complete', 'Programme office use only', 'Council response', 'Peer challenge'],
];
/** Names of what stands beneath them. */
const FITTING: readonly (readonly [headers: RegExp, labels: readonly string[]])[] = [
  [/^(?:no\.?|ref|theme|recommendation)$/i, ['What we were asked', 'What the peers said', 'Peer challenge recommendations']],
  [/^(?:action|task)$/i, ['Action', 'Actions', 'Council action', 'What we will do']],
  [/^(?:status|rag|rag status|progress status|% complete)$/i, ['Progress', 'Update', 'Progress to date', 'Where we are', 'Where we are now']],
  [/^(?:due date|deadline)$/i, ['Timescales', 'Dates']],
]; // prettier-ignore
/** A group may begin above one of these; the columns of a set stay under one label: months, ticks, Action 1 and Action 2. */
const BEGINS =
  /^(?:no\.?|ref|recommendation|action|lead|due date|status|rag|rag status|deadline|responsible officer)$/i;

const headerOf = (cell: MadeSheet['rows'][number][number] | undefined): string =>
  typeof cell === 'string' ? cell : '';

/** @returns null where the sheet does not begin with a header of three columns or more that are known */
function groupsOf({
  rows,
  tables,
  merges,
  at,
  hiddenRows,
}: MadeSheet): readonly (readonly number[])[] | null {
  const header = rows[0] ?? [];
  if (tables?.length || merges?.length || hiddenRows?.length || at !== undefined) return null;
  if (header.filter((cell) => BEGINS.test(headerOf(cell))).length < 3) return null;
  const groups: number[][] = [];
  header.forEach((cell, column) => {
    if (groups.length === 0 || BEGINS.test(headerOf(cell))) groups.push([column]);
    else groups.at(-1)?.push(column);
  });
  return groups;
}

/** The sheet under labels, each over one or more of its columns and over no two groups the same; blank over the first, or merged, by chance. */
export function underLabels(sheet: MadeSheet): fc.Arbitrary<MadeSheet> | null {
  const smallest = groupsOf(sheet);
  if (smallest === null) return null;
  const width = sheet.rows[0]?.length ?? 0;
  return fc
    .record({
      joins: fc.array(fc.boolean(), { minLength: smallest.length, maxLength: smallest.length }),
      fits: fc.array(fc.boolean(), { minLength: smallest.length, maxLength: smallest.length }),
      picks: fc.shuffledSubarray(ANYWHERE, { minLength: smallest.length, maxLength: smallest.length }),
      own: fc.nat({ max: 11 }),
      isMerged: fc.boolean(),
      startsBlank: fc.boolean(),
    })
    .map(({ joins, fits, picks, own, isMerged, startsBlank }) => {
      const groups: number[][] = [];
      smallest.forEach((columns, at) => {
        const last = groups.at(-1);
        // Two labels at the least.
        if (last && joins[at] && (groups.length > 1 || at < smallest.length - 1)) last.push(...columns);
        else groups.push([...columns]);
      });
      const used = new Set<string>();
      const row: (string | null)[] = Array<null>(width).fill(null);
      groups.forEach((columns, at) => {
        if (startsBlank && at === 0 && groups.length > 2) return;
        const [, labels] = FITTING.find(([headers]) => columns.every((column) => headers.test(headerOf(sheet.rows[0]?.[column])))) ?? []; // prettier-ignore
        const fitting = labels?.[own % labels.length];
        const label = fits[at] && fitting !== undefined && !used.has(fitting) ? fitting : (picks[at] ?? '');
        used.add(label);
        row[columns[0] ?? 0] = label;
      });
      const spans = groups.filter(
        (columns) => columns.length > 1 && row[columns[0] ?? 0] !== null && isMerged,
      );
      const merges = spans.map((columns) => {
        const [from, to] = [columns[0] ?? 0, columns.at(-1) ?? 0];
        return `${columnLetters(from)}1:${columnLetters(to)}1`;
      });
      return { ...sheet, rows: [row, ...sheet.rows], ...(merges.length > 0 && { merges }) };
    });
}
