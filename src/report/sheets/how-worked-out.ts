/** How this was worked out: all that an auditor needs to get the same figures from the same plan by hand. */
import { SHEET_KINDS, type SheetKind } from '../../model/own-names';
import { SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { METHOD_WORDS } from '#words/sheets-method';
import type { Block, SheetDocument } from '../document';
import { heading, nothing, sentence, sentences } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { excludedTable } from './excluded-table';
import { figuresTable } from './figures-table';
import { adjustedTable, countsTable, statusesTable } from './method-figures';
import { rulesBlocks } from './method-rules';
import { columnsTable, factsTable, partsTable } from './method-sources';

/** Status or item, why or value, lifecycle or figure, rating, colour, actions; then the recount. In type of nine points they fill a page. */
const GRID = [33, 34, 26, 11, 10, 11];

/** @param beside the sheets that are written with it: where Actions is one of them, figures can be counted again */
export function reportHowWorkedOut(
  input: ReportInput,
  beside: readonly SheetKind[] = SHEET_KINDS,
): SheetDocument {
  const { plan, asAt } = input;
  const excluded = excludedTable(plan);
  return {
    kind: 'method',
    title: sheetTitle(SHEET_NAMES.method, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [
      ...(plan.statusMap.length === 0
        ? nothing(METHOD_WORDS.statuses, METHOD_WORDS.noStatuses)
        : [statusesTable(plan)]),
      countsTable(input),
      ...(excluded === null ? [] : [excluded]),
      ...rulesBlocks(plan, input.byRule),
      ...roundingBlocks(input),
      ...(Object.keys(plan.columns).length > 0
        ? [columnsTable(plan)]
        : nothing(METHOD_WORDS.columns, METHOD_WORDS.noColumns)),
      ...(plan.parts.length > 0 ? [partsTable(plan)] : []),
      factsTable(input),
      // Last, since it is as long as the plan: its header is repeated on every page.
      figuresTable(input, beside.includes('actions')),
    ],
  };
}

const roundingBlocks = (input: ReportInput): Block[] => [
  heading(METHOD_WORDS.rounding),
  ...sentences(METHOD_WORDS.roundingRule(input.plan.unit)),
  adjustedTable(input) ?? sentence(METHOD_WORDS.noneAdjusted),
];
