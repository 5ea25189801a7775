/** A case of one sheet, told in the fewest words. */
import { fieldCase } from '../field-case';
import type { FieldCase, FieldSpec } from '../field-case';

export const oneSheet = (
  name: string,
  why: string,
  lines: string,
  more: Omit<FieldSpec, 'name' | 'why' | 'sheets'> & { readonly sheet?: string } = {},
): FieldCase => {
  const { sheet = 'Action plan', ...rest } = more;
  return fieldCase({ name, why, sheets: { [sheet]: lines }, ...rest });
};

/** A column of statuses, one a line with its answer, beside actions that say nothing of them. */
const ACTIONS = [
  ...['Mend the bus shelter', 'Hire a play inspector', 'Plant the churchyard hedge', 'Buy a key safe'],
  ...['Map the footpaths', 'Ring each tenant', 'Photograph the silver', 'Lend rooms to charities'],
  ...['Scan the old letters', 'Count the street lamps'],
];
export const statusesOf = (
  name: string,
  why: string,
  statuses: string,
  more: Omit<FieldSpec, 'name' | 'why' | 'sheets'> & { readonly header?: string } = {},
): FieldCase => {
  const { header = 'Status', ...rest } = more;
  const rows = statuses
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => `1. Look after the village | ${ACTIONS[index] ?? ''} | ${line}`);
  return fieldCase({
    name,
    why,
    sheets: { 'Action plan': [`Recommendation | Action | ${header}`, ...rows].join('\n') },
    ...rest,
  });
};
