/** What stands on the sheets of a plan that is begun: headers, lists to choose from, and the key. */
import type { Lifecycle, Rating } from '../../model/terms';

export const STARTED_PLAN = {
  defaultTitle: 'Peer challenge action plan',
  note: 'One row for each action: repeat the recommendation for a second one. Status and RAG are chosen from lists; the sheet Key says what each counts as.',
  headers: {
    reference: 'Ref',
    theme: 'Theme',
    recommendationReference: 'Rec no.',
    recommendation: 'Recommendation',
    action: 'Action',
    owner: 'Lead officer',
    due: 'Due date',
    revised: 'Revised date',
    status: 'Status',
    rating: 'RAG',
    update: 'Progress update',
    impact: 'Impact',
    nextSteps: 'Next steps',
    evidence: 'Evidence',
    role: "Council's role",
    change: 'Business as usual or change',
    priority: 'Now or not now',
  },
  choices: {
    role: ['Lead', 'Influence', 'Partner'],
    change: ['Business as usual', 'Change'],
    priority: ['Now', 'Not now'],
  },
} as const;

export interface KeyLine<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
  /** Which of the council's actions it is for. */
  readonly use: string;
}

/** What a status counts as, as a key says it: read as such again. */
export const KEY_USES: Readonly<Record<Exclude<Lifecycle, 'unknown'>, string>> = {
  'not-started': 'Not started: no work has been done yet.',
  'in-progress': 'In progress: some of the work has been done.',
  completed: 'Completed: all of the work has been done.',
  excluded: 'No longer required: left out of the figures.',
};

/** Of a colour beside a status: nothing that could be read as one. */
export const KEY_BESIDE = 'Shown beside the status; the status is what counts.';

export const STARTED_STATUSES: readonly KeyLine<Lifecycle>[] = [
  { word: 'Not started', meaning: 'not-started', use: KEY_USES['not-started'] },
  { word: 'In progress', meaning: 'in-progress', use: KEY_USES['in-progress'] },
  { word: 'Completed', meaning: 'completed', use: KEY_USES.completed },
];

export const STARTED_RATINGS: readonly KeyLine<Rating>[] = [
  {
    word: 'Red',
    meaning: 'red',
    use: 'Off track: it will miss its date, or has missed it, and needs a decision.',
  },
  { word: 'Amber', meaning: 'amber', use: 'At risk: it may miss its date unless something is done.' },
  { word: 'Green', meaning: 'green', use: 'On track: it will be done by its date.' },
  { word: 'Blue', meaning: 'blue', use: 'Completed: nothing is left to do.' },
];

export const STARTED_KEY = {
  title: 'Key',
  note: 'What each word of the plan counts as. Change the words here and in the lists of the plan alike.',
  statuses: { heading: 'Status', headers: ['Status', 'What it counts as'] },
  ratings: { heading: 'RAG', headers: ['RAG', 'When to use it'] },
  /** Of a plan that has its own. */
  colours: { heading: 'RAG', headers: ['RAG', 'What it counts as'] },
} as const;
