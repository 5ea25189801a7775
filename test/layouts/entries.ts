/**
 * Rows of a layout in a terse notation, each with its right answer behind "=>".
 *
 * Cells stand between bars: "text", "text@g" with fill g of the palette, "@g" a fill alone, "=2025-06-30;mmm-yy" an
 * Excel date, "#68;0" a number, " // " a line break, "~" before the first cell a struck-through row.
 * Answers: "recommendation ref ('-' for none) | lifecycle rating basis | due=... written=... pc=..." (the last optional;
 * "written=?" where the method leaves it open).
 */
import type { MadeCell, MadeValue } from '../make/workbook';
import { serialOfDay } from '../../src/model/days/day-serial';
import type { Basis, Lifecycle, Rating } from '../../src/model/terms';
import type { ExpectedAction } from './layout-case';

export type Made = MadeCell | MadeValue;
export type Palette = Readonly<Record<string, string>>;

export interface Entry {
  /** Reference of the recommendation; "-" for none. */
  readonly group: string;
  readonly cells: Readonly<Record<string, Made>>;
  readonly want: ExpectedAction;
}

export const BRIGHT: Palette = { g: '#92D050', a: '#FFC000', r: '#FF0000', b: '#0070C0', x: '#BFBFBF' };
export const SOFT: Palette = { g: '#C6EFCE', a: '#FFEB9C', r: '#FFC7CE', b: '#9BC2E6', x: '#D9D9D9' };
export const DEEP: Palette = { g: '#00B050', a: '#FFFF00', r: '#C00000', b: '#00B0F0', x: '#A6A6A6' };

const split = (line: string): string[] => line.split('|').map((part) => part.trim());
const serialOf = (iso: string): number | string => serialOfDay(iso) ?? iso;

/** One cell from its notation. */
export function cellOf(written: string, palette: Palette = BRIGHT, strike = false): Made {
  const look = strike ? { strike } : {};
  if (written === '') return null;
  if (written.startsWith('=')) {
    const [iso = '', format = 'dd/mm/yyyy'] = written.slice(1).split(';');
    return { v: serialOf(iso), format, ...look };
  }
  if (written.startsWith('#')) {
    const [number = '', format] = written.slice(1).split(';');
    return { v: Number(number), ...(format && { format }), ...look };
  }
  const [text = '', fill] = written.split('@');
  const v = text.replaceAll(' // ', '\n').trim();
  if (!fill && !strike) return v;
  return { ...(v !== '' && { v }), ...(fill && { fill: palette[fill] ?? `#${fill}` }), ...look };
}

const shown = (cell: Made | undefined): string => {
  const value = typeof cell === 'object' && cell !== null ? cell.v : cell;
  return String(value ?? '');
};

/** What a status cell says: its text, or else its fill. */
const writtenIn = (cell: Made | undefined): string => {
  const fill = typeof cell === 'object' && cell !== null ? cell.fill : undefined;
  return shown(cell) || (fill ? `fill ${fill}` : '');
};

function readAnswer(answer: string, cells: Record<string, Made>): Entry {
  const [group = '', reading = '', extra = ''] = split(answer);
  const [lifecycle, rating, bases = ''] = reading.split(/\s+/);
  const told = (name: string): string | undefined => new RegExp(`${name}=([^;]*)`).exec(extra)?.[1]?.trim();
  const due = told('due');
  const percent = told('pc');
  const reference = told('ref') ?? ('ref' in cells ? shown(cells['ref']) || null : undefined);
  return {
    group,
    cells,
    want: {
      ...(reference !== undefined && { reference }),
      text: told('text') ?? shown(cells['text']),
      recommendation: group === '-' ? null : group,
      lifecycle: lifecycle as Lifecycle,
      rating: rating as Rating,
      basis: bases.split('/') as Basis[],
      ...(told('written') !== '?' && { written: told('written') ?? writtenIn(cells['status']) }),
      ...('owner' in cells && { owner: told('owner') ?? shown(cells['owner']) }),
      ...(due !== undefined && { due }),
      ...(percent !== undefined && { percentComplete: Number(percent) }),
    },
  };
}

/** The entries of a block of lines; `fields` names the cells, "ref | text | owner | status". */
export function readEntries(fields: string, lines: string, palette: Palette = BRIGHT): Entry[] {
  const names = split(fields);
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const strike = line.trimStart().startsWith('~');
      const [body = '', answer = ''] = line.replace('~', '').split('=>');
      const parts = split(body);
      const cells = Object.fromEntries(
        names.map((name, index) => [name, cellOf(parts[index] ?? '', palette, strike)]),
      );
      return readAnswer(answer, cells);
    });
}

/** The entries in another order: positions from 0. */
export const inOrder = (entries: readonly Entry[], order: readonly number[]): Entry[] =>
  order.flatMap((index) => entries[index] ?? []);
