/** A random plan as a council keeps it: the shapes of the random layouts, on fewer actions so that a counterexample is small. */
import fc from 'fast-check';
import type { MadeSheet } from '../../make/workbook';
import { THEMES, layOutPlan } from '../../layouts/random/lay-out-plan';
import { randomShape } from '../../layouts/random/random-plan';
import type { RandomRecommendation, RandomShape } from '../../layouts/random/random-plan';
import type { Lifecycle } from '../../../src/model/terms';
import { readAsGrids } from '../read-sheets';
import { changes, figuresOf } from './figures';

export interface KeptPlan {
  readonly plan: readonly RandomRecommendation[];
  readonly shape: RandomShape;
  readonly sheets: readonly MadeSheet[];
}

const ASKS = ['Make the budget plain', 'Look after our buildings', 'Hear from tenants', 'Cut the paperwork'];
const THINGS = [
  ...[
    'Print a guide to the budget',
    'Visit each village hall',
    'Hold a forum for tenants',
    'Price the roof repairs',
  ],
  ...[
    'Write to each household',
    'Map the footpaths',
    'Count the street lamps',
    'Share the rota with parishes',
  ],
  ...['Train two first aiders', 'Put minutes on the website', 'Buy a key safe', 'Ask three insurers'],
];
const OWNERS = ['Head of Finance', 'Town Clerk', 'Estates Manager'];

/** Shares and colours know no exclusion. */
const lifecyclesOf = (status: RandomShape['status']): readonly Lifecycle[] =>
  ['percent', 'emoji', 'bare colours'].includes(status)
    ? ['completed', 'in-progress', 'not-started']
    : ['completed', 'in-progress', 'not-started', 'excluded'];

const recommendationsFor = (status: RandomShape['status']): fc.Arbitrary<RandomRecommendation[]> =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
      themes: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      said: fc.array(fc.tuple(fc.constantFrom(...lifecyclesOf(status)), fc.nat(2), fc.nat(2)), {
        minLength: 12,
        maxLength: 12,
      }),
      first: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ sizes, themes, said, first }) => {
      const sorted = themes.slice(0, sizes.length).sort();
      let next = 0;
      return sizes.map((size, index) => ({
        number: first + index,
        text: ASKS[index] ?? '',
        theme: sorted[index] ?? 0,
        actions: Array.from({ length: size }, () => {
          const [lifecycle = 'completed', word = 0, owner = 0] = said[next] ?? [];
          return { text: THINGS[next++] ?? '', owner: OWNERS[owner] ?? '', lifecycle, word };
        }),
      }));
    });

/** One theme above headers that stand again under each heading is the sheet's subtitle: such a plan has no theme to compare. */
const hasSubtitle = (plan: readonly RandomRecommendation[], shape: RandomShape): boolean =>
  shape.grouping === 'headings' &&
  shape.themed &&
  shape.repeatHeader &&
  new Set(plan.map(({ theme }) => theme)).size === 1;

const keptPlanWhere = (holds: (shape: RandomShape) => boolean): fc.Arbitrary<KeptPlan> =>
  randomShape
    .filter(holds)
    .chain((shape) => fc.tuple(recommendationsFor(shape.status), fc.constant(shape)))
    .filter(([plan, shape]) => !hasSubtitle(plan, shape))
    .map(([plan, shape]) => ({ plan, shape, sheets: layOutPlan(plan, shape) }));

export const keptPlan = keptPlanWhere(() => true);

/** Whether the sheet of a recommendation is a theme depends on its name: such themes are not compared. */
const hasThemes = ({ themed, grouping }: RandomShape): boolean => themed && grouping !== 'sheets';

const wanted = ({ plan, shape }: KeptPlan): string[] =>
  plan.flatMap(({ number, theme, actions }) =>
    actions.map(({ text, lifecycle }) =>
      [text, lifecycle, `of ${number}`, ...(hasThemes(shape) ? [`under ${THEMES[theme]}`] : [])].join(', '),
    ),
  );

/** What is wrong with the reading of a plan as it is kept, before anything is done to it. */
export function misreadings(kept: KeptPlan): string[] {
  const themes = hasThemes(kept.shape);
  const found = figuresOf(readAsGrids(kept.sheets), { ratings: false, themes }).filter(
    (line) => !line.startsWith('counted: actions') && !line.startsWith('recommendations: '),
  );
  return changes(['as it was made', ...wanted(kept)], ['as it was made', ...found]);
}

/** Plans that are read as they were made: what is done to them is then the only thing that can be misread. */
export const readPlanWhere = (holds: (shape: RandomShape) => boolean): fc.Arbitrary<KeptPlan> =>
  keptPlanWhere(holds).filter((kept) => misreadings(kept).length === 0);
export const readKeptPlan = readPlanWhere(() => true);
