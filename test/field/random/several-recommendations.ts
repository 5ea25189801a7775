/** Plans in which an action answers several recommendations: it counts once, under the first, and that is said. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet } from './rolled-up';
import { ownersOf, planAsFound, saidOfWork, smallPlan, textOf, wantedPlan } from './trial';
import type { Said, Trial, TrialKind } from './trial';

const JOINS = [', ', ' & ', ' and ', '; ', ' + ', '/', '\n'];
interface Row {
  readonly written: string;
  readonly of: string;
  readonly isSeveral: boolean;
  readonly status: Said;
}

/** The first and the last of a run. */
const RUNS = ['-', ' - ', '\u2013', ' to '];

const answered = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('', 'R', 'CPC'),
    fc.constantFrom(...JOINS),
    fc.constantFrom(...RUNS),
    fc.array(fc.tuple(fc.nat(20), fc.boolean(), fc.nat(3), saidOfWork), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('Rec no', 'Recommendation number', 'Rec'),
  )
  .map(([plan, lead, join, run, extra, header]): Trial => {
    const name = (recommendation: number): string => `${lead}${recommendation + 1}`;
    const owners = ownersOf(plan);
    const last = plan.sizes.length - 1;
    const own = owners.map((owner, action): Row => ({
      written: name(owner),
      of: name(owner),
      isSeveral: false,
      status: plan.statuses[action] ?? ['completed', 'Complete'],
    }));
    const rows = extra.reduce((all, [place, isRun, pick, status]) => {
      const first = pick % last;
      const written = isRun ? `${name(first)}${run}${name(last)}` : `${name(first)}${join}${name(first + 1)}`;
      return all.toSpliced(place % (all.length + 1), 0, {
        written,
        of: name(first),
        isSeveral: true,
        status,
      });
    }, own);
    const several = rows.filter(({ isSeveral }) => isSeveral).length;
    return {
      sheets: sheet([
        [header, 'Action', 'Lead', 'Status'],
        ...rows.map(({ written, status: [, word] }, action): Made[] => [
          written,
          textOf(action),
          'Town Clerk',
          word,
        ]),
      ]),
      wanted: [
        ...wantedPlan(
          rows.map(({ of, status: [lifecycle] }, action) => ({ text: textOf(action), lifecycle, of })),
          [...new Set(rows.map(({ of }) => of))],
        ),
        `${several} said`,
      ],
      found: (reading) => [
        ...planAsFound(reading),
        `${reading.findings.filter(({ code }) => code === 'recommendation-several').length} said`,
      ],
    };
  });

export const SEVERAL_RECOMMENDATIONS: readonly TrialKind[] = [
  { name: 'an action answers several recommendations', trials: answered },
];
