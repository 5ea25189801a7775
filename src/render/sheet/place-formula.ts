/** Puts a formula in its place: cells of the document become addresses of the sheet, tables stay symbols. */
import { cellAddress } from '../../model/address';
import type { FormulaCell } from '../../report/cell';
import type { Criterion, Formula, Spot } from '../../report/formula';
import type { SheetCell, SheetFormula } from '../sheet-cells';
import type { StyleName } from '../styles';

/** Where a table and what stands beside it have been put. */
export interface Placed {
  /** Sheet row of the first row below the headers. */
  readonly top: number;
  readonly left: Readonly<Record<Spot['in'], number>>;
}

const STYLES: Readonly<Record<Formula['kind'], StyleName>> = {
  count: 'recount',
  share: 'recountShare',
  remainder: 'recountPoints',
  agrees: 'recountWord',
};

export const formulaCell = ({ formula, value }: FormulaCell, placed: Placed): SheetCell => ({
  value,
  style: STYLES[formula.kind],
  formula: spell(formula, placed),
});

function spell(formula: Formula, { top, left }: Placed): SheetFormula {
  const at = ({ in: where, column, row }: Spot): string => cellAddress(top + row, left[where] + column);
  switch (formula.kind) {
    case 'count':
      return formula.anyOf.flatMap((all, index) => [
        `${index === 0 ? '' : '+'}COUNTIFS(`,
        ...all.flatMap(({ column, ...criterion }, place) => [
          place === 0 ? '' : ',',
          { table: formula.table, column },
          `,${wanted(criterion)}`,
        ]),
        ')',
      ]);
    case 'share':
      return [`${at(formula.count)}/${at(formula.of)}`];
    case 'remainder':
      return [`MOD(100*${at(formula.count)},${at(formula.of)})/${at(formula.of)}`];
    case 'agrees': {
      const { counts, shares, words } = formula;
      const same = `${at(counts[0])}=${at(counts[1])}`;
      const near = shares && `ABS(${at(shares.shown)}-${at(shares.exact)})<${shares.points / 100}`;
      const test = near === null ? same : `AND(${same},${near})`;
      return [`IF(${test},${quoted(words.agrees)},${quoted(words.differs)})`];
    }
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const wanted = ({ is, isNot }: Omit<Criterion, 'column'>): string =>
  typeof is === 'number' ? String(is) : quoted(isNot ? `<>${is}` : is);
