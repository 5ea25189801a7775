/** The decision as facts: candidates, columns, grouping, and the sheets without a plan. */
import { areaAddress } from '../../model/address';
import type { Decision, Candidate } from '../../model/decision';
import type { Located, LocatedPlan } from './located';

function candidateOf({ parts, score, actions, reasons }: LocatedPlan): Candidate {
  const [{ block }] = parts;
  const left = block.labels[0]?.column ?? 0;
  const right = block.labels[block.labels.length - 1]?.column ?? left;
  const area = {
    top: block.grid.top + block.headerTop,
    left: block.grid.left + left,
    rows: block.bodyEnd - block.headerTop,
    columns: right - left + 1,
  };
  return {
    sheets: [...new Set(parts.map((part) => part.block.grid.sheet))],
    table: parts.length === 1 ? (block.table?.name ?? null) : null,
    range: areaAddress(area),
    score,
    actions,
    reasons,
  };
}

/** `actions` is how many were read in the end, which fills may have added to. */
export function explainDecision(
  { plans, lookedAt }: Located,
  grouping: Decision['grouping'],
  actions: number,
): Decision {
  const [taken, ...others] = plans;
  const { columns, statuses } = taken.parts[0].block;
  const { status, rating, percent, passedOver } = statuses;
  const current = [
    ...status.slice(0, 1).map((column) => ({ role: 'status' as const, ...column })),
    ...rating.slice(0, 1).map((column) => ({ role: 'rating' as const, ...column })),
    ...percent.slice(0, 1).map((column) => ({ role: 'percentComplete' as const, ...column })),
  ];
  return {
    candidates: [{ ...candidateOf(taken), actions }, ...others.map(candidateOf)],
    columns: [...columns, ...current].map(({ role, header, reasons }) => ({ role, header, reasons })),
    passedOver,
    grouping,
    lookedAt,
  };
}
