/** Findings about references that occur twice. What Excel has made of a reference only the reader of cells can see. */
import { cellAddress, fullAddress } from '../model/address';
import type { CellRef } from '../model/grid';
import type { Plan, Recommendation } from '../model/plan';
import type { Finding } from './finding';
import { findingAt, type Check } from './make-finding';

interface Referenced {
  readonly text: string;
  readonly cell: CellRef;
  readonly action: number | null;
  readonly recommendation: number | null;
  /** Theme, report and sheet, within which a reference is known (3.6); null for an action of no recommendation. */
  readonly place: string | null;
}

/** Levelled references, each with where it first stands. */
type Seen = Map<string, CellRef>;

/** "1" or "b": starts afresh under each recommendation. */
const LOCAL = /^(?:\d{1,3}|\p{L}|[ivx]{1,5})$/u;

export const checkReferences: Check<'reference-duplicate'> = (plan) => [
  ...findDuplicates(referencesOfActions(plan)),
  ...findDuplicates(
    plan.recommendations.map((recommendation) => ({
      text: recommendation.reference,
      cell: recommendation.cell,
      action: null,
      recommendation: null,
      place: placeOf(recommendation),
    })),
  ),
];

const placeOf = ({ theme, source, cell }: Recommendation): string =>
  JSON.stringify([theme, source, cell.sheet]);

function referencesOfActions({ actions, recommendations }: Plan): Referenced[] {
  const found: Referenced[] = [];
  const places = recommendations.map(placeOf);
  for (const { reference, index, recommendation } of actions) {
    if (!reference) continue;
    const place = recommendation === null ? null : (places[recommendation] ?? null);
    found.push({ text: reference.text, cell: reference.cell, action: index, recommendation, place });
  }
  return found;
}

/** The second and later ones; each says where the first stands. */
function findDuplicates(references: readonly Referenced[]): Finding<'reference-duplicate'>[] {
  /** By place; of those that start afresh under each recommendation, by that. */
  const within = new Map<string | number | null, Seen>();
  const anywhere: Seen = new Map();
  const findings: Finding<'reference-duplicate'>[] = [];
  for (const { text, cell, action, recommendation, place } of references) {
    const level = text.trim().toLowerCase();
    if (level === '') continue;
    const isLocal = LOCAL.test(level);
    const scope = isLocal ? (recommendation ?? place) : place;
    let seen = within.get(scope);
    if (!seen) within.set(scope, (seen = new Map()));
    // An action of no recommendation may be any of those with its reference.
    const earlier = seen.get(level) ?? (place === null && !isLocal ? anywhere.get(level) : undefined);
    if (!anywhere.has(level)) anywhere.set(level, cell);
    if (!earlier) {
      seen.set(level, cell);
      continue;
    }
    // Of several actions in one row, which share it.
    if (fullAddress(earlier) === fullAddress(cell)) continue;
    const facts = { firstSheet: earlier.sheet, firstCell: cellAddress(earlier.row, earlier.column) };
    findings.push(findingAt('reference-duplicate', cell, facts, { value: text, action }));
  }
  return findings;
}
