/** The figures of impact: what progressed actions claim and what they show, what came of benchmarking, and which risks are answered. */
import { isInScope, isOutstanding, isProgressed } from '../../model/lifecycles';
import type { Action, Plan } from '../../model/plan';
import { saysNothing } from '../../model/says-nothing';
import { benchmarkingOf } from './benchmarking';
import { evidenceIn, type EvidenceKind } from './evidence-in';

/** Of actions with progress, in a plan with a column for impact; each is silent, claims in words alone, or shows. */
export interface ToldImpact {
  readonly asked: number;
  readonly silent: number;
  readonly claimed: number;
  readonly evidenced: number;
  /** Of the evidenced; one may have several. */
  readonly by: Readonly<Record<EvidenceKind, number>>;
}

export interface ImpactFigures {
  /** Null where the plan has no column for impact: nobody has failed to answer. */
  readonly told: ToldImpact | null;
  readonly benchmarking: { readonly used: number; readonly onlyDone: number };
  /** Of actions neither completed nor excluded: how many name a risk, and how many of these say what is done about it. */
  readonly risks: { readonly named: number; readonly answered: number };
}

/** What one action shows: null where it says nothing, or has no such column. */
export const shownBy = ({ impact, evidence }: Action): ReadonlySet<EvidenceKind> | null =>
  impact === null || saysNothing(impact.text) ? null : evidenceIn(impact.text, evidence?.text ?? '');

export function measureImpact({ actions, columns }: Pick<Plan, 'actions' | 'columns'>): ImpactFigures {
  const inScope = actions.filter(({ lifecycle }) => isInScope(lifecycle));
  const benchmarking = inScope.map(benchmarkingOf);
  const says = (action: Action, role: 'risk' | 'mitigation'): boolean =>
    !saysNothing(action.beside[role]?.text ?? '');
  const risky = inScope.filter((action) => isOutstanding(action.lifecycle) && says(action, 'risk'));
  return {
    told: columns.impact === undefined ? null : toldBy(actions),
    benchmarking: {
      used: benchmarking.filter((one) => one === 'used').length,
      onlyDone: benchmarking.filter((one) => one === 'only-done').length,
    },
    risks: {
      named: risky.length,
      answered: risky.filter((action) => says(action, 'mitigation')).length,
    },
  };
}

function toldBy(actions: readonly Action[]): ToldImpact {
  const asked = actions.filter(({ lifecycle }) => isProgressed(lifecycle));
  const shown = asked.flatMap((action) => shownBy(action) ?? []);
  const evidenced = shown.filter(({ size }) => size > 0);
  const withKind = (kind: EvidenceKind): number => evidenced.filter((kinds) => kinds.has(kind)).length;
  return {
    asked: asked.length,
    silent: asked.length - shown.length,
    claimed: shown.length - evidenced.length,
    evidenced: evidenced.length,
    by: { figure: withKind('figure'), source: withKind('source'), date: withKind('date') },
  };
}
