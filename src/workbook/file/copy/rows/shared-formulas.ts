/** Formulas that are written once for many cells: they stay so while all of them move alike, and are written out where they do not. */
import type { Area } from '../../../../model/grid';
import { copiedFormula, movesAlike, moveFormula, type Moving } from './move-formula';
import { RowRefusal } from './row-moves';

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What may be written out of them, in characters: a hundred times what a plan has. */
const MOST = 2_000_000;

export class SharedFormulas {
  /** By number; null for one that stays as it is. */
  private readonly known = new Map<string, SharedFormula | null>();
  private written = 0;

  constructor(
    private readonly moving: Moving,
    private readonly home: string | null,
  ) {}

  /**
   * The first of them, whose text is that of its own cell, and where the others are.
   *
   * @returns whether all move alike, so that only this one has to be changed
   */
  begin(number: string, formula: SharedFormula, { top, rows }: Area): boolean {
    const span = { row: formula.row, top, bottom: top + rows - 1 };
    const isAlike = movesAlike(formula.text, this.moving, this.home, span);
    this.known.set(number, isAlike ? null : formula);
    return isAlike;
  }

  /** The formula of one of the others as it is afterwards; null where it goes on repeating the first. */
  textOf(number: string, row: number, column: number): string | null {
    const first = this.known.get(number);
    if (first === undefined) throw new RowRefusal('unknown', `shared formula ${number}`);
    if (first === null) return null;
    const own = copiedFormula(first.text, row - first.row, column - first.column);
    this.written += own.length;
    if (this.written > MOST) throw new RowRefusal('swells');
    return moveFormula(own, this.moving, { home: this.home });
  }
}
