/** Plans with a second column that speaks of status: of a measure, a milestone, a board, somebody else; or letters that are none. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import {
  PLAIN_HEADERS,
  lifecyclesFound,
  plainRows,
  saidOfWork,
  smallPlan,
  type Said,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

const COLOURS: readonly Said[] = [
  ['completed', 'Blue'],
  ['in-progress', 'Green'],
  ['in-progress', 'Amber'],
  ['not-started', 'Red'],
];
const colour = fc.constantFrom(...COLOURS);
const others = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 });

const OWN_COLOURS = ['RAG', 'BRAG', 'RAG rating', 'Action RAG', 'RAG for action'];
const OTHER_COLOURS = [
  ...['Measure RAG', 'RAG of success measure', 'KPI RAG', 'RAG for KPI', 'Indicator RAG', 'Evidence RAG'],
  ...['Milestone RAG', 'Outcome RAG', 'RAG of benefits', 'Partner RAG', 'Sponsor view RAG', 'Project RAG'],
];
const OWN_WORDS = ['Status', 'Progress status', 'Action status', 'Delivery status'];
const OTHER_WORDS = [
  ...['Procurement status', 'Recruitment status', 'Consultation status', 'Recommendation status'],
  ...['Milestone status', 'Dependency status', 'Audit opinion', 'KPI status'],
];

/** The plain one says how the action stands, whichever comes first. */
const twoOf = (
  own: readonly string[],
  besides: readonly string[],
  status: fc.Arbitrary<Said>,
  say: (which: number) => string,
): fc.Arbitrary<Trial> =>
  fc
    .tuple(smallPlan(status), fc.constantFrom(...own), fc.constantFrom(...besides), others, fc.boolean())
    .map(([plan, header, other, picks, first]): Trial => {
      const inOrder = <One>(one: One, two: One): One[] => (first ? [one, two] : [two, one]);
      return {
        sheets: [
          {
            name: 'Action plan',
            rows: [
              [...PLAIN_HEADERS, ...inOrder(header, other)],
              ...plainRows(plan, (action) => inOrder<Made>(statusOf(plan, action), say(picks[action] ?? 0))),
            ],
          },
        ],
        wanted: plan.statuses.map(([lifecycle]) => lifecycle),
        found: lifecyclesFound,
      };
    });
const SAID_ELSEWHERE = ['Complete', 'In progress', 'Not started', 'In progress'];

/** How the one who leads it, and no board, says that it stands. */
const byPerson = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('Lead officer', 'Officer', 'Owner', 'SRO', 'Responsible officer'),
    fc.constantFrom('status', 'RAG status', 'RAG rating'),
  )
  .map(([plan, person, word]): Trial => ({
    sheets: [
      {
        name: 'Action plan',
        rows: [
          ['Recommendation', 'Action', person, `${person} ${word}`, `${person} comment`],
          ...plainRows(plan, (action) => [statusOf(plan, action), `Seen in week ${action}`]),
        ],
      },
    ],
    wanted: plan.statuses.map(([lifecycle]) => `${lifecycle}, led by Town Clerk`),
    found: ({ plan: { actions } }) =>
      actions.map(({ lifecycle, owner }) => `${lifecycle}, led by ${owner?.text}`),
  }));

/** Tranche A and tranche B are no ratings beside a status in words. */
const letters = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom('Tranche', 'Band', 'Group', 'Cohort', 'Workshop', 'Partner'),
    others,
    fc.boolean(),
  )
  .map(([plan, header, picks, before]): Trial => {
    const letter = (action: number): string => ((picks[action] ?? 0) % 2 ? 'A' : 'B');
    const status = (action: number): string | null => statusOf(plan, action);
    return {
      sheets: [
        {
          name: 'Action plan',
          rows: [
            [...PLAIN_HEADERS, ...(before ? [header, 'Status'] : ['Status', header])],
            ...plainRows(plan, (action) =>
              before ? [letter(action), status(action)] : [status(action), letter(action)],
            ),
          ],
        },
      ],
      wanted: plan.statuses.map(([lifecycle]) => `${lifecycle}, none`),
      found: ({ plan: { actions } }) => actions.map(({ lifecycle, rating }) => `${lifecycle}, ${rating}`),
    };
  });

/** "Started? Yes" says less than the colour beside it. */
const started = fc
  .tuple(
    smallPlan(colour),
    fc.constantFrom('Started?', 'Started (Y/N)', 'Begun?', 'Under way?'),
    fc.boolean(),
  )
  .map(([plan, header, before]): Trial => ({
    sheets: [
      {
        name: 'Action plan',
        rows: [
          [...PLAIN_HEADERS, ...(before ? [header, 'RAG'] : ['RAG', header])],
          ...plainRows(plan, (action) => {
            const [lifecycle, word = null] = plan.statuses[action] ?? [];
            const answer = lifecycle === 'not-started' ? 'No' : 'Yes';
            return before ? [answer, word] : [word, answer];
          }),
        ],
      },
    ],
    wanted: plan.statuses.map(([lifecycle]) => lifecycle),
    found: lifecyclesFound,
  }));

const BOARDS: readonly (readonly string[])[] = [
  ['12 Feb', '14 May', '10 Sept'],
  ['Jan', 'May', 'Sept'],
  ['March', 'July', 'Nov'],
  ['Feb', 'June'],
];
/** Boards that meet every few months of one calendar year: the latest that has been filled in counts. */
const boards = fc
  .tuple(
    smallPlan(colour),
    fc.constantFrom(...BOARDS),
    fc.constantFrom('Board ', 'RAG ', ''),
    fc.boolean(),
    others,
  )
  .map(([plan, dates, lead, ahead, picks]): Trial => {
    const filled = dates.length - (ahead && dates.length > 2 ? 1 : 0);
    return {
      sheets: [
        {
          name: 'Action plan',
          rows: [
            [...PLAIN_HEADERS, ...dates.map((date) => `${lead}${date}`)],
            ...plainRows(plan, (action) =>
              dates.map((_, at): Made => {
                if (at >= filled) return null;
                if (at === filled - 1) return statusOf(plan, action);
                return COLOURS[((picks[action] ?? 0) + at) % COLOURS.length]?.[1] ?? null;
              }),
            ),
          ],
        },
      ],
      wanted: plan.statuses.map(([lifecycle]) => lifecycle),
      found: lifecyclesFound,
    };
  });

export const RATINGS_OF_OTHERS: readonly TrialKind[] = [
  {
    name: 'colours of something else beside those of the action',
    trials: twoOf(OWN_COLOURS, OTHER_COLOURS, colour, (which) => COLOURS[which]?.[1] ?? ''),
  },
  {
    name: 'statuses of something else beside those of the action',
    trials: twoOf(OWN_WORDS, OTHER_WORDS, saidOfWork, (which) => SAID_ELSEWHERE[which] ?? ''),
  },
  { name: 'the status that a person gives', trials: byPerson },
  { name: 'letters that are no ratings', trials: letters },
  { name: 'whether it has started beside colours', trials: started },
  { name: 'a colour for each board of a calendar year', trials: boards },
];
