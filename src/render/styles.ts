/** The looks that summary sheets are made of, by name; the only place with colours and fonts. Contrast is at least 4.5:1. */
import type { Severity } from '../check/finding';
import type { ScopeLifecycle } from '../measure/tally';
import { contrastOf, READABLE } from './contrast';
import type { Rating } from '../model/terms';

/** Points of ordinary type. */
export const FONT_SIZE = 11;

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; those of ordinary type where absent. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly wrap?: boolean;
  /** Number format where the cell has none. "@" is text. */
  readonly format?: string;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Stands off the edge of its cell, the right one where it is aligned there, and so off what its neighbour says. */
  readonly isIndented?: true;
  /** At the foot of its cell rather than at the top. */
  readonly atFoot?: boolean;
}

// Every style that text takes has the format of text, so that nothing a person wrote can become a formula.
const INK = '#1F1F1F';
/** Ground of rows that sum others up. */
const TOTAL = '#EEF2FA';
const FIGURE = {
  bold: true,
  size: 22,
  colour: '#1F3864',
  align: 'right',
  isIndented: true,
  atFoot: true,
} as const;
const HEADER = {
  bold: true,
  colour: '#FFFFFF',
  fill: '#1F3864',
  wrap: true,
  isIndented: true,
  format: '@',
} as const;
export const STYLES = {
  title: { bold: true, size: 16, colour: '#1F3864', format: '@' },
  headline: { size: 12, wrap: true, colour: INK, format: '@' },
  /** Large figures, and the words below them. */
  figure: { ...FIGURE, format: '#,##0' },
  figureText: { ...FIGURE, format: '@' },
  figureWords: { colour: '#404040', align: 'right', isIndented: true, wrap: true, format: '@' },
  /** Looked at before anything is published: a word, and a ground of its own. */
  confirm: { bold: true, colour: '#5C3A00', fill: '#FFF2CC', wrap: true, format: '@' },
  /** Lines of text above and below tables: they run on over the empty cells to their right, so they do not wrap. */
  headlineLine: { size: 13, colour: INK, format: '@' },
  line: { colour: '#404040', format: '@' },
  note: { colour: '#404040', wrap: true, format: '@' },
  heading: { bold: true, size: 13, colour: '#1F3864', format: '@' },
  subheading: { bold: true, size: 12, colour: '#1F3864', format: '@' },
  header: HEADER,
  headerRight: { ...HEADER, align: 'right' },
  text: { wrap: true, isIndented: true, format: '@' },
  /** Of a column that is there to filter by and is not printed: however much it says, the rows of the page stay low. */
  textLine: { isIndented: true, format: '@' },
  /** A number of the plan's own that has no format: it stands like its texts. */
  number: { wrap: true, isIndented: true },
  /** Taken back by whoever keeps the plan. */
  struck: { wrap: true, isIndented: true, strike: true, format: '@' },
  textRight: { wrap: true, align: 'right', isIndented: true, format: '@' },
  link: { wrap: true, isIndented: true, format: '@', colour: '#0563C1', underline: true },
  count: { align: 'right', isIndented: true, format: '#,##0' },
  countLeft: { align: 'left', isIndented: true, format: '#,##0' },
  percent: { align: 'right', isIndented: true, format: '0%' },
  /** A percentage that differs from nearest rounding: marked, explained below its table. */
  percentAdjusted: { align: 'right', isIndented: true, format: '0%"*"' },
  /** Stands where there is no figure: nothing in scope, no date. */
  dash: { align: 'right', isIndented: true, format: '@' },
  /** What the workbook works out itself, and what stands above it: no figure of ours. */
  recountHeader: { bold: true, colour: '#1F3864', wrap: true, align: 'right', format: '@' },
  recount: { colour: '#404040', align: 'right', format: '#,##0' },
  recountShare: { colour: '#404040', align: 'right', format: '0.00%' },
  recountPoints: { colour: '#404040', align: 'right', format: '0.00' },
  /** Words that a formula gives: in a cell of text it would stand as its own text. */
  recountWord: { colour: '#404040', align: 'right' },
  date: { align: 'right', isIndented: true, format: 'dd mmm yyyy' },
  total: { bold: true, fill: TOTAL, wrap: true, isIndented: true, format: '@' },
  totalRight: { bold: true, fill: TOTAL, wrap: true, align: 'right', isIndented: true, format: '@' },
  totalCount: { bold: true, fill: TOTAL, align: 'right', isIndented: true, format: '#,##0' },
  totalPercent: { bold: true, fill: TOTAL, align: 'right', isIndented: true, format: '0%' },
  totalPercentAdjusted: { bold: true, fill: TOTAL, align: 'right', isIndented: true, format: '0%"*"' },
  warning: { bold: true, colour: '#9C0006', fill: '#FFC7CE', wrap: true, format: '@' },
  ratingBlue: { colour: '#1F3864', fill: '#DDEBF7', isIndented: true, format: '@' },
  ratingGreen: { colour: '#006100', fill: '#C6EFCE', isIndented: true, format: '@' },
  ratingAmber: { colour: '#9C5700', fill: '#FFEB9C', isIndented: true, format: '@' },
  ratingRed: { colour: '#9C0006', fill: '#FFC7CE', isIndented: true, format: '@' },
  /** Not RAG colours: how much a finding matters is no rating of the work. */
  severityError: { bold: true, colour: '#9C0006', wrap: true, isIndented: true, format: '@' },
  severityWarning: { bold: true, colour: '#7F4A00', wrap: true, isIndented: true, format: '@' },
  severityAdvice: { colour: '#1F3864', wrap: true, isIndented: true, format: '@' },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof STYLES;
/** The look of a rating's word in a cell of its own. */
export const RATING_STYLES = {
  blue: 'ratingBlue',
  green: 'ratingGreen',
  amber: 'ratingAmber',
  red: 'ratingRed',
  none: 'text',
} as const satisfies Record<Rating, StyleName>;

/** Not RAG colours either: a severity's word where it stands in a cell of its own. */
export const SEVERITY_STYLES = {
  error: 'severityError',
  warning: 'severityWarning',
  advice: 'severityAdvice',
} as const satisfies Record<Severity, StyleName>;

/**
 * One hue in steps, so that nobody takes lifecycles for RAG colours: darkest is done, white waits, grey is not known. Each
 * part has an outline, and neighbours and ground differ in lightness by 3:1 or more (WCAG 1.4.11).
 */
export const LIFECYCLE_COLOURS: Readonly<Record<ScopeLifecycle, string>> = {
  completed: '#1F3864',
  'in-progress': '#6A8CC7',
  'not-started': '#FFFFFF',
  unknown: '#808080',
};
export const OUTLINE = '#1F3864';

/** Ink of a figure that stands on one of them. */
export const inkOn = (part: ScopeLifecycle): string => (part === 'completed' ? '#FFFFFF' : '#1F1F1F');

/** Of the bars in cells: light enough for the figure that stands on it, outlined so that its end is seen. */
/** A bar of 100 per cent ends where the figure at the right of its cell begins. */
export const BAR = { fill: '#9DB7E4', outline: '#1F3864', whole: 1.4 } as const;

export const lookOf = (style: StyleName): Look => STYLES[style];

/** Black and white together can be read on any ground: where one cannot, the other can. */
const INKS = [INK, '#FFFFFF', '#000000'] as const;

/** The look of a style on a ground of the plan's own, in ink that can be read on it. */
export const lookOn = (style: StyleName, fill: string): Look => ({
  ...lookOf(style),
  fill,
  colour: INKS.find((ink) => contrastOf(ink, fill) >= READABLE) ?? INK,
});

interface Highlighting {
  readonly style: StyleName;
  readonly fill?: string;
}

/** What a conditional format makes of its cells. */
export const highlightLook = ({ style, fill }: Highlighting): Look =>
  fill === undefined ? lookOf(style) : lookOn(style, fill);
