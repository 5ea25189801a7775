/** What a cell of a table says, by kind: a renderer looks at the kind and at nothing else to know how to show it. */
import { dayOf } from '../model/date-in-force';
import type { DateCell } from '../model/plan';
import type { IsoDate } from '../model/days/day';
import type { CellRef } from '../model/grid';
import type { Rating } from '../model/terms';
import type { Formula } from './formula';

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  /** The cell names a total or a part of the headline, and stands out among its neighbours. */
  readonly isTotal?: true;
  /** The cell holds the word of this rating, and nothing else. */
  readonly rating?: Rating;
  /** However long it is: it stands there to be quoted. */
  readonly isVerbatim?: true;
}

export interface CountCell {
  readonly kind: 'count';
  readonly count: number;
  readonly isTotal?: true;
}

/** A percentage with what it was made from, as it came from a tally. */
export interface ShareCell {
  readonly kind: 'share';
  /** Whole per cent; null where nothing is in scope (3.4). */
  readonly percent: number | null;
  readonly count: number;
  readonly of: number;
  /** Differs from nearest rounding (4.4). */
  readonly adjusted: boolean;
  readonly isTotal?: true;
}

export interface DayCell {
  readonly kind: 'day';
  /** Null where what the plan shows is no day. */
  readonly day: IsoDate | null;
  /** As the plan shows it; "" where it shows nothing. */
  readonly shown: string;
}

/** Text that leads to a cell of the plan. */
export interface LinkCell {
  readonly kind: 'link';
  readonly text: string;
  readonly to: CellRef;
}

/** There is nothing to say here, and the reader sees that nobody forgot to. */
export interface BlankCell {
  readonly kind: 'blank';
}

/** A cell that people fill in and that is read back: never cut, and left empty where it has no value. */
export interface EntryCell {
  readonly kind: 'entry';
  /** Of a day, its serial number. */
  readonly value: string | number | null;
  readonly isDay: boolean;
  /** Numbers go there: it looks like one while it is empty, too. */
  readonly isNumber?: true;
}

/** Worked out by the workbook itself: it stands beside our figures and never in place of one. */
export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: Formula;
  /** What it comes to, so that it need not be worked out to be read. */
  readonly value: number | string;
}

export type Cell =
  TextCell | CountCell | ShareCell | DayCell | LinkCell | BlankCell | EntryCell | FormulaCell;

export const text = (said: string): TextCell => ({ kind: 'text', text: said });
export const total = (said: string): TextCell => ({ kind: 'text', text: said, isTotal: true });
export const verbatim = (said: string): TextCell => ({ kind: 'text', text: said, isVerbatim: true });
export const count = (counted: number): CountCell => ({ kind: 'count', count: counted });
export const share = (figure: Omit<ShareCell, 'kind'>): ShareCell => ({ kind: 'share', ...figure });
export const dated = (date: DateCell): DayCell => ({ kind: 'day', day: dayOf(date), shown: date.text });
/** The same cell, of a row that sums others up where `isTotal`. */
export const totalIf = <Summed extends TextCell | CountCell | ShareCell>(
  isTotal: boolean,
  cell: Summed,
): Summed => (isTotal ? { ...cell, isTotal } : cell);
/** One for all: nobody changes a cell once it is made. */
export const BLANK: BlankCell = { kind: 'blank' };
export const textOrBlank = (said: string | null | undefined): Cell =>
  said === null || said === undefined || said === '' ? BLANK : text(said);
