/** Codes under a header that does not call itself a status, explained on a sheet of their own or right below the plan; initials explained there. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import { dueOn, ownersOf, planAsFound, said, smallPlan, textOf, wantedPlan } from './trial';
import type { SmallPlan, Trial, TrialKind } from './trial';

type Known = Exclude<Lifecycle, 'unknown'>;
const ORDER: readonly Known[] = ['completed', 'in-progress', 'not-started', 'excluded'];
const MEANINGS: Readonly<Record<Known, readonly string[]>> = {
  completed: ['Complete', 'Completed', 'Delivered'],
  'in-progress': ['In progress', 'Under way', 'Started'],
  'not-started': ['Not started', 'Not yet started', 'Yet to start'],
  excluded: ['Superseded', 'No longer required', 'Withdrawn'],
};
const CODES: readonly (readonly Made[])[] = [
  ['C', 'IP', 'NS', 'SUP'],
  ['D', 'P', 'N', 'W'],
  ['X', 'Y', 'Z', 'Q'],
  [4, 3, 2, 1],
  ['3', '2', '1', '0'],
];
const HEADERS = ['St', 'Progress score', 'Code', 'Score', 'S', 'Where it is', 'Milestone code', 'Stage code'];
const SHEETS = [
  ...['Key', 'Legend', 'Guidance', 'RAG definitions', 'Scoring', 'Score meanings', 'Codes', 'Glossary'],
  ...['Key to codes', 'Read me', 'Progress scale'],
];

/** Two different codes at least are in use, so that they tell something. */
const plans = smallPlan(said).filter(
  ({ statuses }) => new Set(statuses.map(([lifecycle]) => lifecycle)).size > 1,
);

interface Told {
  readonly codes: readonly Made[];
  readonly words: readonly number[];
}
const told: fc.Arbitrary<Told> = fc.record({
  codes: fc.constantFrom(...CODES),
  words: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
});
const keyOf = ({ codes, words }: Told): Made[][] =>
  ORDER.map((lifecycle, at) => [codes[at] ?? null, MEANINGS[lifecycle][words[at] ?? 0] ?? null]);
const codeOf = (plan: SmallPlan, { codes }: Told, action: number): Made =>
  codes[ORDER.indexOf(plan.statuses[action]?.[0] ?? 'completed')] ?? null;

const explained = fc
  .tuple(
    plans,
    told,
    fc.constantFrom(...HEADERS),
    fc.constantFrom('below', ...SHEETS),
    fc.constantFrom<readonly Made[][]>([], [['Code', 'Meaning']], [['Key']], [['What the codes mean'], []]),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, key, header, place, above, dated, first]): Trial => {
    const rows = plan.statuses.map((_, action): Made[] => {
      const code = codeOf(plan, key, action);
      const own = [action + 1, textOf(action), 'Town Clerk', ...(dated ? [dueOn(action)] : [])];
      return first ? [...own.slice(0, 1), code, ...own.slice(1)] : [...own, code];
    });
    const names = ['Ref', 'Action', 'Lead', ...(dated ? ['Due date'] : [])];
    const headers = first ? [...names.slice(0, 1), header, ...names.slice(1)] : [...names, header];
    const isBelow = place === 'below';
    // Below, what it means stands under the actions.
    const lines = keyOf(key).map(([code = null, meaning = null]): Made[] =>
      first ? [code, null, meaning] : [code, meaning],
    );
    const plan1 = { name: 'Action plan', rows: [headers, ...rows, ...(isBelow ? [[], ...lines] : [])] };
    return {
      sheets: isBelow ? [plan1] : [plan1, { name: place, rows: [...above, ...keyOf(key)] }],
      wanted: plan.statuses.map(([lifecycle], action) => `${textOf(action)}, ${lifecycle}, key`),
      found: ({ plan: { actions } }) =>
        actions.map(({ text, lifecycle, basis }) => [text.text, lifecycle, basis].join(', ')),
    };
  });

const PEOPLE: readonly (readonly [string, string])[] = [
  ['AB', 'Anna Brown, Chief Executive'],
  ['CDE', 'Carl Dean-Evans'],
  ['EF', 'Eve Ford (Head of HR)'],
  ['GH', 'Clerk to the council'],
];
/** Initials of owners, and below the plan whose they are. */
const initials = fc
  .tuple(smallPlan(said), fc.integer({ min: 2, max: 4 }), fc.boolean())
  .map(([plan, people, grouped]): Trial => {
    const owners = ownersOf(plan);
    const all = PEOPLE.slice(0, Math.min(people, plan.statuses.length));
    const rows = plan.statuses.map(([, word], action): Made[] => [
      grouped ? (owners[action] ?? 0) + 1 : action + 1,
      textOf(action),
      all[action % all.length]?.[0] ?? null,
      word,
    ]);
    const header = [grouped ? 'Rec no' : 'Ref', 'Action', 'Lead', 'Status'];
    return {
      sheets: [{ name: 'Plan', rows: [header, ...rows, [], ...all.map((one) => [...one])] }],
      wanted: wantedPlan(
        plan.statuses.map(([lifecycle], action) => ({
          text: textOf(action),
          lifecycle,
          of: grouped ? String((owners[action] ?? 0) + 1) : 'none',
        })),
        grouped ? plan.sizes.map((_, owner) => String(owner + 1)) : [],
      ),
      found: planAsFound,
    };
  });

export const EXPLAINED_CODES: readonly TrialKind[] = [
  { name: 'codes under another header, explained elsewhere', trials: explained },
  { name: 'initials explained below the plan', trials: initials },
];
