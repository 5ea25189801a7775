/** What an action plan is, once read: the value that findings, tallies and sheets are made from. */
import type { Area, CellRef } from './grid';
import type { Basis, ColumnRole, Lifecycle, Rating, SideRole, StatusSource } from './terms';
import type { DateReading, IsoDate } from './days/day';
import type { Decision } from './decision';
import type { NoFacts } from './no-facts';

/** A cell's text with the place it came from. */
export interface TextCell {
  /** Trimmed; "" where the cell is blank. */
  readonly text: string;
  readonly cell: CellRef;
}

/** A date cell: what is written and what it was read as. */
export interface DateCell extends TextCell {
  readonly reading: DateReading;
}

/** The status of one action. */
export interface ActionStatus {
  /** Verbatim; "fill #92D050" for a fill alone, "75%" for % complete, "" where there is none. */
  readonly written: string;
  readonly source: StatusSource;
  /** The status cell, or the cell that stands for it; null where the plan has no status at all. */
  readonly cell: CellRef | null;
  /** Index into `Plan.statusMap`. */
  readonly mapRow: number;
  /** Fill of the status cell, "#RRGGBB"; null where none is known. */
  readonly fill: string | null;
  /** Header of the earlier period the value was taken from; null where it is the current one's. */
  readonly carriedFrom: string | null;
  /** 0 to 100; null where the plan has no % complete for this action. */
  readonly percentComplete: number | null;
}

export interface Action {
  /** Position in `Plan.actions`. */
  readonly index: number;
  /** As the plan shows it; null where it has none. */
  readonly reference: TextCell | null;
  readonly text: TextCell;
  /** Index into `Plan.recommendations`; null where it belongs to none. */
  readonly recommendation: number | null;
  readonly sheet: string;
  /** Sheet row, from 0. */
  readonly row: number;
  readonly hidden: boolean;
  readonly struckThrough: boolean;
  readonly status: ActionStatus;
  /** The status map's reading, or excluded for a struck-through row. */
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  readonly basis: Basis;
  /** Null where the plan has no such column. */
  readonly owner: TextCell | null;
  readonly due: DateCell | null;
  readonly revised: DateCell | null;
  readonly update: TextCell | null;
  readonly impact: TextCell | null;
  readonly nextSteps: TextCell | null;
  readonly evidence: TextCell | null;
  /** Of the columns beside (`Plan.beside`). */
  readonly beside: Readonly<Partial<Record<SideRole, TextCell>>>;
}

export interface Recommendation {
  readonly index: number;
  /** Text as the plan shows it ("1.10", "R3"). */
  readonly reference: string;
  readonly text: string;
  /** Index into `Plan.themes`; null where it has none. */
  readonly theme: number | null;
  /** The report it comes from, as the plan writes it; null where the plan does not say. */
  readonly source: string | null;
  /** Indexes into `Plan.actions`, in plan order. */
  readonly actions: readonly number[];
  /** Where it is first named. */
  readonly cell: CellRef;
}

export interface Theme {
  readonly name: string;
  /** Indexes into `Plan.recommendations`, in the order in which the plan first names them. */
  readonly recommendations: readonly number[];
}

/** One line of "how statuses are read". */
export interface StatusMapRow {
  /** As first written; "" for blank. */
  readonly status: string;
  /** "#RRGGBB" of a fill, or the text of a colour column; null where no colour counts. */
  readonly colour: string | null;
  /** Where that colour stands; null where none counts. */
  readonly colourFrom: 'fill' | 'column' | null;
  readonly source: StatusSource;
  /** Actions that carry it (excluded and struck-through ones too). */
  readonly count: number;
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
  readonly basis: Basis;
  /** The first cell that uses it. */
  readonly cell: CellRef | null;
  /** The ways it is spelt, commonest first, with counts: more than one is a variant. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
}

/** A colour that the plan's own key explains: what it says of the work, or that the work is on time. */
export interface KeyColour {
  readonly rating: Rating;
  readonly says: Lifecycle | 'on-time';
}

/** One rectangle of the workbook that the plan was read from. */
export interface PlanPart {
  readonly sheet: string;
  readonly table: string | null;
  /** Sheet-relative, header row included. */
  readonly area: Area;
  /** Sheet column of each role found on this part, from 0. Several owner columns are several entries. */
  readonly columns: readonly {
    readonly role: ColumnRole;
    readonly column: number;
    readonly header: string;
  }[];
  /** Sheet row of the last header row, from 0. */
  readonly headerRow: number;
}

/** Of the rows in which two columns were compared, how many one of them calls so. */
export type GivenLifecycles = Readonly<Record<'completed' | 'in-progress' | 'not-started', number>>;

/** What can be noted, with the facts that its sentence needs. */
export interface NoteFacts {
  /** Two sheets or tables that look alike, or two columns (headers) that could be the status. */
  'plan-ambiguous':
    | { readonly taken: string; readonly other: string }
    | {
        readonly taken: string;
        readonly column: string;
        readonly differ: number;
        readonly compared: number;
        readonly gives: { readonly taken: GivenLifecycles; readonly column: GivenLifecycles };
      };
  /** `actions`: how many it holds. */
  'sheet-left-out': { readonly actions: number };
  'status-column-missing': NoFacts;
  /** `header` of the column that is coloured. */
  'status-colour-conditional': { readonly header: string };
  /** `actions`: how many stand under a blank. */
  'grouping-inferred': { readonly actions: number };
  /** `recommendations`: how many the action answers; it counts under the first. */
  'recommendation-several': { readonly recommendations: number };
  'percent-scale-mixed': NoFacts;
  'formula-not-calculated': NoFacts;
  /** What Excel has made of it. */
  'reference-mangled': { readonly as: 'date' | 'number' };
  /** Two texts under one reference. */
  'reference-duplicate': { readonly first: string; readonly other: string };
  'row-struck-through': NoFacts;
  /** `actions`: how many the cell lists. */
  'several-actions-in-cell': { readonly actions: number };
}

export type NoteCode = keyof NoteFacts;

/** What the reader saw on the way that findings are made of, beyond the actions themselves. */
export type ReadingNote<Code extends NoteCode = NoteCode> = {
  [One in Code]: {
    readonly code: One;
    readonly cell: CellRef | null;
    readonly value: string | null;
    readonly suggestion: string | null;
    readonly facts: NoteFacts[One];
  };
}[Code];

export interface Plan {
  /** What is counted: recommendations where the plan has no actions of their own (3.7). */
  readonly unit: 'action' | 'recommendation';
  readonly parts: readonly PlanPart[];
  /** Where the recommendations are listed apart from their actions, which name them by reference alone; null where they are not. */
  readonly list: PlanPart | null;
  /** Header as found, for each role found: two rows joined ": ", several owner columns " + ". */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Header as found of each column beside. */
  readonly beside: Readonly<Partial<Record<SideRole, string>>>;
  readonly actions: readonly Action[];
  readonly recommendations: readonly Recommendation[];
  readonly themes: readonly Theme[];
  readonly statusMap: readonly StatusMapRow[];
  /** Colours for which the plan's own key has one plain meaning; none without a key. */
  readonly keyColours: readonly KeyColour[];
  readonly notes: readonly ReadingNote[];
  /** Hidden or filtered rows that were counted. */
  readonly hiddenRows: number;
  /** "Updated September 2025" as the plan says it; null where it says nothing. */
  readonly lastUpdated: string | null;
  /** The day for which the plan says that it speaks ("Position at 31 March 2025"); null where it says none. */
  readonly statedDay: IsoDate | null;
  /** A title above the plan; null where there is none. */
  readonly title: string | null;
  /** True where the plan has colours, so that ratings are worth showing. */
  readonly hasRatings: boolean;
  readonly decision: Decision;
}
