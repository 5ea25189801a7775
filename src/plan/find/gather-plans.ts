/** Puts blocks together that are parts of one plan, and ranks the plans: one sheet or table per recommendation, or one each. */
import { textAt } from '../grid';
import { looksLikeReference } from '../read/reference-text';
import { HEADING } from '../read/row-words';
import { levelHeader } from './match-header';
import { columnOf } from './block';
import type { Reason } from './decision';
import type { LocatedPart, LocatedPlan } from './located';
import { latestYear, weighBlock } from './plan-signals';
import { PLAN_SIGNALS } from './signals';

/** Words that make sheets plans of their own, however alike their headers are. */
const OWN_PLAN =
  /\b(19|20)\d\d\b|\b\d\d[/-]\d\d\b|\b(plan|tracker|old|previous|archived?|copy|backup|draft|current|new|final|audit|cpc|peer|version|v\d+|last year|this year|example|template|sample)\b|\(\d\)\s*$/i;
const COMPARED = 200;

const countActions = (part: LocatedPart): number =>
  part.rows.kinds.filter((kind) => kind === 'action').length;

/** Parts of one plan have the same headers for the same roles. */
function signature({ block }: LocatedPart): string {
  return block.labels
    .filter(({ spannedFrom }) => spannedFrom === null)
    .map(({ text }) => levelHeader(text))
    .join('|');
}

/** The texts of a part's first actions, to tell a copy of a plan from another part of it. */
function actionTexts({ block, rows }: LocatedPart): Set<string> {
  const column = columnOf(block, 'action') ?? columnOf(block, 'recommendation') ?? 0;
  const texts = new Set<string>();
  rows.kinds.forEach((kind, index) => {
    if (kind === 'action' && texts.size < COMPARED) {
      texts.add(
        textAt(block.grid, rows.top + index, column)
          .trim()
          .toLowerCase(),
      );
    }
  });
  return texts;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const text of a) if (b.has(text)) shared++;
  return shared * 3 > Math.min(a.size, b.size);
}

const ownName = (part: LocatedPart): string =>
  part.block.table ? `${part.block.grid.sheet} ${part.title ?? ''}` : part.block.grid.sheet;

/** The references of a part, its recommendations' where it has them. */
function references({ block, rows }: LocatedPart): Set<string> {
  const column = columnOf(block, 'recommendationReference') ?? columnOf(block, 'reference');
  const found = new Set<string>();
  if (column === null) return found;
  rows.kinds.forEach((kind, index) => {
    const text = textAt(block.grid, rows.top + index, column)
      .trim()
      .toLowerCase();
    if (kind === 'action' && text !== '' && found.size < COMPARED) found.add(text);
  });
  return found;
}

/** Sheets that name their recommendations in a column are one plan only where their names or references say so. */
function areThemes(parts: readonly LocatedPart[]): boolean {
  const named = parts.filter(
    ({ block }) => HEADING.test(block.grid.sheet) || looksLikeReference(block.grid.sheet),
  );
  if (named.length === parts.length) return true;
  const known = parts.map(references);
  return known.every((one, index) => one.size > 0 && (index === 0 || !overlap(one, known[index - 1] ?? one)));
}

/** True where the sheets are named as plans of their own, or repeat one another's actions. */
function standApart(parts: readonly LocatedPart[]): boolean {
  const sheets = new Set(parts.map(({ block }) => block.grid.sheet));
  if (sheets.size > 1 && parts.filter((part) => OWN_PLAN.test(ownName(part))).length * 2 > parts.length)
    return true;
  if (
    sheets.size > 1 &&
    sheets.size === parts.length &&
    parts.length === 2 &&
    parts.some((part) => OWN_PLAN.test(ownName(part)))
  )
    return true;
  const named = parts.every(({ block }) => columnOf(block, 'recommendation') !== null);
  if (sheets.size > 1 && named && !areThemes(parts)) return true;
  const texts = parts.slice(0, 12).map(actionTexts);
  return texts.some((one, index) => index > 0 && overlap(one, texts[index - 1] ?? one) && one.size > 0);
}

function planOf(parts: readonly LocatedPart[]): LocatedPlan {
  const [first] = parts;
  if (!first) throw new Error('A plan has at least one part.');
  const actions = parts.reduce((sum, part) => sum + countActions(part), 0);
  const best = parts.reduce((most, part) => (countActions(part) > countActions(most) ? part : most), first);
  const names = { sheet: best.block.grid.sheet, table: best.block.table?.name ?? null, title: first.title };
  const reasons = weighBlock(best.block, names, actions);
  return { parts, actions, reasons, score: scoreOf(reasons) };
}

const scoreOf = (reasons: readonly Reason[]): number =>
  Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10;

/** A plan whose names or dates are of an earlier year than another's is last year's. */
function markEarlier(plans: readonly LocatedPlan[]): LocatedPlan[] {
  const years = plans.map(({ parts }) => {
    const first = parts[0];
    return first
      ? latestYear(first.block, [first.block.grid.sheet, first.title ?? '', first.block.table?.name ?? ''])
      : 0;
  });
  const latest = Math.max(0, ...years);
  return plans.map((plan, index) => {
    const year = years[index] ?? 0;
    if (year === 0 || year >= latest) return plan;
    const weight = PLAN_SIGNALS['earlier-dates'];
    const reasons = [...plan.reasons, { signal: 'earlier-dates', weight, facts: { year, latest } }];
    return { ...plan, reasons, score: scoreOf(reasons) };
  });
}

/** Every plan the parts make up, best first. `chosen`: the user has named the sheets or tables, which are one plan. */
export function gatherPlans(parts: readonly LocatedPart[], chosen: boolean): LocatedPlan[] {
  const groups = new Map<string, LocatedPart[]>();
  for (const part of parts) {
    const key = signature(part);
    const group = groups.get(key) ?? [];
    group.push(part);
    groups.set(key, group);
  }
  const plans = [...groups.values()].flatMap((group) =>
    group.length > 1 && (chosen || !standApart(group))
      ? [planOf(group)]
      : group.map((part) => planOf([part])),
  );
  return markEarlier(plans).sort((a, b) => b.score - a.score || b.actions - a.actions);
}
