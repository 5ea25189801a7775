/** What each recommendation says in a form above its actions, or after its number in one column; scales and colours that are of something else. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  statusOf,
  textOf,
  type Trial,
  type TrialKind,
  lifecyclesFound,
} from './trial';

const recommendationsFound: Trial['found'] = ({ plan }) =>
  plan.recommendations.map(({ reference, text, actions }) => `${reference}: ${text} (${actions.length})`);

const NAMES = ['A Brown', 'Cllr Ash', 'J Hill and P Reed', 'Ms Okafor'];
const FORMS: readonly ((number: number, text: string) => Made[])[] = [
  (number, text) => [`Recommendation ${number}`, text],
  (_, text) => ['Recommendation:', text],
  (_, text) => ['Recommendation', text],
  (number, text) => [`Recommendation ${number}: ${text}`],
];
const LABELS = ['Sponsor', 'Lead Director:', 'Lead Cabinet Member', 'Overall RAG:', 'Success looks like'];
/** A sheet for each, with labels and what is after them above the actions. */
const onSheets = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...FORMS),
    fc.shuffledSubarray(LABELS, { minLength: 0, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([plan, form, labels, isApart]): Trial => {
    const owners = ownersOf(plan);
    return {
      sheets: plan.sizes.map((_, owner) => ({
        name: `Rec ${owner + 1}`,
        rows: [
          form(owner + 1, `${askOf(owner)} in each of our towns and villages`),
          ...labels.map((label, at): Made[] => [label, NAMES[(owner + at) % NAMES.length] ?? '']),
          ...(isApart ? [[]] : []),
          ['Action', 'Lead', 'Status', 'Comments'],
          ...owners.flatMap((own, action): Made[][] =>
            own === owner ? [[textOf(action), 'Town Clerk', statusOf(plan, action), null]] : [],
          ),
        ],
      })),
      wanted: plan.sizes.map(
        (size, owner) => `${owner + 1}: ${askOf(owner)} in each of our towns and villages (${size})`,
      ),
      found: recommendationsFound,
    };
  });

/** "R1 Make the budget plain" under "Rec", and in no other column. */
const afterNumbers = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('R', 'Rec ', ''),
    fc.constantFrom(' ', '. ', ': ', ' - '),
    fc.boolean(),
  )
  .map(([plan, mark, join, isOnce]): Trial => {
    const owners = ownersOf(plan);
    const nameOf = (owner: number): string =>
      `${mark}${owner + 1}${join}${askOf(owner)} in each of our towns and villages`;
    const rows = owners.map((owner, action): Made[] => [
      isOnce && owners.indexOf(owner) !== action ? null : nameOf(owner),
      textOf(action),
      'Town Clerk',
      statusOf(plan, action),
    ]);
    return {
      sheets: sheet([['Rec', 'Action', 'Lead', 'Status'], ...rows]),
      wanted: plan.sizes.map(
        (size, owner) =>
          `${mark.trim() === 'R' ? 'R' : ''}${owner + 1}: ${askOf(owner)} in each of our towns and villages (${size})`,
      ),
      found: recommendationsFound,
    };
  });

const MEANINGS = ['not-started', 'in-progress', 'in-progress', 'completed'] as const;
/** Numbers of a scale, beside rows that are numbered as far as it goes. */
const scales = fc
  .tuple(
    fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
      // A column of which all mean the same is no status by its key.
      .filter((all) => new Set(all.map((score) => MEANINGS[score - 1])).size > 1),
    fc.constantFrom('Progress (1-4)', 'Score', 'Progress score', 'Stage'),
    fc.constantFrom('Ref', 'No', 'Rec no', '#'),
  )
  .map(([scores, header, number]): Trial => {
    const plan = {
      sizes: scores.map(() => 1),
      statuses: scores.map((score) => [MEANINGS[score - 1] ?? 'completed', ''] as const),
    };
    return {
      sheets: sheet([
        ['Scale: 1 = Not started, 2 = Under way, 3 = Nearly complete, 4 = Complete'],
        [number, 'Recommendation', 'Action', 'Lead', header],
        ...scores.map((score, at): Made[] => [at + 1, askOf(at), textOf(at), 'Town Clerk', score]),
      ]),
      wanted: wantedOf(plan),
      found: planAsFound,
    };
  });

const FILLS = ['#FF0000', '#FFC000', '#00B050'];
/** Nothing says how the work stands: colours of a priority or a risk do not either, and that of a date does. */
const colours = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('Priority', 'Risk', 'Risk rating', 'Priority (H/M/L)', 'Likelihood'),
    fc.boolean(),
    fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }).filter((all) => new Set(all.slice(0, 4)).size > 2),
  )
  .map(([plan, header, isDate, picks]): Trial => ({
    sheets: sheet([
      ['Recommendation', isDate ? 'Target date' : header, 'Action', 'Lead'],
      ...ownersOf(plan).map((owner, action): Made[] => [
        askOf(owner),
        {
          v: isDate ? 'March 2026' : (['High', 'Medium', 'Low'][picks[action] ?? 0] ?? ''),
          fill: FILLS[picks[action] ?? 0] ?? '',
        },
        textOf(action),
        'Town Clerk',
      ]),
    ]),
    wanted: plan.statuses.map((_, action) =>
      isDate ? (picks[action] === 0 ? 'not-started' : 'in-progress') : 'unknown',
    ),
    found: lifecyclesFound,
  }));

export const FORMS_OF_RECOMMENDATIONS: readonly TrialKind[] = [
  { name: 'a form above the actions of each recommendation', trials: onSheets },
  { name: 'numbers and texts of recommendations in one column', trials: afterNumbers },
  { name: 'a scale as long as the plan', trials: scales },
  { name: 'colours of a priority or a risk', trials: colours },
];
