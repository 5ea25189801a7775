/** What Excel makes of text that is put into a cell, en-GB: numbers, dates and percentages are recognised, unless the cell is text. */
import { parseValue } from 'numfmt';
import type { Cell, Value } from './cell';
import { builtInFormat } from './show-text';

export interface Entry {
  readonly value: Value;
  readonly formula: string | null;
  readonly format: string;
}

/** `calculate` gives the value of a formula. */
export function readTyped(typed: Value, cell: Cell, calculate: (formula: string) => Value): Entry {
  const asIs = { formula: null, format: cell.format };
  if (typeof typed !== 'string' || typed === '') return { value: typed, ...asIs };
  if (cell.format === '@') return { value: typed, ...asIs };
  if (typed.startsWith("'")) return { value: typed.slice(1), ...asIs };
  if (typed.startsWith('=') && typed.length > 1) {
    return { value: calculate(typed), formula: typed, format: cell.format };
  }
  const parsed = parseValue(typed, { locale: 'en-GB' });
  if (!parsed) return { value: typed, ...asIs };
  const recognised = formatOf(parsed);
  const value = typeof parsed.value === 'boolean' ? parsed.value : Number(parsed.value);
  return { value, formula: null, format: cell.format === 'General' ? recognised : cell.format };
}

function formatOf(parsed: { formatId?: number }): string {
  return parsed.formatId === undefined ? 'General' : builtInFormat(parsed.formatId);
}
