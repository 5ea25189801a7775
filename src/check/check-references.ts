/** Findings about references that occur twice. What Excel has made of a reference only the reader of cells can see. */
import { cellAddress } from '../plan/address';
import type { CellRef } from '../plan/grid';
import type { Plan } from '../plan/plan';
import type { Finding } from './finding';
import { findingAt, type Check } from './make-finding';

interface Referenced {
  readonly text: string;
  readonly cell: CellRef;
  readonly action: number | null;
  readonly recommendation: number | null;
}

/** "1" or "b": starts afresh under each recommendation. */
const LOCAL = /^(?:\d{1,3}|\p{L}|[ivx]{1,5})$/u;

export const checkReferences: Check = (plan) => [
  ...findDuplicates(referencesOfActions(plan)),
  ...findDuplicates(
    plan.recommendations.map(({ reference, cell }) => ({
      text: reference,
      cell,
      action: null,
      recommendation: null,
    })),
  ),
];

function referencesOfActions({ actions }: Plan): Referenced[] {
  const found: Referenced[] = [];
  for (const { reference, index, recommendation } of actions) {
    if (reference) found.push({ text: reference.text, cell: reference.cell, action: index, recommendation });
  }
  return found;
}

/** The second and later ones; each says where the first stands. */
function findDuplicates(references: readonly Referenced[]): Finding[] {
  const first = new Map<string, CellRef>();
  const findings: Finding[] = [];
  for (const { text, cell, action, recommendation } of references) {
    const level = text.trim().toLowerCase();
    if (level === '') continue;
    const key = LOCAL.test(level) ? `${level}\n${recommendation}\n${cell.sheet}` : level;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, cell);
      continue;
    }
    const facts = { firstSheet: earlier.sheet, firstCell: cellAddress(earlier.row, earlier.column) };
    findings.push(findingAt('reference-duplicate', cell, { value: text, action, facts }));
  }
  return findings;
}
