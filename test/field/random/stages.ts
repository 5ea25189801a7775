/** Plans that tick or answer one of several columns, each a stage of the work, or begin each update with the status. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import {
  lifecyclesFound,
  PLAIN_HEADERS,
  plainRows,
  saidOfWork,
  smallPlan,
  type Trial,
  type TrialKind,
} from './trial';

/** Words of a stage that no other stage has. */
const STAGES: readonly (readonly [Lifecycle, readonly string[]])[] = [
  ['completed', ['Done', 'Completed', 'Finished', 'Complete?', 'Delivered']],
  ['in-progress', ['Under way', 'In progress', 'Started', 'Begun?', 'Commenced']],
  ['not-started', ['Not begun', 'Not started', 'To do', 'Not yet started']],
];
const MARKS = ['x', 'X', '✓', '✔', '☑'];

const stateOf = fc.constantFrom<Lifecycle>('completed', 'in-progress', 'not-started');
const headersOf = fc.tuple(...STAGES.map(([, words]) => fc.constantFrom(...words)));
const statesOf = fc
  .array(stateOf, { minLength: 12, maxLength: 12 })
  .filter((states) => STAGES.every(([stage]) => states.slice(0, 4).includes(stage)));

function sheetOf(
  plan: Parameters<typeof plainRows>[0],
  columns: readonly (readonly [string, (action: number) => Made])[],
): Trial['sheets'] {
  const rows = plainRows(plan, (action) => columns.map(([, cell]) => cell(action)));
  return [{ name: 'Action plan', rows: [[...PLAIN_HEADERS, ...columns.map(([header]) => header)], ...rows] }];
}

const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });

const ticked = fc
  .tuple(smallPlan(), headersOf, statesOf, order, fc.constantFrom(...MARKS))
  .map(([plan, headers, states, places, mark]): Trial => ({
    sheets: sheetOf(
      plan,
      places.map((place) => [
        headers[place] ?? '',
        (action) => (states[action] === STAGES[place]?.[0] ? mark : null),
      ]),
    ),
    wanted: states.slice(0, plan.statuses.length),
    found: lifecyclesFound,
  }));

/** Work that is done has begun as well. */
const answered = fc
  .tuple(
    smallPlan(),
    headersOf,
    statesOf,
    fc.boolean(),
    fc.constantFrom(['Yes', 'No'], ['Y', 'N'], ['yes', 'no'], ['True', 'False']),
  )
  .map(([plan, [done = '', started = ''], states, swap, [yes = '', no = '']]): Trial => {
    const columns: (readonly [string, (action: number) => Made])[] = [
      [started, (action) => (states[action] === 'not-started' ? no : yes)],
      [done, (action) => (states[action] === 'completed' ? yes : no)],
    ];
    return {
      sheets: sheetOf(plan, swap ? columns.reverse() : columns),
      wanted: states.slice(0, plan.statuses.length),
      found: lifecyclesFound,
    };
  });

const COLOURS: readonly (readonly [readonly string[], Lifecycle, string])[] = [
  [['R', 'Red', 'RED'], 'not-started', 'red'],
  [['A', 'Amber', 'Yellow'], 'in-progress', 'amber'],
  [['G', 'Green', '\uD83D\uDFE2'], 'in-progress', 'green'],
  [['B', 'Blue'], 'completed', 'blue'],
];
const tickedColours = fc
  .tuple(
    smallPlan(),
    fc.tuple(...COLOURS.map(([names]) => fc.constantFrom(...names))),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3, maxLength: 4 }),
    fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
    fc.constantFrom(...MARKS),
  )
  .filter(([, , places, picks]) =>
    places.every((_, at) => picks.slice(0, 4).some((pick) => pick % places.length === at)),
  )
  .map(([plan, names, places, picks, mark]): Trial => {
    const colourOf = (action: number) => places[(picks[action] ?? 0) % places.length] ?? 0;
    return {
      sheets: sheetOf(
        plan,
        places.map((place) => [names[place] ?? '', (action) => (colourOf(action) === place ? mark : null)]),
      ),
      wanted: plan.statuses.map((_, action) => {
        const [, lifecycle, rating] = COLOURS[colourOf(action)] ?? [];
        return `${lifecycle}, ${rating}`;
      }),
      found: ({ plan: read }) => read.actions.map(({ lifecycle, rating }) => `${lifecycle}, ${rating}`),
    };
  });

const REMARKS = [
  ...[
    'the charter went to Cabinet in May',
    'recruitment was slower than hoped',
    'see the minutes of the board',
  ],
  ...[
    'two bids came in from local firms',
    'the new post holder comes in autumn',
    'residents liked the draft',
  ],
];
const REMARKED_UNDER = [
  ...[
    'Progress',
    'Progress update',
    'Update',
    'Position',
    'Progress (RAG)',
    'RAG and commentary',
    'Comments',
  ],
];
/** The status comes first in each cell, then what there is to say about it: nothing else says how the work stands. */
const remarked = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...REMARKED_UNDER),
    fc.array(fc.tuple(fc.constantFrom(' - ', ': ', '. ', ' \u2013 ', '; '), fc.constantFrom(...REMARKS)), {
      minLength: 12,
      maxLength: 12,
    }),
  )
  .map(([plan, header, remarks]): Trial => ({
    sheets: sheetOf(plan, [
      [header, (action) => [plan.statuses[action]?.[1], ...(remarks[action] ?? [])].join('')],
    ]),
    wanted: plan.statuses.map(([lifecycle]) => lifecycle),
    found: lifecyclesFound,
  }));

export const STAGE_KINDS: readonly TrialKind[] = [
  { name: 'one of three stages is ticked', trials: ticked },
  { name: 'started and completed are two questions', trials: answered },
  { name: 'one of three or four colours is ticked', trials: tickedColours },
  { name: 'each update begins with the status', trials: remarked },
];
