/** Puts blocks together that are parts of one plan, and ranks the plans: one sheet or table per recommendation, or one each. */
import { textAt } from '../../model/grid';
import { groupBy } from '../../model/group-by';
import { levelText } from '../../model/level-text';
import { makeReason, type Reason } from '../../model/decision';
import { remember } from '../../model/remember';
import type { Located, LocatedPlan, Part, Parts } from './located';
import { rowsThatAre } from '../rows/row-facts';
import { isLaterName } from './later-name';
import { differInYear, eachAPlan, isAside, isCopied, isBesideAPlan } from '../text/part-names';
import { latestYear, registerOfRisks, weighBlock } from './plan-signals';
import { columnOf, saysHowItStands } from '../table/block';
import { areGroupsOfOne } from '../table/repeated-groups';
import { PLAN_SIGNALS } from '../table/signals';

const countActions = ({ rows }: Part): number => rowsThatAre(rows, 'action').length;

/** Headers of a part, levelled; columns without one count for nothing. */
const headersOf = ({ block }: Part): Set<string> =>
  new Set(block.labels.filter(({ text }) => text !== '').map(({ words }) => words.own));

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const text of one) if (other.has(text)) shared++;
  return shared;
}

/** The same headers, give or take a column (3.10). */
function haveSameHeaders(one: Part, other: Part): boolean {
  const [a, b] = [headersOf(one), headersOf(other)];
  const shared = countShared(a, b);
  const [missing, more] = [a.size - shared, b.size - shared];
  if (shared < 2 || missing > 1 || more > 1) return false;
  // "Issue" or "Benefit" where the other has its actions lists something else.
  const isOther =
    lacksActions(one, other) &&
    [...a, ...b].some((header) => a.has(header) !== b.has(header) && isBesideAPlan(header));
  return missing + more < 2 || !isOther;
}

/** One has actions, and the other none. */
const lacksActions = (one: Part, other: Part): boolean =>
  (one.columns.action === null) !== (other.columns.action === null);

/** The texts of a part's actions, to tell a copy of a plan from another part of it. */
const actionTexts = ({ block, rows, columns }: Part): Set<string> =>
  new Set(rowsThatAre(rows, 'action').map((row) => levelText(textAt(block.grid, row, columns.main))));

/** The texts of each part's actions, read once. */
type TextsOf = (part: Part) => ReadonlySet<string>;
const textsOnce = (): TextsOf => remember(actionTexts);

function sameActions(one: Part, other: Part, textsOf: TextsOf): boolean {
  const [a, b] = [textsOf(one), textsOf(other)];
  return countShared(a, b) * 3 > Math.min(a.size, b.size);
}

/** Put aside by its name, or a log of issues and the like by it: what has both recommendations and actions is none. */
const isKeptAside = ({ columns }: Part, name: string): boolean =>
  isAside(name) || (isBesideAPlan(name) && (columns.action === null || columns.recommendation === null));

const sheetOf = ({ block }: Part): string => block.grid.sheet;
const tableOf = ({ block }: Part): string => block.table?.name ?? '';

/** What tells these parts apart: their sheets, or where they are on one, their tables. */
const nameAmong = (parts: readonly Part[]): ((part: Part) => string) =>
  new Set(parts.map(sheetOf)).size > 1 ? sheetOf : tableOf;

/** What calls a part a plan: a title that none of the others has, or its sheet or table. */
function titlesOf(parts: readonly Part[]): string[] {
  const nameHere = nameAmong(parts);
  return parts.map((part) => {
    const { title } = part;
    const shared = parts.some((other) => other !== part && other.title === title);
    return title !== null && !shared && title.length <= 120 ? title : nameHere(part);
  });
}

const eachAlone = (parts: readonly Part[]): Parts[] => parts.map((part) => [part]);

/** Parts of the same headers, told apart into those that stand alone and those that are one plan. */
function toldApart(parts: readonly Part[], textsOf: TextsOf): Parts[] {
  const nameHere = nameAmong(parts);
  if (eachAPlan(parts.map(nameHere)) || eachAPlan(titlesOf(parts))) return eachAlone(parts);
  const alone: Part[] = [];
  const together: Part[] = [];
  const isVisible = parts.some(({ block }) => block.grid.visible);
  /** A copied sheet of which no action stands in another. */
  const isFilledAnew = (part: Part): boolean =>
    isCopied(nameHere(part)) &&
    parts.every((other) => other === part || countShared(textsOf(part), textsOf(other)) === 0);
  for (const part of parts) {
    const version = parts.some((other) => differInYear(nameHere(part), nameHere(other)));
    const hidden = isVisible && !part.block.grid.visible;
    const aside = isKeptAside(part, nameHere(part)) && !isFilledAnew(part);
    (version || hidden || aside ? alone : together).push(part);
  }
  // A copy of a plan is a version of it, whatever it is called.
  const copies = together.filter((part, index) =>
    together.some(
      (other, at) =>
        at !== index && !areGroupsOfOne(part.block, other.block) && sameActions(part, other, textsOf),
    ),
  );
  const [first, ...others] = together.filter((part) => !copies.includes(part));
  // What has been put aside with its sheet is one plan there as much as it would be elsewhere.
  const aside = [...groupBy(alone, sheetOf).values()].flatMap((group) =>
    group.length < parts.length ? toldApart(group, textsOf) : eachAlone(group),
  );
  return [...aside, ...eachAlone(copies), ...(first ? [[first, ...others] as const] : [])];
}

function planOf(parts: Parts): LocatedPlan {
  const [first] = parts;
  const actions = parts.reduce((sum, part) => sum + countActions(part), 0);
  const best = parts.reduce((most, part) => (countActions(part) > countActions(most) ? part : most), first);
  const names = { sheet: best.block.grid.sheet, table: best.block.table?.name ?? null, title: first.title };
  const reasons = weighBlock(best.block, names, actions);
  return { parts, actions, reasons, score: scoreOf(reasons) };
}

const scoreOf = (reasons: readonly Reason[]): number =>
  Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10;

function withReason(plan: LocatedPlan, reason: Reason): LocatedPlan {
  const reasons = [...plan.reasons, reason];
  return { ...plan, reasons, score: scoreOf(reasons) };
}

const isEarlierVersion = ({ reasons }: LocatedPlan): boolean =>
  reasons.some(({ signal }) => signal === 'earlier-version');

/** A plan whose names or dates are of an earlier year than another's is last year's. */
function markEarlier(plans: readonly LocatedPlan[]): LocatedPlan[] {
  const years = plans.map(({ parts: [{ block, title }] }) =>
    latestYear(
      block,
      [block.grid.sheet, title, block.table?.name].flatMap((name) => name ?? []),
    ),
  );
  const latest = Math.max(0, ...years);
  return plans.map((plan, index) => {
    const year = years[index] ?? 0;
    if (year === 0 || year >= latest || isEarlierVersion(plan)) return plan;
    return withReason(plan, makeReason('earlier-dates', PLAN_SIGNALS['earlier-dates'], { year, latest }));
  });
}

/** Of several versions of one plan the later is the plan; that there are others is still said. */
function markEarlierVersions(plans: readonly LocatedPlan[]): LocatedPlan[] {
  const nameHere = nameAmong(plans.flatMap(({ parts }) => parts));
  const names = plans.map(({ parts: [first] }) => nameHere(first));
  return plans.map((plan) => {
    const own = nameHere(plan.parts[0]);
    // What is of another year is told by its year.
    if (!names.some((other) => isLaterName(other, own) && !differInYear(other, own))) return plan;
    return withReason(plan, makeReason('earlier-version', PLAN_SIGNALS['earlier-version'], {}));
  });
}

/** Every plan the parts make up, best first. `chosen`: the user has named the sheets or tables, which are one plan. */
export function gatherPlans(parts: readonly Part[], chosen: boolean): LocatedPlan[] {
  const groups: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const group = groups.find(
      ([first]) => haveSameHeaders(first, part) || areGroupsOfOne(first.block, part.block),
    );
    if (group) group.push(part);
    else groups.push([part]);
  }
  const textsOf = textsOnce();
  const plans = groups.flatMap((group) =>
    group.length === 1 || chosen
      ? [planOf(group)]
      : markEarlierVersions(toldApart(group, textsOf).map(planOf)),
  );
  return markEarlier(plans).sort((a, b) => b.score - a.score || b.actions - a.actions);
}

/** Share of headers, or of what their columns hold, that two blocks have in common from which they look alike. */
const ALIKE = { headers: 0.5, roles: 0.75 };

/** What the columns of a part hold, whatever they are called; a recommendation may be there by its number or its text. */
const rolesOf = ({ block }: Part): Set<string> =>
  new Set([
    ...block.columns.map(({ role }) => (role === 'recommendationReference' ? 'recommendation' : role)),
    ...(block.statuses.status.length + block.statuses.percent.length > 0 ? ['status'] : []),
  ]);

/** Recommendations, what is done about them and how that stands: with these a table is a plan, whatever else it has. */
const WHOLE = ['recommendation', 'action', 'status'];
/** The same of a table on the sheet of another, where it is no register of risks; what is recommended may be what is done. */
const WHOLE_BESIDE = ['owner', 'status'];
/** Headers that two tables of one sheet share, where they have no due dates, nor both actions. */
const SHARED_BESIDE = 2;

/** Each is a plan by what its columns hold, so that one is hardly there for something else. */
function areBothWhole(one: Part, other: Part): boolean {
  const isBeside =
    one.block.grid === other.block.grid && ![one, other].some(({ block }) => registerOfRisks(block));
  const shared = isBeside ? countShared(headersOf(one), headersOf(other)) : 0;
  const both = [rolesOf(one), rolesOf(other)];
  const all = (whole: readonly string[]): boolean =>
    both.every((roles) => whole.every((role) => roles.has(role)));
  if (all(WHOLE)) return true;
  const sayWhat = both.every((roles) => roles.has('action') || roles.has('recommendation'));
  const isAsClear = shared >= SHARED_BESIDE || all(['dueDate']) || all(['action']);
  return isBeside && sayWhat && all(WHOLE_BESIDE) && isAsClear;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>, share: number): boolean {
  const shared = countShared(one, other);
  return shared >= 3 && shared >= (one.size + other.size - shared) * share;
}

/**
 * Parts of other plans that look like parts of the first: alike headers, a status or a column of actions, other actions,
 * and no version of it (3.10). A list of what was closed needs no status.
 */
export function leftOut([taken, ...others]: Located['plans']): Part[] {
  const textsOf = textsOnce();
  return others
    .flatMap(({ parts }) => parts)
    .filter((part) => {
      const isPlan = saysHowItStands(part.block) || columnOf(part.block, 'action') !== null;
      if (!isPlan || countActions(part) === 0) return false;
      if ([sheetOf, tableOf].some((nameOf) => isKeptAside(part, nameOf(part)))) return false;
      return taken.parts.every((known) => {
        const both = [known, part];
        const alike =
          areAlike(headersOf(known), headersOf(part), ALIKE.headers) ||
          areAlike(rolesOf(known), rolesOf(part), ALIKE.roles) ||
          areBothWhole(known, part);
        return (
          alike &&
          !differInYear(sheetOf(known), sheetOf(part)) &&
          !eachAPlan(both.map(sheetOf)) &&
          !eachAPlan(titlesOf(both)) &&
          !sameActions(known, part, textsOf)
        );
      });
    });
}
