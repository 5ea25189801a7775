/** What a plan gets when it is set up: lists to choose from and colours of words on its own sheets, where no cell is changed, and a key. */
import type { Area } from './grid';
import type { Lifecycle, Rating } from './terms';

/** Cells that offer these words; anything else may still be typed, after a question. */
export interface WordList {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Together short enough to stand in the cells' own rule: 255 characters, commas included; none holds a comma. */
  readonly words: readonly string[];
}

/** Cells that are coloured while they hold exactly this word, in whatever case. */
export interface WordColour {
  readonly sheet: string;
  readonly area: Area;
  readonly word: string;
  readonly rating: Rating;
  /** "#RRGGBB" of the plan's own; null: the colour that a plan which is begun has for the rating. */
  readonly fill: string | null;
}

export interface PlanRules {
  readonly lists: readonly WordList[];
  /** After the conditional formats that are there, which stay in force. */
  readonly colours: readonly WordColour[];
}

/** A line of the key: a status, and what it counts as. */
export interface KeyWord {
  readonly text: string;
  readonly lifecycle: Exclude<Lifecycle, 'unknown'>;
}

export interface KeyColourLine {
  /** The plan's word for it; null where it is a fill alone. */
  readonly text: string | null;
  readonly rating: Rating;
  readonly fill: string | null;
  /** Null: it is shown beside the status, and not counted. */
  readonly lifecycle: Exclude<Lifecycle, 'unknown'> | null;
}

export interface PlannedKey {
  readonly words: readonly KeyWord[];
  readonly colours: readonly KeyColourLine[];
}
