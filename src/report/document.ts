/** What is said of a plan, as a document: blocks in order, without a place, a look or a host. Every renderer knows each kind. */
import type { Severity } from '../check/finding';
import type { IsoDate } from '../model/days/day';
import type { CouncilsKind, SheetKind } from '../model/own-names';
import type { Cell, LinkCell } from './cell';
import type { Table } from './table';

/** The document's main sentence. */
export interface Headline {
  readonly kind: 'headline';
  readonly text: string;
}

/** The position at a glance: the main sentence with what it rests on, and beside it a few large figures with words. */
export interface Glance {
  readonly kind: 'glance';
  readonly text: string;
  /** Loud where the figures should not go out before somebody has looked. */
  readonly rests: { readonly text: string; readonly isLoud: boolean };
  readonly figures: readonly { readonly figure: Cell; readonly words: string }[];
}

/** What a sentence is to those before it: it decides how far it stands in where there are no cells. */
export type SentenceRole = 'plain' | 'lead' | 'item' | 'entry' | 'detail' | 'place' | 'reason';

export interface Sentence {
  readonly kind: 'sentence';
  readonly text: string;
  /** 'plain' where it is left out. */
  readonly role?: SentenceRole;
  /** The word that it begins with; `severity` is what that word says, where it says one. */
  readonly label?: { readonly text: string; readonly severity?: Severity };
}

/** Said in passing: a source, a remark. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** Begins a section; a table brings its own. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** 2 where the section stands inside another. */
  readonly level?: 2;
  /** Right below what comes before it, on a page that has no room to spare. */
  readonly isClose?: boolean;
}

/** Word for word what the plan says of one thing, with the reference of that thing. */
export interface Passage {
  readonly kind: 'passage';
  /** A quote is what a section speaks of, an entry what the parts after it speak of. */
  readonly role: 'quote' | 'entry' | 'part';
  /** "" where the plan gives it none. */
  readonly reference: string;
  /** What the text is: "Update". */
  readonly name: string;
  readonly text: string;
  /** How the thing stands; left out where that is not said. */
  readonly standing?: string;
}

/** Places of the plan, with what there is to say about each. */
export interface Places {
  readonly kind: 'places';
  readonly places: readonly { readonly place: string; readonly text: string }[];
}

/** Where to read on: links beside each other. */
export interface Links {
  readonly kind: 'links';
  readonly links: readonly LinkCell[];
}

/** An empty line. */
export interface Gap {
  readonly kind: 'gap';
}

/** What can be read from top to bottom on paper. */
export type FlowBlock = Headline | Sentence | Note | Heading | Passage | Gap | Table;
export type Block = FlowBlock | Glance | Links | Places;

export interface Document {
  /** Null where the document follows another. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** A document that is written as a sheet of its own. */
export interface SheetDocument extends Document {
  readonly kind: Exclude<SheetKind, CouncilsKind>;
  readonly title: string;
  /** Widths of columns in characters that all tables of the sheet share; a table's own columns can only be wider. */
  readonly grid: readonly number[];
  /** So many columns from the first are printed; all of them where it is left out. */
  readonly printed?: number;
  /** The day that the sheet speaks for; left out where it speaks for none. */
  readonly asAt?: IsoDate;
  /** Said under the title before what the sheet holds. */
  readonly subtitle?: string;
  /** The sheet is one page: the same with less on it, for where it does not fit; null where it can be no shorter. */
  readonly shorter?: () => SheetDocument | null;
}

/** A sheet that is a document of its own on paper as well. */
export interface FlowDocument extends SheetDocument {
  readonly asAt: IsoDate;
  readonly blocks: readonly FlowBlock[];
}

export const GAP: Gap = { kind: 'gap' };
export const headline = (text: string): Headline => ({ kind: 'headline', text });
export const sentence = (text: string, role: SentenceRole = 'plain'): Sentence => ({
  kind: 'sentence',
  text,
  role,
});
export const sentences = (texts: readonly string[], role?: SentenceRole): Sentence[] =>
  texts.map((text) => sentence(text, role));
export const note = (text: string): Note => ({ kind: 'note', text });
export const heading = (text: string): Heading => ({ kind: 'heading', text });
export const subheading = (text: string): Heading => ({ kind: 'heading', text, level: 2 });
export const passage = (said: Omit<Passage, 'kind'>): Passage => ({ kind: 'passage', ...said });
/** A heading with a sentence in place of a table that would be empty. */
export const nothing = (title: string, text: string): Block[] => [heading(title), sentence(text)];
