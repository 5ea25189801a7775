/** Plans whose headings and numbers are of meetings, minutes or priorities: what they name, and what they do not. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  wantedPlan,
  statusOf,
  lifecyclesFound,
} from './trial';
import type { SmallPlan, Trial, TrialKind, WantedAction } from './trial';

const wantedOf = ({ statuses }: SmallPlan, of: (action: number) => string): WantedAction[] =>
  statuses.map(([lifecycle], action) => ({ text: textOf(action), lifecycle, of: of(action) }));

const MEETINGS: readonly ((meeting: number) => string)[] = [
  (meeting) => `Audit Committee ${12 + meeting} ${['May', 'June', 'July', 'October'][meeting]} 2025`,
  (meeting) => `Full Council - 0${meeting + 2}/0${meeting + 4}/2025`,
  (meeting) => `Actions from the meeting on ${meeting + 3} September 2025`,
  (meeting) => `${['April', 'May', 'June', 'July'][meeting]} 2025`,
  (meeting) => `Place Scrutiny Panel, ${['March', 'May', 'June', 'November'][meeting]} 2025`,
];
const NUMBERS: readonly ((action: number, meeting: number, within: number) => Made)[] = [
  (action) => `2025/${String(action + 4).padStart(2, '0')}`,
  (action) => `25-${action + 11}`,
  (action) => `AUD/25/${action + 7}`,
  (action) => action + 1,
  (_, meeting, within) => `0${within + 1}.0${meeting + 4}`,
];

/** What a meeting asked for stands under its date: neither the meeting nor the year of a minute is a recommendation. */
const meetings = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...MEETINGS),
    fc.constantFrom(...NUMBERS),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, nameOf, numberOf, repeats, withHeadings]): Trial => {
    const owners = ownersOf(plan);
    const headers = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
    const rowOf = (action: number): Made[] => {
      const meeting = owners[action] ?? 0;
      const within = action - owners.indexOf(meeting);
      const status = statusOf(plan, action);
      return [numberOf(action, meeting, within), textOf(action), 'Town Clerk', dueOn(action), status];
    };
    const rows = owners.flatMap((meeting, action): Made[][] => [
      ...(withHeadings && owners[action - 1] !== meeting
        ? [[nameOf(meeting)], ...(repeats && action > 0 ? [headers] : [])]
        : []),
      rowOf(action),
    ]);
    const first = withHeadings && repeats ? [rows[0] ?? [], headers, ...rows.slice(1)] : [headers, ...rows];
    return {
      sheets: sheet(first),
      wanted: wantedPlan(
        wantedOf(plan, () => 'none'),
        [],
      ),
      found: planAsFound,
    };
  });

const NAMES: readonly ((number: number) => string)[] = [
  (number) => `Priority Action ${number}`,
  (number) => `Improvement objective ${number}`,
  (number) => `Recommendation ${number}`,
  (number) => `Key recommendation ${number}`,
];

/** Headings with a number name the recommendations, however many parts the numbers of their actions have. */
const headed = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...NAMES),
    fc.constantFrom('two', 'three'),
    fc.boolean(),
    fc.constantFrom(null, 'Objective', 'Issue', 'Improvement'),
  )
  .map(([plan, nameOf, parts, repeats, besides]): Trial => {
    const owners = ownersOf(plan);
    const headers = ['Ref', ...(besides ? [besides] : []), 'Action', 'Lead', 'Due date', 'Status'];
    // The objectives differ from row to row, and say what each action is for.
    const coded = besides !== null;
    const head = (owner: number): string =>
      coded ? `R${owner + 1}: ${askOf(owner)}` : `${nameOf(owner + 1)}: ${askOf(owner)}`;
    const rows = owners.flatMap((owner, action): Made[][] => {
      const within = action - owners.indexOf(owner);
      const number =
        parts === 'two' || coded
          ? `${owner + 1}.${within + 1}`
          : `${owner + 1}.${Math.floor(within / 2) + 1}.${(within % 2) + 1}`;
      const row: Made[] = [
        number,
        ...(besides ? [`Matter ${action + 1} is in better order by spring`] : []),
        textOf(action),
        'Town Clerk',
        dueOn(action),
        statusOf(plan, action),
      ];
      const heading: Made[][] =
        owners[action - 1] === owner ? [] : [[head(owner)], ...(repeats && action > 0 ? [headers] : [])];
      return [...heading, row];
    });
    const made = repeats ? [rows[0] ?? [], headers, ...rows.slice(1)] : [headers, ...rows];
    const referenceOf = (action: number): string => `${coded ? 'R' : ''}${(owners[action] ?? 0) + 1}`;
    return {
      sheets: sheet(made),
      wanted: wantedPlan(wantedOf(plan, referenceOf), [
        ...new Set(owners.map((_, action) => referenceOf(action))),
      ]),
      found: planAsFound,
    };
  });

/** A second table below, of what is done, on a sheet of any name and under a title or none: its days are no statuses of the first, and say that it is done. */
const doneBelow = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.integer({ min: 2, max: 4 }),
    fc.constantFrom('Date completed', 'Completed on', 'Date closed'),
    fc.constantFrom('Ref', 'No.'),
    fc.boolean(),
    fc.constantFrom(null, 'The plan', 'Improvement plan 2026', 'Peer challenge tracker'),
    fc.constantFrom('Action plan', 'Draft', 'Tracker v2'),
  )
  .map(([plan, done, header, reference, spaced, title, name]): Trial => {
    const open = plan.statuses;
    const common = [reference, 'Audit', 'Recommendation', 'Lead', 'Due date'];
    const rowOf = (at: number, last: Made): Made[] => [
      `A${at + 1}`,
      'Payroll',
      textOf(at),
      'Town Clerk',
      dueOn(at),
      last,
    ];
    const below = Array.from({ length: done }, (_, at) => open.length + at);
    return {
      sheets: sheet(
        [
          ...(title === null ? [] : [[title]]),
          [...common, 'Status'],
          ...open.map(([, word], at) => rowOf(at, word)),
          ...(spaced ? [[]] : []),
          ['Completed since the last meeting'],
          [...common, header],
          ...below.map((at) => rowOf(at, dueOn(at - 400))),
        ],
        name,
      ),
      wanted: [...open.map(([lifecycle]) => lifecycle), ...below.map(() => 'completed')],
      found: lifecyclesFound,
    };
  });

/** One column of texts: the numbered rows are what was recommended, and those below them are what is done. */
const numberedAbove = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('No', 'Rec no', 'Ref'),
    fc.constantFrom('Recommendation / Action', 'Action', 'Recommendation and actions'),
    fc.constantFrom('', 'The peer team asked: '),
  )
  .map(([plan, number, header, lead]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.flatMap((owner, action): Made[][] => [
      ...(owners[action - 1] === owner ? [] : [[owner + 1, `${lead}${askOf(owner)}`]]),
      [null, textOf(action), 'Town Clerk', dueOn(action), statusOf(plan, action)],
    ]);
    return {
      sheets: sheet([[number, header, 'Lead', 'Due date', 'Status'], ...rows]),
      wanted: wantedPlan(
        wantedOf(plan, (action) => String((owners[action] ?? 0) + 1)),
        [...new Set(owners)].map((owner) => String(owner + 1)),
      ),
      found: planAsFound,
    };
  });

const VERDICTS = ['Key', 'Improvement', 'Statutory', 'Improvement'];
const ANSWERS = [
  ['Yes', 'No', 'completed'],
  ['Partially', 'Yes', 'in-progress'],
  ['No', 'Yes', 'not-started'],
] as const;

/** Rows whose short answers are words of headers: "Improvement", "No". */
const answered = fc
  .tuple(
    fc.array(fc.constantFrom(...ANSWERS), { minLength: 4, maxLength: 8 }),
    fc.constantFrom('Addressed?', 'Implemented?', 'Completed?', 'Resolved?'),
    fc.constantFrom('', 'No.', 'Ref'),
    fc.nat(3),
  )
  .map(([answers, question, reference, shift]): Trial => ({
    sheets: sheet([
      [reference, 'Recommendation', 'Type', 'Raised', 'Progress to date', question, 'Further action?'],
      ...answers.map(([yes, more], at): Made[] => [
        at + 1,
        `${textOf(at)}, with the monitoring officer`,
        VERDICTS[(at + shift) % VERDICTS.length] ?? '',
        '2023-24',
        `The group met ${at + 2} times and wrote it up`,
        yes,
        more,
      ]),
    ]),
    wanted: answers.map(([, , lifecycle]) => lifecycle),
    found: lifecyclesFound,
  }));

export const NUMBERED_OTHERWISE: readonly TrialKind[] = [
  { name: 'meetings and minutes above and beside the actions', trials: meetings },
  { name: 'headings with a number above numbers of several parts', trials: headed },
  { name: 'a table of what is done, below', trials: doneBelow },
  { name: 'numbered rows above those of their actions', trials: numberedAbove },
  { name: 'answers that are words of headers', trials: answered },
];
