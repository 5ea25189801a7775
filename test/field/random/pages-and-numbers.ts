/** Plans over several pages, counts beside the last column, and recommendations whose number is kept with a nought. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  ownersOf,
  PLAIN_HEADERS,
  plainRows,
  planAsFound,
  saidOfWork,
  smallPlan,
  statusOf,
  textOf,
  type Trial,
  type TrialKind,
} from './trial';

/** A header at the head of each page, right below which what is as above may say so. */
const dittoOnPages = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('"', 'ditto', 'Ditto', 'As above', '\u201d', '\u3003'),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
  )
  .map(([plan, mark, page, isContinued]): Trial => {
    const header = [...PLAIN_HEADERS, 'Due date', 'Status'];
    const owners = ownersOf(plan);
    const rows = plainRows(plan, (action) => [dueOn(owners[action] ?? 0), statusOf(plan, action)]);
    const laid = rows.flatMap((row, action): Made[][] => {
      const isSame = action > 0 && owners[action] === owners[action - 1];
      const own = isSame ? row.map((cell, at) => (at === 0 || at === 2 || at === 3 ? mark : cell)) : row;
      const isPage = action > 0 && action % page === 0;
      return isPage ? [...(isContinued ? [['Action plan (continued)']] : []), [...header], own] : [own];
    });
    return {
      sheets: sheet([header, ...laid]),
      wanted: [...wantedOf(plan), ...owners.map((owner) => `Town Clerk, ${45_800 + owner}`)],
      found: (reading) => [
        ...planAsFound(reading),
        ...reading.plan.actions.map(
          ({ owner, due }) => `${owner?.text}, ${due?.text === undefined ? '' : serialOf(due.text)}`,
        ),
      ],
    };
  });
const serialOf = (shown: string): number => {
  const [day = 0, month = 0, year = 0] = shown.split('/').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
};

const COUNTED = [
  ['Number of actions', 'Number of actions completed', 'Number overdue'],
  ['Green', 'Amber', 'Red'],
  ['Completed', 'In progress', 'Not started', 'Total'],
];
/** Below a plan of two columns, or one whose statuses are fills alone: numbers in its last column, or behind it. */
const countsBeside = fc
  .tuple(
    fc.array(fc.constantFrom('#00B050', '#FFC000', '#FF0000'), { minLength: 2, maxLength: 6 }),
    fc.constantFrom(...COUNTED),
    fc.nat(1),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 1 }),
    fc.boolean(),
  )
  .map(([fills, labels, at, number, gap, inWords]): Trial => {
    const said = { '#00B050': 'Completed', '#FFC000': 'In progress', '#FF0000': 'Not started' };
    const block = labels.map((label, index): Made[] => [
      ...Array<Made>(at).fill(null),
      label,
      (number + index * 7) % 41,
    ]);
    const rows = fills.map((fill, action): Made[] => {
      const status: Made = inWords ? said[fill] : { fill };
      return at === 1 ? [status, textOf(action)] : [textOf(action), status];
    });
    return {
      sheets: sheet([
        at === 1 ? ['Status', 'Action'] : ['Action', 'Status'],
        ...rows,
        ...Array<Made[]>(gap).fill([]),
        ...block,
      ]),
      wanted: fills.map((_, action) => textOf(action)),
      found: ({ plan: { actions } }) => actions.map(({ text }) => text.text),
    };
  });

const NOUGHTS: readonly ((owner: number) => Made)[] = [
  (owner) => `${owner + 1}.0`,
  (owner) => ({ v: owner + 1, format: '0.0' }),
  (owner) => ({ v: owner + 1, format: '0.00' }),
  (owner) => `R${owner + 1}`,
];
/** 3 and 3.0 of one text, or of none, are one; what 3.1 is stays its own. */
const withNought = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...NOUGHTS),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    fc.constantFrom('each row', 'nowhere', 'on a sheet of its own'),
  )
  .map(([plan, other, isOther, said]): Trial => {
    const owners = ownersOf(plan);
    const isListed = said === 'on a sheet of its own';
    const rows = owners.map((owner, action): Made[] => {
      const isFirst = owners.indexOf(owner) === action;
      const number = !isListed && !isFirst && isOther[action] === true ? other(owner) : owner + 1;
      const text = said === 'each row' ? [askOf(owner)] : [];
      return [number, ...text, textOf(action), 'Town Clerk', statusOf(plan, action)];
    });
    const text = said === 'each row' ? ['Recommendation'] : [];
    const list = {
      name: 'Recommendations',
      rows: [['No.', 'Recommendation'], ...plan.sizes.map((_, owner) => [other(owner), askOf(owner)])],
    };
    return {
      sheets: [
        ...(isListed ? [list] : []),
        { name: 'Actions', rows: [['Rec no', ...text, 'Action', 'Lead', 'Status'], ...rows] },
      ],
      wanted: [...wantedOf(plan), ...plan.sizes.map((_, owner) => (said === 'nowhere' ? '' : askOf(owner)))],
      found: (reading) => [...planAsFound(reading), ...reading.plan.recommendations.map((one) => one.text)],
    };
  });

/** Parts of one recommendation: 1.0, 1.1 and 1.10 are three, as are recommendations of one number with texts of their own. */
const numberedApart = fc
  .tuple(fc.array(saidOfWork, { minLength: 4, maxLength: 8 }), fc.constantFrom('1.', '2.', 'A1.'))
  .map(([statuses, lead]): Trial => {
    const name = (at: number): string => (at < 2 ? `${lead}${at}` : `${lead}${at + 8}`);
    return {
      sheets: sheet([
        ['Rec ref', 'Recommendation', 'Action', 'Lead', 'Status'],
        ...statuses.map(([, word], at): Made[] => [name(at), askOf(at), textOf(at), 'Town Clerk', word]),
      ]),
      wanted: statuses.map((_, at) => `${name(at)} ${askOf(at)}`),
      found: ({ plan }) => plan.recommendations.map(({ reference, text }) => `${reference} ${text}`),
    };
  });

export const PAGES_AND_NUMBERS: readonly TrialKind[] = [
  { name: 'as above at the head of a page', trials: dittoOnPages },
  { name: 'counts below two columns, or behind them', trials: countsBeside },
  { name: 'a number that is kept with a nought, and without', trials: withNought },
  { name: 'numbers of parts stay apart', trials: numberedApart },
];
