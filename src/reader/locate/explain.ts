/** The decision as facts: candidates, columns, grouping, and the sheets without a plan. */
import { areaAddress } from '../../model/address';
import type { Decision, Candidate } from '../../model/decision';
import type { Located, LocatedPlan } from './located';

function candidateOf({ parts, score, actions, reasons }: LocatedPlan): Candidate {
  const [first] = parts;
  if (!first) throw new Error('A plan has at least one part.');
  const { block } = first;
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
export function explainDecision(located: Located, grouping: Decision['grouping'], actions: number): Decision {
  const block = located.plans[0]?.parts[0]?.block;
  const { status = [], rating = [], percent = [] } = block?.statuses ?? {};
  const statuses = [
    ...status.slice(0, 1).map((column) => ({ role: 'status' as const, ...column })),
    ...rating.slice(0, 1).map((column) => ({ role: 'rating' as const, ...column })),
    ...percent.slice(0, 1).map((column) => ({ role: 'percentComplete' as const, ...column })),
  ];
  return {
    candidates: located.plans.map((plan, index) =>
      index === 0 ? { ...candidateOf(plan), actions } : candidateOf(plan),
    ),
    columns: [...(block?.columns ?? []), ...statuses].map(({ role, header, reasons }) => ({
      role,
      header,
      reasons,
    })),
    passedOver: block?.statuses.passedOver ?? [],
    grouping,
    lookedAt: located.lookedAt,
  };
}
