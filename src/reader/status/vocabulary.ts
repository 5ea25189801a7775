/**
 * The words of statuses (2.7): the one table that decides what a phrase counts as. Documentation prints it.
 *
 * Phrases are levelled: lower case, hyphens as spaces. Spellings that differ in more than that stand side by side.
 */
import type { Basis, Lifecycle } from '../../model/terms';

export interface PhraseRow {
  readonly class: string;
  /** What a status made of this class alone counts as. */
  readonly lifecycle: Lifecycle;
  readonly basis: Extract<Basis, 'words' | 'assumed' | 'unread'>;
  readonly phrases: readonly string[];
}

export const PHRASE_TABLE = [
  {
    class: 'done',
    lifecycle: 'completed',
    basis: 'words',
    phrases: [
      ...['complete', 'completed', 'completed successfully', 'delivered', 'achieved', 'implemented', 'done'],
      ...['finished', 'met', 'fully met', 'embedded', 'signed off', 'discharged', 'actioned'],
      ...['addressed', 'resolved', 'finalised', 'concluded'],
      ...['tick', '✓', '✔', '✅', '☑', '🗸'],
    ],
  },
  {
    class: 'going',
    lifecycle: 'in-progress',
    basis: 'words',
    phrases: [
      ...['in progress', 'progressing', 'progressed', 'under way', 'underway', 'started', 'commenced'],
      ...['begun', 'ongoing', 'on going', 'continuing', 'good progress', 'some progress', 'limited progress'],
      ...['significant progress', 'substantial progress', 'in development', 'being developed', 'in train'],
      ...['under development', 'in preparation', 'in draft', 'in delivery', 'being drafted'],
      ...['being prepared'],
      ...['finalising', 'wip', 'progress made'],
      ...['strong progress', 'satisfactory progress', 'steady progress'],
      ...['slow progress'],
      ...['under control', 'working on it', 'half complete', 'half completed', 'half done', 'half finished'],
    ],
  },
  {
    class: 'going, unsure',
    lifecycle: 'in-progress',
    basis: 'assumed',
    phrases: ['ready for review', 'in review', 'being considered', 'being taken forward'],
  },
  {
    class: 'waiting',
    lifecycle: 'not-started',
    basis: 'words',
    phrases: [
      ...['not started', 'not yet started', 'not begun', 'not yet begun', 'not commenced'],
      ...[
        'not yet commenced',
        'not due',
        'not yet due',
        'not progressed',
        'not yet progressed',
        'no progress',
        'no progress yet',
      ],
      ...['yet to start', 'yet to begin', 'yet to commence', 'to do', 'todo', 'planned', 'scheduled'],
      ...['pending'],
      ...['deferred', 'postponed'],
    ],
  },
  {
    class: 'waiting, unsure',
    lifecycle: 'not-started',
    basis: 'assumed',
    phrases: [
      ...['blocked', 'stalled', 'stuck', 'on hold', 'paused', 'suspended', 'open', 'incomplete'],
      ...['outstanding'],
      ...['due soon', 'new'],
    ],
  },
  {
    class: 'pace, good',
    lifecycle: 'in-progress',
    basis: 'words',
    phrases: [
      'on track',
      'ontrack',
      'on target',
      'on schedule',
      'on course',
      'on time',
      'to plan',
      'ahead of schedule',
    ],
  },
  {
    class: 'pace, doubtful',
    lifecycle: 'in-progress',
    basis: 'assumed',
    phrases: [
      ...['at risk', 'behind', 'slipping', 'slippage', 'slipped', 'some issues', 'some problems'],
      ...['needs attention', 'need attention', 'some delay', 'some delays', 'minor delay', 'minor delays'],
      ...['slight delay', 'slight delays', 'slightly behind', 'requires attention', 'behind schedule'],
    ],
  },
  {
    class: 'pace, bad',
    lifecycle: 'not-started',
    basis: 'assumed',
    phrases: [
      ...['off track', 'overdue', 'over due', 'delayed', 'significant delay', 'significant delays'],
      ...['serious delay', 'serious delays', 'major delay', 'major delays', 'late', 'missed', 'failed'],
      ...['significant slippage', 'serious slippage', 'major slippage', 'significantly behind', 'off target'],
    ],
  },
  {
    class: 'weak',
    lifecycle: 'completed',
    basis: 'assumed',
    phrases: [...['closed', 'business as usual', 'bau', 'part of bau', 'in place', 'live', 'operational']],
  },
  {
    class: 'out',
    lifecycle: 'excluded',
    basis: 'words',
    phrases: [
      ...['superseded', 'superceded', 'withdrawn', 'cancelled', 'canceled', 'removed', 'merged', 'duplicate'],
      ...['duplicated', 'no longer required', 'no longer relevant', 'no longer needed', 'not required'],
      ...['no longer applicable', 'not applicable', 'n/a', 'not accepted', 'not agreed', 'rejected'],
      ...['declined', 'discontinued'],
      ...[
        'exempt',
        'carried forward',
        'deleted',
        'risk accepted',
        'abandoned',
        'not pursued',
        'no longer pursued',
      ],
      ...['no longer being pursued', 'no longer proceeding', 'no longer taken forward'],
      ...['no longer being taken forward'],
    ],
  },
  // They look like one of the others and say nothing about the work.
  {
    class: 'aside',
    lifecycle: 'unknown',
    basis: 'unread',
    phrases: ['met with', 'to do with', 'as planned', 'as scheduled', 'as part of', 'up to date'],
  },
] as const satisfies readonly PhraseRow[];

export type PhraseClass = (typeof PHRASE_TABLE)[number]['class'];

/** Nouns and infinitives of done, weak and going: they count only where they are turned or hedged ("awaiting sign-off"). */
export const PHRASE_FORMS = [
  {
    class: 'done',
    phrases: [
      ...['completion', 'implementation', 'delivery', 'sign off', 'signoff', 'signing off', 'discharge'],
      ...['deliver', 'implement', 'achieve', 'finish'],
    ],
  },
  { class: 'weak', phrases: ['closure', 'close', 'closing', 'approval'] },
  { class: 'going', phrases: ['start', 'begin', 'commence', 'progress', 'proceed', 'commencement'] },
] as const satisfies readonly { class: PhraseClass; phrases: readonly string[] }[];

/**
 * What is left to do when the work itself is finished. Where no more than this is awaited or proposed, the action is in
 * progress, assumed.
 */
export const CLOSINGS = {
  nouns: ['closure', 'close', 'closing', 'sign off', 'signoff', 'signing off', 'approval'],
  after: [
    ...['proposed', 'proposed for', 'recommended', 'recommended for', 'ready for', 'awaiting', 'waiting for'],
    ...['recommend'],
    ...['pending', 'subject to'],
  ],
} satisfies Record<string, readonly string[]>;

/** After what is plainly done these ask for no more than a word: "Complete. Can be closed". A delay that only may come is no delay yet. */
export const POSSIBLY = {
  turners: ['could be', 'can be', 'may be', 'might be'],
  closed: ['closed', 'signed off', 'discharged'],
} satisfies Record<string, readonly string[]>;

/** Turn done, weak and going into waiting; a negation also turns "on track" into "off track". */
export const TURNERS = {
  negation: [
    ...['not', 'no', 'no longer', 'never', 'cannot', 'un', 'non', 'none', 'nothing', 'neither', 'nor'],
    ...['without', 'far from', 'failed to', 'unable to', 'unlikely to', 'hasnt', 'havent', 'hadnt', 'isnt'],
    ...['arent', 'wasnt', 'werent', 'wont', 'cant', 'didnt', 'doesnt', 'dont', 'couldnt'],
  ],
  future: [
    ...[
      'yet to',
      'still to',
      'to be',
      'will',
      'will be',
      'due to',
      'due for',
      'expected',
      'awaiting',
      'awaited',
    ],
    ...['waiting for', 'waiting on', 'pending', 'ready to be', 'ready for', 'proposed', 'proposed for'],
    ...[
      'recommended',
      'recommended for',
      'recommend',
      'should be',
      'should now be',
      'must be',
      'could be',
      'can be',
    ],
    ...['may be', 'might be', 'would be'],
  ],
  /** These stand after the phrase they turn. */
  after: ['by', 'until', 'till'],
} as const;

/** What these say there is none of is not waiting either: "no actions outstanding". */
export const NONE_OF: readonly string[] = ['no', 'none', 'nothing', 'without'];
/** Any word that ends so is a negation: isn't, hasn't. */
export const NEGATION_ENDING = "n't";
/** A word that begins so and goes on as a phrase is that phrase, turned: unfinished. */
export const NEGATION_PREFIX = 'un';
/** "No further action" says nothing about action: this negation turns no nouns or infinitives. */
export const TURNS_NO_FORMS = 'no';
/** These turn only what follows at once: "un-started", but not "non-urgent work complete". */
export const ADJACENT_TURNERS: readonly string[] = ['un', 'non'];
/** "Ready to start", "Moving to complete": before these words alone, "to" turns as "to be" does. */
export const INFINITIVE = { word: 'to', before: ['complete', 'start', 'begin', 'commence'] };
/** Waiting for anything at all casts doubt on a done phrase: "Completed but awaiting approval". */
export const WAITERS: readonly string[] = [
  ...['awaiting', 'awaited', 'waiting for', 'waiting on', 'yet to', 'still to'],
];

/** Turn done into going. */
export const HEDGES: readonly string[] = [
  ...['part', 'partly', 'partial', 'partially', 'nearly', 'almost', 'mostly', 'mainly', 'largely'],
  ...['semi', 'substantially', 'all but', 'nearing', 'except', 'excepting', 'subject to'],
  ...['with exception of', 'with the exception of', 'apart from', 'other than', 'aside from', 'save for'],
];
/** Hedges of their own clause alone: "being implemented", "delivered so far", but "complete - no issues to date". */
export const NEAR_HEDGES: readonly string[] = ['being', 'so far', 'thus far', 'to date', 'for now'];
/** Hedges with a number or letter after them: "phase 1 complete". */
export const NUMBERED_HEDGES: readonly string[] = ['phase', 'phases', 'stage', 'stages'];
/** Such hedges only right before a done phrase: "year 1 complete", but "completed in year 1". */
export const LEADING_HEDGES: readonly string[] = ['year', 'years'];
/** Hedges only right before what they take back, or before "all": "virtually complete", but "delivered virtually". */
export const DIRECT_HEDGES: readonly string[] = [
  ...['near', 'virtually', 'broadly', 'majority', 'most', 'some', 'several'],
];
/** May stand between: "most of the actions complete", "year 1 actions complete". */
export const BETWEEN: readonly string[] = [
  'all',
  'of',
  'the',
  'actions',
  'work',
  'tasks',
  'elements',
  'milestones',
];
/** A stage by its place, that is not the last: "first phase complete". */
export const EARLY: readonly string[] = ['first', 'second', 'initial'];

/** Words that end a clause, besides the marks , ; : . ( ) / and a spaced dash. */
export const CLAUSE_END_WORDS: readonly string[] = ['but', 'and'];
/** The marks, for the documentation. @public */
export const CLAUSE_END_MARKS = [',', ';', ':', '.', '(', ')', '/', ' - '] as const;
/** Between a done and a pace phrase these mean "one or the other". */
export const ALTERNATIVE_WORD = 'or';

/** Words after a percentage, or before it, that make it a % complete. */
export const PERCENT_WORDS: readonly string[] = [
  'complete',
  'completed',
  'completion',
  'done',
  'delivered',
  'implemented',
  'finished',
];
