/** Plans that go on where an Excel table ends, and what stands below or beside a plan and is none of it: lists, totals, logs. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'];
const bodyOf = (plan: SmallPlan): Made[][] =>
  ownersOf(plan).map((owner, action) => [
    owner + 1,
    askOf(owner),
    textOf(action),
    'Town Clerk',
    dueOn(action),
    statusOf(plan, action),
  ]);
const plan = smallPlan(saidOfWork);

/** Rows typed below a table that did not grow with them, right below it or after a blank row; the status may stand beside it. */
const typed = fc
  .tuple(
    plan,
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
    fc.constantFrom(0, 1),
    fc.constantFrom<readonly Made[]>([], ['Reviewed by the board each month']),
  )
  .map(([own, below, apart, beside, note]): Trial => {
    const body = bodyOf(own);
    const inside = Math.max(2, body.length - below);
    const [first, after] = [body.slice(0, inside), body.slice(inside)];
    const rows = [HEADERS, ...first, ...(apart ? [[]] : []), ...after, [], note];
    const last = 'ABCDEF'[HEADERS.length - 1 - beside] ?? 'F';
    return {
      sheets: [{ name: 'Action plan', rows, tables: [{ name: 'Actions', area: `A1:${last}${inside + 1}` }] }],
      wanted: wantedOf(own),
      found: planAsFound,
    };
  });

/** Each is a title, headers and rows of something else. */
const LISTS: readonly (readonly [title: string, ...rows: readonly (readonly Made[])[]])[] = [
  ['Distribution list', ['Name', 'Role', 'Date sent'], ['A Brown', 'Leader', '01/04/2025']],
  ['Sign off', ['Name', 'Position', 'Signature', 'Date', 'Status'], ['J Hill', 'Clerk', '', '', 'Approved']],
  [
    'Board dates',
    ['Meeting', 'Agenda item', 'Lead', 'Date', 'Status'],
    ['Board', 'Terms', 'CEX', '', 'Held'],
  ],
  ['Budget', ['Item', 'Allocated', 'Spent', 'Remaining'], ['Project team', '£100,000', '£40,000', '£60,000']],
  ['Resources', ['Role', 'FTE', 'Funding'], ['Programme manager', 1, 'Reserve'], ['Analyst', 0.5, 'Base']],
  [
    'Measures of success',
    ['Measure', 'Baseline', 'Target', 'Now'],
    ['Residents satisfied', '61%', '70%', '64%'],
  ],
  [
    'Key risks',
    ['Risk', 'Impact', 'Likelihood', 'Mitigation', 'Owner'],
    ['Elections', 'High', 'Low', 'Plan', 'Clerk'],
  ],
  [
    'Dependencies',
    ['No', 'Dependency', 'Owner', 'Date needed', 'Status'],
    [1, 'Settlement', 'Clerk', '', 'Awaiting'],
  ],
  [
    'Feedback',
    ['Ref', 'Comment', 'From', 'Date', 'Response'],
    ['F1', 'Dates look tight', 'Cllr Ash', '', 'Noted'],
  ],
  ['Decisions needed', ['Decision', 'By', 'Lead'], ['Agree the budget', 'July', 'Clerk']],
  ['', ['Count of Ref', 'Column Labels'], ['Row Labels', 'Complete', 'In progress'], ['Clerk', 1, 2]],
  ['', ['Name', 'Job title', 'Email', 'Phone'], ['A Brown', 'Clerk', 'a@example.org', '01234 567890']],
];
const lists = fc
  .tuple(plan, fc.shuffledSubarray([...LISTS], { minLength: 1, maxLength: 2 }))
  .map(([own, below]): Trial => ({
    sheets: sheet([
      HEADERS,
      ...bodyOf(own),
      ...below.flatMap(([title, ...rows]): Made[][] => [
        [],
        ...(title === '' ? [] : [[title]]),
        ...rows.map((row) => [...row]),
      ]),
    ]),
    wanted: wantedOf(own),
    found: planAsFound,
  }));

const GROUPS = ['Leadership', 'Money', 'Places', 'People'];
const TOTALS: readonly ((name: string) => string)[] = [
  (name) => `${name} total`,
  (name) => `Total: ${name}`,
  (name) => `Sub-total - ${name}`,
  (name) => `${name} subtotal:`,
];
/** How many actions a group has, and how many of them are done, in a row beneath it. */
const totals = fc
  .tuple(plan, fc.constantFrom(...TOTALS), fc.boolean(), fc.boolean())
  .map(([own, nameOf, counted, shared]): Trial => {
    const owners = ownersOf(own);
    const rows = owners.flatMap((owner, action): Made[][] => {
      const group = GROUPS[owner] ?? '';
      const size = own.sizes[owner] ?? 0;
      const row = [group, owner + 1, textOf(action), 'Town Clerk', dueOn(action), statusOf(own, action)];
      const share: Made = shared ? { v: 0.5, format: '0%' } : `1 of ${size} complete`;
      const total: Made[] = [nameOf(group), null, counted ? size : null, null, null, share];
      return owners.lastIndexOf(owner) === action ? [row, total] : [row];
    });
    return {
      sheets: sheet([['Theme', 'Rec', 'Action', 'Lead', 'Due date', 'Status'], ...rows]),
      wanted: wantedOf(own),
      found: planAsFound,
    };
  });

/** A log of issues or benefits with the columns of the actions beside it, but for what each lists. */
const logs = fc
  .tuple(
    plan,
    fc.constantFrom('Issue', 'Benefit', 'Decision'),
    fc.constantFrom('Log', 'Register', 'Tracker'),
    fc.array(saidOfWork, { minLength: 2, maxLength: 3 }),
  )
  .map(([own, header, name, others]): Trial => {
    const body = bodyOf(own);
    const [, ...headers] = ['', 'Ref', 'Action', 'Lead', 'Due date', 'Status'];
    const log = others.map(([, word], at): Made[] => [
      `X${at + 1}`,
      `Matter ${at + 1} of the board`,
      'Clerk',
      dueOn(at),
      word,
    ]);
    return {
      sheets: [
        {
          name: 'Actions',
          rows: [headers, ...body.map(([, , ...rest], at): Made[] => [`A${at + 1}`, ...rest])],
        },
        {
          name: `${header} ${name}`,
          rows: [headers.map((text) => (text === 'Action' ? header : text)), ...log],
        },
      ],
      wanted: own.statuses.map(([lifecycle], action) => `${textOf(action)}, ${lifecycle}`),
      found: (reading) => reading.plan.actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`),
    };
  });

const MEETING: readonly (readonly string[])[] = [
  ['Action', 'Who', 'Done?'],
  ['Action', 'Owner', 'Status'],
  ['Task', 'By whom', 'Due', 'Status'],
  ['Agreed action', 'Lead', 'By when', 'Progress'],
];
/** What a board agreed, below the plan in columns that begin elsewhere: it is none of the plan's, and that it is left out is said. */
const shifted = fc
  .tuple(
    plan,
    fc.constantFrom(...MEETING),
    fc.constantFrom('Actions from the last meeting', 'Matters arising', null),
    fc.integer({ min: 1, max: 7 }),
    fc.array(fc.boolean(), { minLength: 2, maxLength: 3 }),
  )
  .map(([own, header, title, shift, done]): Trial => {
    const at = (cells: readonly Made[]): Made[] => [...Array<null>(shift).fill(null), ...cells];
    const isAsked = header.at(-1) === 'Done?';
    const rows = done.map((is, index): Made[] => [
      `Send the notes to member ${index + 1}`,
      'PA',
      ...(header.length > 3 ? [dueOn(index)] : []),
      isAsked ? (is ? 'Yes' : 'No') : is ? 'Done' : 'Ongoing',
    ]);
    const list = [...(title === null ? [] : [[title]]), header, ...rows].map(at);
    return {
      sheets: sheet([HEADERS, ...bodyOf(own), [], ...list]),
      wanted: [...wantedOf(own), 'left out'],
      found: (reading) => [
        ...planAsFound(reading),
        ...reading.findings.filter(({ code }) => code === 'sheet-left-out').map(() => 'left out'),
      ],
    };
  });

export const AROUND_THE_PLAN: readonly TrialKind[] = [
  { name: 'rows typed below an Excel table, columns beside it', trials: typed },
  { name: 'lists below a plan', trials: lists },
  { name: 'totals of groups among the actions', trials: totals },
  { name: 'logs with the columns of the actions', trials: logs },
  { name: 'a list of a meeting below, in other columns', trials: shifted },
];
