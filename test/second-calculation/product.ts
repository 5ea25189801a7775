/** What the product says of a plain plan, line for line as the second calculation says it. The only door to the product here. */
import { checkPlan, locatePlan, readPlan } from '../make/at-once';
import { compareRatings } from '../../src/measure/by-rule/compare-ratings';
import { measurePlan } from '../../src/measure/measure-plan';
import type { Tally } from '../../src/measure/tally';
import { cellAddress } from '../../src/model/address';
import type { Action, Plan } from '../../src/model/plan';
import type { RatingRule } from '../../src/model/rating-rule';
import { Problem } from '../../src/model/problem';
import { NO_SETTINGS } from '../../src/model/settings';
import { gridOf } from '../field/read-sheets';
import type { MadeSheet } from '../make/workbook';

const named = (names: readonly string[], values: Readonly<Record<string, number>>): string =>
  names.map((name) => `${name} ${values[name]}`).join(', ');
const LIFECYCLES = ['completed', 'in-progress', 'not-started', 'unknown'];
const RATINGS = ['none', 'red', 'amber', 'green', 'blue'];

function tallyLine(tally: Tally): string {
  const { headline, percent, ratingPercent } = tally;
  const counts = [
    `${tally.actions} actions, ${tally.excluded} excluded, ${tally.inScope} in scope`,
    named(LIFECYCLES, tally.lifecycle),
    named(RATINGS, tally.ratings),
  ];
  if (!headline || !percent || !ratingPercent) return [...counts, 'no percentage'].join(' | ');
  return [
    ...counts,
    `headline ${headline.progressed} / ${headline['not-progressed']} / ${headline.unknown}`,
    `shares ${named(LIFECYCLES, percent)}`,
    `rated ${named(RATINGS, ratingPercent)}`,
    `marked ${[...tally.adjusted].sort().join(' ')}`,
  ].join(' | ');
}

function actionLine(plan: Plan, { row, lifecycle, rating, basis, recommendation }: Action): string {
  const of = recommendation === null ? 'none' : plan.recommendations[recommendation]?.reference;
  return `row ${row + 1}: ${lifecycle}, ${rating}, ${basis}, of ${of}`;
}

function linesOf(plan: Plan, asAt: string): string[] {
  const measures = measurePlan(plan);
  const refer = (index: number): string => plan.recommendations[index]?.reference ?? '';
  const tally = (one: Tally | undefined): string => (one ? tallyLine(one) : 'no tally');
  return [
    ...plan.actions.map((action) => actionLine(plan, action)),
    ...plan.recommendations.map(({ reference, theme }, index) => {
      const under = theme === null ? '-' : plan.themes[theme]?.name;
      return `recommendation ${index + 1} is ${reference}, under ${under}: ${tally(measures.recommendations[index])}`;
    }),
    ...plan.themes.map(
      ({ name, recommendations }, index) =>
        `theme ${index + 1} is ${name}, with ${recommendations.map(refer).join(' ')}: ${tally(measures.themes[index])}`,
    ),
    `the plan: ${tallyLine(measures.overall)}`,
    `assumed: ${measures.assumed}`,
    ...checkPlan(plan, { asAt, settings: NO_SETTINGS })
      .map(({ code, cell }) => (cell ? `${code} ${cellAddress(cell.row, cell.column)}` : code))
      .sort(),
  ];
}

export interface ProductReading {
  readonly lines: readonly string[];
  /** Role of each column as it was found, for whoever looks into a difference. */
  readonly columns: string;
}

function planOn(sheet: MadeSheet): Plan {
  const grids = [gridOf(sheet, 0)];
  return readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
}

/** What the product says of its rules about ratings, as the second calculation says it. */
export function productByRule(sheet: MadeSheet, asAt: string, rules: readonly RatingRule[]): string[] {
  const { differing, silent, given, byRule } = compareRatings(planOn(sheet), rules, asAt);
  return [
    ...[
      ...silent.map(({ row }) => `row ${row + 1}: no rule`),
      ...differing.map(
        ({ action, rule, byRule: rating }) =>
          `row ${action.row + 1}: given ${action.rating}, rule ${rule + 1} says ${rating}`,
      ),
    ].sort(),
    `given: ${tallyLine(given)}`,
    `by rule: ${tallyLine(byRule)}`,
  ];
}

/** A problem of the product's own is told as one line; anything else thrown is a fault. */
export function productReading(sheet: MadeSheet, asAt: string): ProductReading {
  try {
    const plan = planOn(sheet);
    const columns = plan.parts
      .flatMap((part) => part.columns.map(({ role, column }) => `${column + 1}=${role}`))
      .join(' ');
    return { lines: linesOf(plan, asAt), columns };
  } catch (error) {
    if (error instanceof Problem) return { lines: [`no plan: ${error.kind}`], columns: '' };
    throw error;
  }
}
