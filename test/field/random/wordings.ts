/** Plans whose words come in two languages, or whose statuses begin with a coloured sign or a word for it. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle, Rating } from '../../../src/model/terms';
import {
  askOf,
  lifecyclesFound,
  ownersOf,
  smallPlan,
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
} from './trial';

const WELSH_HEADERS = [
  ['Argymhelliad', 'Recommendation'],
  ['Cam gweithredu', 'Action'],
  ['Arweinydd', 'Lead'],
  ['Statws', 'Status'],
] as const;
const WELSH: Readonly<Record<string, readonly [Lifecycle, string]>> = {
  "Wedi'i gwblhau": ['completed', 'Completed'],
  'Ar y gweill': ['in-progress', 'In progress'],
  'Heb ddechrau': ['not-started', 'Not started'],
  'Nid oes angen mwyach': ['excluded', 'No longer required'],
};
const bilingual = fc
  .tuple(
    smallPlan(),
    fc.constantFrom(' / ', '\n'),
    fc.boolean(),
    fc.array(fc.constantFrom(...Object.keys(WELSH)), { minLength: 12, maxLength: 12 }),
  )
  .map(([plan, mark, welshFirst, words]): Trial => {
    const both = (welsh: string, english: string): string =>
      (welshFirst ? [welsh, english] : [english, welsh]).join(mark);
    const lifecycleOf = (action: number): readonly [Lifecycle, string] =>
      WELSH[words[action] ?? ''] ?? ['unknown', ''];
    const rows = ownersOf(plan).map((owner, action): Made[] => [
      `${owner + 1}. ${askOf(owner)}`,
      both(`Gwneud ${action}`, textOf(action)),
      both('Prif Weithredwr', 'Chief Executive'),
      both(words[action] ?? '', lifecycleOf(action)[1]),
    ]);
    return {
      sheets: [
        { name: 'Cynllun', rows: [WELSH_HEADERS.map(([welsh, english]) => both(welsh, english)), ...rows] },
      ],
      wanted: plan.statuses.map((_, action) => lifecycleOf(action)[0]),
      found: lifecyclesFound,
    };
  });

const SIGNS: readonly (readonly [Rating, Lifecycle, readonly string[]])[] = [
  ['green', 'in-progress', ['\u{1F7E2} ', 'RAG: Green. ', 'Green - ', 'RAG - Green: ']],
  ['amber', 'in-progress', ['\u{1F7E0} ', 'RAG: Amber. ', 'Amber - ', 'RAG - Amber: ']],
  ['red', 'not-started', ['\u{1F534} ', 'RAG: Red. ', 'Red - ', 'RAG - Red: ']],
  ['blue', 'completed', ['\u{1F535} ', 'RAG: Blue. ', 'Blue - ', 'RAG - Blue: ']],
];
const REMARKS = [
  ...['two summits were held in the spring', 'the board has met twice', 'a date has to be found'],
  ...['funding of the county is spent', 'see the minutes', 'residents liked the draft'],
];
const HEADERS = ['How far have we got?', 'Latest update', 'Progress', 'Where we are', 'Commentary'];
const under = (plan: SmallPlan, header: string, cell: (action: number) => Made): Trial['sheets'] => [
  {
    name: 'Plan',
    rows: [
      ['What we will do', 'Who', header],
      ...plan.statuses.map((_, action): Made[] => [textOf(action), 'Town Clerk', cell(action)]),
    ],
  },
];
/** Nothing but how each remark begins says how the work stands. */
const signs = fc
  .tuple(
    smallPlan(),
    fc.constantFrom(...HEADERS),
    fc.nat(3),
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...REMARKS)), { minLength: 12, maxLength: 12 }),
  )
  .map(([plan, header, form, picks]): Trial => {
    const signOf = (action: number) => SIGNS[picks[action]?.[0] ?? 0];
    return {
      sheets: under(plan, header, (action) => `${signOf(action)?.[2][form]}${picks[action]?.[1]}`),
      wanted: plan.statuses.map((_, action) => `${signOf(action)?.[1]}, ${signOf(action)?.[0]}`),
      found: ({ plan: { actions } }) => actions.map(({ lifecycle, rating }) => `${lifecycle}, ${rating}`),
    };
  });

export const WORDINGS: readonly TrialKind[] = [
  { name: 'headers and statuses in two languages', trials: bilingual },
  { name: 'each remark begins with a coloured sign or with its name', trials: signs },
];
