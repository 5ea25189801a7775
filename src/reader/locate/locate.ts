/** Finds the plans of a workbook from its values alone, best first. */
import type { LookedAt } from '../../model/decision';
import type { Grid, TableArea } from '../../model/grid';
import { Problem } from '../../model/problem';
import type { Sliced } from '../../model/slices';
import { roleColumns } from '../rows/row-facts';
import { classifyRows } from '../rows/row-kinds';
import type { PlanSettings } from '../../model/settings';
import { assignColumns } from '../table/assign-columns';
import { edgesOf, endOf, saysHowItStands, type Block, type JudgedBlock } from '../table/block';
import { chosenIn, pointedBlock } from './pointed-block';
import { findBlocks } from './find-blocks';
import { gatherPlans } from './gather-plans';
import type { Located, Part } from './located';
import { isOwnSheet } from '../../model/own-sheets';
import { areFields, otherShapes } from './other-shapes';
import { readHeading } from './read-title';
import { isGroupBeside, judgedAlike } from '../table/repeated-groups';
import { PLAN_THRESHOLD } from '../table/signals';

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** @throws Problem 'no-such-sheet' or 'no-such-table', with the names there are. */
function checkChoices(grids: readonly Grid[], settings: PlanSettings): void {
  for (const name of settings.sheets) {
    if (grids.some(({ sheet }) => sameName(sheet, name))) continue;
    throw new Problem('no-such-sheet', { name, names: grids.map(({ sheet }) => sheet) });
  }
  const tables = grids.flatMap((grid) => grid.tables.map((table) => table.name));
  for (const name of settings.tables) {
    if (tables.some((table) => sameName(table, name))) continue;
    throw new Problem('no-such-table', { name, names: tables });
  }
}

/** Why a sheet without a plan has none, as a code. */
function reasonOf(grid: Grid, blocks: readonly Block[]): LookedAt['reason'] {
  if (grid.rowCount === 0 || grid.columnCount === 0) return 'empty';
  return blocks.length === 0 ? 'no-header' : 'no-actions';
}

/** The block as a part of a plan, with what stands above it from the row `from`; null where nothing in it can be followed up. */
function partOf(block: JudgedBlock, from: number): Part | null {
  const columns = roleColumns(block);
  if (columns === null) return null;
  const rows = classifyRows(block, columns);
  return { block, columns, rows, ...readHeading(block.grid, block.headerTop, from) };
}

function* partsOf(grid: Grid, settings: PlanSettings): Sliced<{ parts: Part[]; blocks: Block[] }> {
  const headerRow = settings.headerRow === null ? null : settings.headerRow - 1 - grid.top;
  const isChosen = (table: TableArea): boolean => settings.tables.some((name) => sameName(name, table.name));
  const blocks = findBlocks(grid, headerRow, isChosen).filter(
    ({ table }) => settings.tables.length === 0 || (table && isChosen(table)),
  );
  yield;
  const parts = yield* judgeBlocks(blocks, settings);
  const isPointedAt = settings.sheets.length > 0 || headerRow !== null;
  if (!isPointedAt || settings.tables.length > 0) return { parts, blocks };
  const { columns } = settings;
  const most = Math.max(...parts.map(({ block }) => chosenIn(block, columns)));
  // The user's word wins over what the product knows of headers.
  const pointed = pointedBlock(grid, headerRow, columns, parts[0]?.block.headerRow ?? null);
  if (!pointed || chosenIn(pointed, columns) <= most) return { parts, blocks };
  const found = yield* judgeBlocks([pointed], settings);
  return { parts: found.length > 0 ? found : parts, blocks };
}

function* judgeBlocks(blocks: readonly Block[], settings: PlanSettings): Sliced<Part[]> {
  const parts: Part[] = [];
  let last: JudgedBlock | null = null;
  for (const [index, block] of blocks.entries()) {
    if (
      settings.headerRow === null &&
      areFields(block.grid, edgesOf(block).first, block.headerRow, block.bodyEnd)
    )
      continue;
    const judged: JudgedBlock =
      last && isGroupBeside(last, block) ? judgedAlike(last, block) : assignColumns(block, settings.columns);
    last = judged;
    yield;
    const above = blocks[index - 1];
    const from = above && above.headerRow !== block.headerRow ? endOf(above) : 0;
    const part = partOf(judged, from);
    if (part) parts.push(part);
    yield;
  }
  return parts;
}

const isList = ({ block, columns }: Part): boolean =>
  columns.action === null && columns.recommendation !== null && !saysHowItStands(block);

/**
 * The plans of a workbook, best first.
 *
 * @throws Problem 'no-plan' (facts: `lookedAt`, sheets and what was found there), 'no-such-sheet', 'no-such-table'.
 */
export function* locate(grids: readonly Grid[], settings: PlanSettings, fileName?: string): Sliced<Located> {
  checkChoices(grids, settings);
  const lookedAt: LookedAt[] = [];
  const parts: Part[] = [];
  const byTable = settings.tables.length > 0;
  const chosen = byTable || settings.sheets.length > 0;
  for (const dressed of grids) {
    // Looks are loaded from a file and not yet in Excel: the same plan is found in both, so none are used here.
    const grid: Grid = { ...dressed, looks: [] };
    const wanted =
      settings.sheets.length === 0
        ? !byTable || grid.tables.some(({ name }) => settings.tables.some((table) => sameName(table, name)))
        : settings.sheets.some((name) => sameName(name, grid.sheet));
    if (!wanted) continue;
    if (isOwnSheet(grid)) {
      lookedAt.push({ sheet: grid.sheet, reason: 'own-sheet' });
      continue;
    }
    const found = yield* partsOf(grid, settings);
    if (found.parts.length === 0) lookedAt.push({ sheet: grid.sheet, reason: reasonOf(grid, found.blocks) });
    parts.push(...found.parts);
  }
  const gathered = gatherPlans(parts, chosen);
  const isPointedAt = chosen || settings.headerRow !== null;
  const plans = gathered.filter(({ score }) => isPointedAt || score >= PLAN_THRESHOLD);
  const taken = new Set(plans.flatMap((plan) => plan.parts.map(({ block }) => block.grid.sheet)));
  for (const { block } of gathered.flatMap((plan) => plan.parts)) {
    const { sheet } = block.grid;
    if (taken.has(sheet) || lookedAt.some((known) => known.sheet === sheet)) continue;
    lookedAt.push({ sheet, reason: 'unlike-a-plan' });
  }
  const [best, ...others] = plans;
  if (!best) {
    const shapes = otherShapes(grids.filter((grid) => !isOwnSheet(grid)));
    throw new Problem('no-plan', {
      ...(fileName === undefined ? {} : { file: fileName }),
      sheets: grids.length,
      lookedAt: lookedAt.map((one) => ({ ...one, reason: shapes.get(one.sheet) ?? one.reason })),
    });
  }
  const beside = gathered.flatMap((plan) => plan.parts).filter((part) => !best.parts.includes(part));
  return { plans: [best, ...others], lists: beside.filter(isList), lookedAt, settings };
}
