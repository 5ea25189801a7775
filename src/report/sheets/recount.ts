/** The recount: beside every figure, formulas that count it again from the sheet Actions, with what rounding has done to it. */
import { SCOPE_LIFECYCLES } from '../../measure/tally';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { ROLE_LABELS } from '#words/row-labels';
import { ACTIONS_WORDS } from '#words/sheets-actions';
import { METHOD_WORDS } from '#words/sheets-method';
import { BLANK, type Cell, type FormulaCell } from '../cell';
import type { Criterion, Formula, Spot } from '../formula';
import type { FigureLine, Scope } from '../method-scopes';
import type { Column } from '../table';

/** More formulas than this would keep a spreadsheet busy whenever a cell of Actions is changed. */
export const RECOUNTED_LINES = 2000;

/** Places of columns in the table of figures, which the formulas look at. */
export interface FigurePlaces {
  readonly count: number;
  readonly share: number;
}

/** @param rows all lines of the table, in its order: those of one scope follow its total */
export function recountColumns(rows: readonly FigureLine[], places: FigurePlaces): Column<FigureLine>[] {
  const recounted = rows.slice(0, RECOUNTED_LINES);
  const rowOf = new Map(recounted.map((line, row) => [line, row]));
  const totals = new Map<Scope, number>();
  recounted.forEach(({ scope }, row) => {
    if (!totals.has(scope)) totals.set(scope, row);
  });
  const again = (row: number): Spot => ({ in: 'beside', column: 0, row });
  const column = (header: string, width: number, cellAt: (line: FigureLine, row: number) => Cell) => ({
    header,
    width,
    align: 'right' as const,
    cell: (line: FigureLine): Cell => {
      const row = rowOf.get(line);
      return row === undefined ? BLANK : cellAt(line, row);
    },
  });
  const ofWhole = (
    line: FigureLine,
    row: number,
    kind: 'share' | 'remainder',
    value: (count: number, of: number) => number,
  ): Cell => {
    const { share, count } = line;
    if (share === null || share.of === 0) return BLANK;
    const of = again(totals.get(line.scope) ?? row);
    return formula({ kind, count: again(row), of }, value(count, share.of));
  };
  return [
    column(METHOD_WORDS.countedAgain, 11, (line) => formula(countAgain(line), line.count)),
    column(METHOD_WORDS.unrounded, 12, (line, row) => ofWhole(line, row, 'share', (count, of) => count / of)),
    column(METHOD_WORDS.remainder, 11, (line, row) =>
      ofWhole(line, row, 'remainder', (count, of) => ((100 * count) % of) / of),
    ),
    column(METHOD_WORDS.recount, 10, (line, row) =>
      formula(
        {
          kind: 'agrees',
          counts: [again(row), { in: 'table', column: places.count, row }],
          shares:
            line.share === null || line.share.of === 0
              ? null
              : {
                  shown: { in: 'table', column: places.share, row },
                  exact: { in: 'beside', column: 1, row },
                  points: pointsOf(line),
                },
          words: { agrees: METHOD_WORDS.agrees, differs: METHOD_WORDS.differs },
        },
        METHOD_WORDS.agrees,
      ),
    ),
  ];
}

const formula = (made: Formula, value: FormulaCell['value']): FormulaCell => ({
  kind: 'formula',
  formula: made,
  value,
});

/** A share is rounded up or down by less than a point; a rating's is the sum of one in each lifecycle (4.3). */
const pointsOf = ({ counts }: FigureLine): number =>
  counts.rating === undefined ? 1 : SCOPE_LIFECYCLES.length;

function countAgain({ scope, counts: { lifecycles, rating } }: FigureLine): Formula {
  const inScope = inScopeOf(scope);
  const rated: Criterion[] =
    rating === undefined ? [] : [{ column: ROLE_LABELS.rating, is: RATING_LABELS[rating] }];
  const countsAs = (is: string, isNot?: true): Criterion => ({
    column: ACTIONS_WORDS.countsAs,
    is,
    ...(isNot && { isNot }),
  });
  const anyOf =
    lifecycles === SCOPE_LIFECYCLES
      ? [[countsAs(LIFECYCLE_LABELS.excluded, true), ...rated, ...inScope]]
      : lifecycles.map((lifecycle) => [countsAs(LIFECYCLE_LABELS[lifecycle]), ...rated, ...inScope]);
  return { kind: 'count', table: 'RagActionList', anyOf };
}

function inScopeOf({ of, index }: Scope): Criterion[] {
  if (of === 'plan') return [];
  const column = of === 'theme' ? ACTIONS_WORDS.themeOrder : ACTIONS_WORDS.recommendationOrder;
  return [{ column, is: index + 1 }];
}
