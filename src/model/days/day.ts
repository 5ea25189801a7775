/** A calendar day, and what a date cell can be read as. */

/** A calendar day without time or zone, "2025-03-31". Comparable as text. */
export type IsoDate = string;

export type DateReading =
  | { readonly kind: 'blank' }
  /** `period` is true where the day is the last of a longer period (a month, a quarter, a season, a year). */
  | { readonly kind: 'date'; readonly day: IsoDate; readonly period: boolean }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'impossible' }
  /**
   * A day and month that Excel has read as a date of some year: shown without one ("24-Oct"); or, with `monthFirst`, a
   * text that may have been typed month first ("03/04/2025"), read day first.
   */
  | { readonly kind: 'mangled'; readonly day: IsoDate; readonly monthFirst?: true };
