/** The look of a cell as CSS: its own, its table's, and what a conditional format makes of it. */
import type { CSSProperties } from 'react';
import { isError, type Border, type Cell } from '../../excel-host/model/cell';
import type { SheetState } from '../../excel-host/model/state';
import { conditionalLookAt } from './conditional-look';
import { tableLookAt } from './table-look';

const GRIDLINE = '#e1e1e1';

const HORIZONTAL: Readonly<Record<string, CSSProperties['textAlign']>> = {
  Left: 'left',
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Justify: 'justify',
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
};
const SIDES = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
};
const WIDTHS: Readonly<Record<string, string>> = { Medium: '2px', Thick: '3px' };

/** Numbers stand right, text left, TRUE and #N/A in the middle. */
function alignmentOf({ value, look }: Cell): CSSProperties['textAlign'] {
  const asked = HORIZONTAL[look.horizontal];
  if (asked) return asked;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isError(value) ? 'center' : 'left';
}

const lineOf = ({ style, weight, colour }: Border): string =>
  `${WIDTHS[weight] ?? '1px'} ${style === 'Dash' ? 'dashed' : style === 'Double' ? 'double' : 'solid'} ${colour}`;

function bordersOf(cell: Cell): CSSProperties {
  const sides = Object.entries(SIDES).flatMap(([side, property]) => {
    const border = cell.look.borders[side];
    return border && border.style !== 'None' ? [[property, lineOf(border)]] : [];
  });
  return Object.fromEntries(sides) as CSSProperties;
}

export interface CellStyle {
  readonly box: CSSProperties;
  readonly text: CSSProperties;
  readonly hasButton: boolean;
}

export function cellStyleAt(sheet: SheetState, cell: Cell, row: number, column: number): CellStyle {
  const { look } = cell;
  const table = sheet.tables.length > 0 ? tableLookAt(sheet, row, column) : null;
  const rule = sheet.conditionals.length > 0 ? conditionalLookAt(sheet, cell, row, column) : null;
  const fill = rule?.fill ?? look.fill ?? table?.fill ?? null;
  const own = look.fontColour === '#000000' ? null : look.fontColour;
  const line = fill ?? (sheet.showGridlines ? GRIDLINE : '#ffffff');
  const isUnderlined = look.underline !== 'None' && look.underline !== '';
  const indent = 3 + look.indent * 9;
  return {
    hasButton: table?.hasButton ?? false,
    box: {
      background: fill ?? undefined,
      alignItems: VERTICAL[look.vertical] ?? 'flex-end',
      borderRight: `1px solid ${line}`,
      borderBottom: `1px solid ${table?.line ?? line}`,
      ...bordersOf(cell),
    },
    text: {
      color: rule?.colour ?? own ?? table?.colour ?? undefined,
      fontFamily:
        look.fontName === 'Calibri' ? undefined : `"${look.fontName}", Calibri, Carlito, sans-serif`,
      fontSize: look.fontSize === 11 ? undefined : `${look.fontSize}pt`,
      fontWeight: look.bold || rule?.bold || table?.bold ? 700 : undefined,
      fontStyle: look.italic ? 'italic' : undefined,
      textDecoration:
        [isUnderlined && 'underline', look.strikethrough && 'line-through'].filter(Boolean).join(' ') ||
        undefined,
      textAlign: alignmentOf(cell),
      whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
      paddingLeft: indent,
    },
  };
}
