/** One cell and its look. Both are never changed in place, so that a remembered workbook stays as it was. */

/** Empty is "", an error is its text ("#N/A"), a date its serial number. */
export type Value = string | number | boolean;

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly colour: string;
}

export interface Look {
  /** Null is no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly locked: boolean;
  /** By Excel's name of the side: "EdgeBottom". */
  readonly borders: Readonly<Record<string, Border>>;
}

export interface Hyperlink {
  /** An address on the web, or null for a place in this workbook. */
  readonly address: string | null;
  /** "'Action plan'!H12" */
  readonly documentReference: string | null;
  readonly screenTip: string;
}

export interface Cell {
  readonly value: Value;
  /** With its "=", or null. */
  readonly formula: string | null;
  readonly format: string;
  readonly look: Look;
  readonly link: Hyperlink | null;
}

export const PLAIN_LOOK: Look = {
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColour: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  locked: true,
  borders: {},
};

export const EMPTY_CELL: Cell = { value: '', formula: null, format: 'General', look: PLAIN_LOOK, link: null };

export const hasContent = (cell: Cell): boolean => cell.value !== '' || cell.formula !== null;
export const isFormatted = (cell: Cell): boolean => cell.look !== PLAIN_LOOK || cell.format !== 'General';
export const isError = (value: Value): boolean =>
  typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value);
