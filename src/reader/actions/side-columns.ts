/** Columns beside those that make the plan: benchmarks, risks and what is done about them, and how the work is divided. They never change a figure. */
import { trimmed, type Grid } from '../../model/grid';
import { partOf, turnOf, workOf } from '../../model/side-values';
import { saysNothing } from '../../model/says-nothing';
import type { SideRole } from '../../model/terms';
import type { Part } from '../locate/located';
import { statusColumns, type JudgedBlock } from '../table/block';

export interface SideColumn {
  readonly role: SideRole;
  readonly column: number;
  readonly header: string;
}

/** Each value of such a column is one of a few words; two of them are there, or the header says so. */
const DIVIDED: readonly {
  readonly role: SideRole;
  readonly classOf: (text: string, header: string) => string | null;
}[] = [
  { role: 'work', classOf: workOf },
  { role: 'part', classOf: partOf },
  { role: 'turn', classOf: turnOf },
];
/** Of the filled cells of a column so many say it, or it is another one. */
const MOST = 0.8;
/** So many cells tell what a column holds. */
const SAMPLE = 200;

/** @param rows those of the actions of the part */
export function sideColumns({ block }: Part, rows: readonly number[]): SideColumn[] {
  const taken = takenColumns(block);
  const found = new Map<SideRole, SideColumn>();
  for (const { column, text: header, words, spannedFrom } of block.labels) {
    if (taken.has(column) || spannedFrom !== null) continue;
    const said = saidIn(block.grid, column, rows);
    const role = roleOf(header, words.beside, said);
    if (role !== null && !found.has(role)) found.set(role, { role, column, header });
  }
  return [...found.values()];
}

const takenColumns = ({ columns, statuses }: JudgedBlock): Set<number> =>
  new Set([...columns, ...statusColumns(statuses), ...statuses.pace].map(({ column }) => column));

const saidIn = (grid: Grid, column: number, rows: readonly number[]): string[] =>
  rows
    .slice(0, SAMPLE)
    .map((row) => trimmed(grid, row, column))
    .filter((text) => !saysNothing(text));

function roleOf(header: string, byHeader: SideRole | null, said: readonly string[]): SideRole | null {
  const divided = DIVIDED.find(({ role, classOf }) => {
    const classes = said.flatMap((text) => classOf(text, header) ?? []);
    if (classes.length === 0 || classes.length < said.length * MOST) return false;
    return new Set(classes).size > 1 || role === byHeader;
  });
  if (divided) return divided.role;
  const isDivided = DIVIDED.some(({ role }) => role === byHeader);
  return !isDivided && isProse(said) ? byHeader : null;
}

/** Sentences, and neither letters nor colours; a column that nobody has filled in yet is taken at its word. */
const isProse = (said: readonly string[]): boolean =>
  said.filter((text) => text.includes(' ')).length * 2 >= said.length;
