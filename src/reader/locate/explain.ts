/** The decision as facts: candidates, columns, grouping, and the sheets without a plan. */
import { areaAddress } from '../../model/address';
import type { Decision, Candidate } from '../../model/decision';
import { areaOf, currentColumns, type JudgedBlock } from '../table/block';
import type { Located, LocatedPlan } from './located';

function candidateOf({ parts, score, actions, reasons }: LocatedPlan): Candidate {
  const [{ block }] = parts;
  return {
    sheets: [...new Set(parts.map((part) => part.block.grid.sheet))],
    table: parts.length === 1 ? (block.table?.name ?? null) : null,
    range: areaAddress(areaOf(block, block.bodyEnd)),
    score,
    actions,
    reasons,
  };
}

/** `actions` is how many were read in the end, which fills may have added to, and `block` as its columns were read. */
export function explainDecision(
  { plans, lookedAt }: Located,
  grouping: Decision['grouping'],
  actions: number,
  { columns, statuses }: JudgedBlock,
): Decision {
  const [taken, ...others] = plans;
  return {
    candidates: [{ ...candidateOf(taken), actions }, ...others.map(candidateOf)],
    columns: [...columns, ...currentColumns(statuses)].map(({ role, header, reasons }) => ({
      role,
      header,
      reasons,
    })),
    passedOver: statuses.passedOver,
    grouping,
    lookedAt,
  };
}
