/** Plans whose headers are questions in plain English, put together from words: none is looked up in a list. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { FieldReading } from '../read-sheets';
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
} from './trial';
import type { Trial, TrialKind } from './trial';

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
/** Words with one blank between them; a part that is "" is left out. */
const sentence = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((words) => words.filter((word) => word !== '').join(' '));

const US = ['we', 'the council', 'you', 'the board', 'officers'];
const us = pick(...US);
const what = pick('What', 'And what', 'So what');

/** What each column may be called. */
const QUESTIONS = {
  ask: fc.oneof(
    sentence(
      pick('What did'),
      pick('the peer team', 'the auditors', 'inspectors', 'residents'),
      pick('say', 'find', 'recommend', 'ask us to do', 'tell us'),
    ),
    sentence(
      pick('What were we', 'What was the council', 'What have we been'),
      pick('asked to do', 'told', 'told to do'),
    ),
    sentence(pick('What is the'), pick('issue', 'problem', 'concern'), pick('', 'here', 'for residents')),
    sentence(
      pick('What needs to', 'What must', 'What should'),
      pick('change', 'improve', 'be better', 'get better'),
    ),
    sentence(
      pick('What do we want to', 'What are we trying to', 'What do we hope to'),
      pick('achieve', 'see'),
    ),
  ),
  action: fc
    .oneof(
      sentence(
        what,
        pick('will', 'should', 'must'),
        us,
        pick('do', 'deliver', 'put in place'),
        pick('', 'about it', 'about this', 'to get there'),
      ),
      sentence(
        pick('What are we', 'What is the council'),
        pick('going to', 'planning to'),
        pick('do', 'deliver'),
        pick('', 'about it', 'in response'),
      ),
      sentence(
        pick('What'),
        pick('needs to be', 'has to be', 'will be', 'is to be', 'must be'),
        pick('done', 'delivered'),
      ),
      sentence(
        pick('What do', 'What does'),
        us,
        pick('need to do', 'have to do', 'plan to do', 'want to do'),
      ),
      sentence(
        pick('What actions', 'What steps', 'Which steps', 'What action'),
        pick('will', 'must', 'should'),
        us,
        pick('take'),
      ),
      sentence(pick('What'), us, pick('will do', 'are going to do', 'plan to do', 'must do')),
      sentence(pick('What have', 'What has'), us, pick('agreed', 'promised'), pick('to do', 'to deliver')),
      sentence(
        pick('How will', 'How are', 'How can'),
        pick('we', 'the council'),
        pick('do', 'deliver', 'achieve'),
        pick('it', 'this', 'that'),
      ),
    )
    .filter(
      (text) => !/^How are \S+ (?:\S+ )?(?:do|deliver|achieve) /.test(text) && !text.startsWith('Which'),
    ),
  lead: fc.oneof(
    sentence(
      pick('Who', 'And who'),
      pick('will', 'is going to', 'should', 'must'),
      pick('lead', 'do', 'own', 'deliver', 'take charge of', 'make sure of'),
      pick('', 'it', 'this', 'the work'),
    ),
    sentence(
      pick('Who is'),
      pick('responsible', 'accountable', 'leading', 'in charge', 'doing it', 'the lead'),
      pick('', 'for this', 'here'),
    ),
    sentence(pick('Who'), pick('leads', 'owns', 'delivers', 'does'), pick('this', 'it', 'the work')),
    sentence(
      pick('Which team', 'Which officer', 'Which service'),
      pick('will', 'should'),
      pick('lead', 'do it', 'deliver this'),
    ),
    pick("Who's leading", "Who's responsible", 'Whose job is it', 'By whom will it be done', 'Who'),
  ),
  due: fc
    .oneof(
      sentence(
        pick('When', 'By when', 'And by when'),
        pick('will', 'must', 'should'),
        pick('it', 'this', 'the work'),
        pick('be done', 'be finished', 'be complete', 'happen', 'be delivered'),
      ),
      sentence(
        pick('When', 'By when'),
        pick('will', 'must', 'should'),
        us,
        pick('finish', 'do it', 'have done it by', 'deliver'),
      ),
      sentence(pick('When is'), pick('it', 'this'), pick('due', 'to be done')),
      pick('By when', 'When', 'How soon will it be done', 'By when do we want to finish'),
    )
    .filter((text) => !/have done/.test(text)),
  status: fc.oneof(
    sentence(
      pick('How are'),
      pick('we', 'you', 'things', 'the council'),
      pick('doing', 'getting on', 'progressing', 'going'),
    ),
    sentence(pick('How is'), pick('it', 'this', 'the work'), pick('going', 'progressing', 'getting on')),
    sentence(pick('How far'), pick('have we got', 'along are we', 'has it got', 'have we come')),
    sentence(
      pick('Where'),
      pick('are we', 'have we got to', 'are we up to', 'do we stand', 'is it'),
      pick('', 'now', 'today'),
    ).filter((text) => !/^Where (?:are we|is it)$/.test(text)),
  ),
} as const;

/** What nobody counts by: the measure of success, the means, the reason. Its cells may hold anything. */
const asides = fc.oneof(
  sentence(
    pick('How will', 'How would', 'How can'),
    us,
    pick('know', 'tell', 'measure', 'show'),
    pick('it has worked', 'this is complete', 'we are on track', 'success', 'it is done'),
  ),
  sentence(pick('What'), pick('will', 'would'), pick('success', 'good', 'done'), pick('look like')),
  sentence(
    pick('What do we', 'What will we', 'What does the council'),
    pick('need'),
    pick('', 'for this', 'from others'),
  ),
  sentence(
    pick(
      'What will it cost',
      'How will we pay for it',
      'What help do we need',
      'Why are we doing this',
      'Why does it matter',
    ),
  ),
  sentence(
    pick('Who'),
    pick('will benefit', 'benefits', 'else is involved', 'have we told', 'needs to know'),
  ),
  sentence(pick('When'), pick('did we start', 'will we start', 'was it agreed', 'will we review it')),
);
const ANYTHING = [
  'Ten more homes complete',
  'A budget and two officers',
  'Tenants',
  'In the autumn',
  'Survey finished',
];

/** What was done, in sentences. */
const updates = fc.oneof(
  sentence(
    pick('What have', 'What has'),
    us,
    pick('done', 'delivered', 'achieved'),
    pick('', 'so far', 'to date', 'since then'),
  ),
  sentence(pick('What has'), pick('happened', 'been done', 'been achieved'), pick('', 'so far', 'to date')),
  sentence(pick('What progress'), pick('have we', 'has the council'), pick('made'), pick('', 'so far')),
  pick('What is happening now', "What's the latest", 'What did we do', "What we've done"),
);
const NOTES = [
  'The group met twice and wrote to each parish about the complete list',
  'Members were told in May that the first two are open and the others late',
  'Nothing yet, since the officer has left and the post is being filled',
  'Two of the three parts were delivered early and the third is on hold',
];

const leadOf = (action: number): string => ['Town Clerk', 'Head of Finance', 'Leader'][action % 3] ?? '';
const columnsFound = ({ plan: { actions } }: FieldReading): string[] =>
  actions.map(({ owner, due, update }) =>
    [owner?.text, due?.reading.kind === 'date' ? due.reading.day : due?.reading.kind, update?.text].join(
      ', ',
    ),
  );
const dayOf = (action: number): string =>
  new Date(Date.UTC(1899, 11, 30 + 45_800 + action)).toISOString().slice(0, 10);

const asked = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.record(QUESTIONS),
    asides,
    updates,
    fc.constantFrom('?', ''),
    fc.boolean(),
    fc.boolean(),
    fc.shuffledSubarray(['lead', 'due', 'status', 'update', 'aside'], { minLength: 5, maxLength: 5 }),
    fc.constantFrom<readonly string[]>([], ['Action plan 2025'], ['Our plan', '']),
    fc.constantFrom('all', 'all', 'few'),
  )
  .map(([plan, names, aside, update, mark, numbered, upper, order, above, columns]): Trial => {
    const isFew = columns === 'few';
    const owners = ownersOf(plan);
    const headerOf: Record<string, string> = { ...names, aside, update };
    const shown = (key: string): string => {
      const text = `${headerOf[key] ?? ''}${mark}`;
      return upper ? text.toUpperCase() : text;
    };
    const keys = isFew
      ? ['action', ...order.filter((key) => key !== 'update' && key !== 'aside')]
      : ['ask', 'action', ...order];
    const noteOf = (action: number): string | undefined => (isFew ? undefined : NOTES[action % NOTES.length]);
    const rows = owners.map((owner, action): Made[] => {
      const cells: Record<string, Made> = {
        ask: `${owner + 1}. ${askOf(owner)}`,
        action: textOf(action),
        lead: leadOf(action),
        due: dueOn(action),
        status: statusOf(plan, action),
        update: noteOf(action) ?? null,
        aside: ANYTHING[action % ANYTHING.length] ?? null,
      };
      return [
        ...(numbered ? [isFew ? action + 1 : `${owner + 1}.${action + 1}`] : []),
        ...keys.map((key) => cells[key] ?? null),
      ];
    });
    const header = [...(numbered ? ['Ref'] : []), ...keys.map(shown)];
    return {
      sheets: [{ name: 'Plan', rows: [...above.map((line) => [line]), header, ...rows] }],
      wanted: [
        ...wantedPlan(
          plan.statuses.map(([lifecycle], action) => ({
            text: textOf(action),
            lifecycle,
            of: isFew ? 'none' : String((owners[action] ?? 0) + 1),
          })),
          isFew ? [] : plan.sizes.map((_, owner) => String(owner + 1)),
        ),
        ...owners.map((_, action) => [leadOf(action), dayOf(action), noteOf(action)].join(', ')),
      ],
      found: (reading) => [...planAsFound(reading), ...columnsFound(reading)],
    };
  });

export const PLAIN_ENGLISH: readonly TrialKind[] = [
  { name: 'headers that are questions in plain English', trials: asked },
];
