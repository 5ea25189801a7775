/** Findings about how the plan is built: recommendations, references, grouping, formulas. */
import type { GivenLifecycles } from '../../../model/plan';
import { historyProblemSentence } from '../history-problems';
import { LIFECYCLE_LABELS } from '../labels';
import { capitalise, countOf, hasOrHave, isOrAre, quote } from '../phrases';
import { suggesting, valueOf, wrong, toDo } from './finding-words';
import type { WordsByCode } from './finding-words';

const actions = (count: number): string => capitalise(countOf(count, 'action'));
const several = (count: number, singular: string): string => capitalise(countOf(count, singular));

/** "3 completed, 2 in progress, 1 not started": what a column gives. */
const sayGiven = (given: GivenLifecycles): string =>
  (['completed', 'in-progress', 'not-started'] as const)
    .map((name) => `${given[name]} ${LIFECYCLE_LABELS[name].toLowerCase()}`)
    .join(', ');

/** A column may have no header. */
const sayHeader = (header: string): string => (header === '' ? 'one without a header' : quote(header));

export const STRUCTURE_WORDS = {
  'recommendation-missing': {
    title: () => 'This action belongs to no recommendation.',
    group: (count) => `${actions(count)} ${count === 1 ? 'belongs' : 'belong'} to no recommendation.`,
    why: 'Such work counts in the overall figures but in no recommendation’s, so the two do not meet.',
    todo: () => 'Write the recommendation that it answers in its row.',
    groupTodo: 'Write the recommendation that each answers in its row.',
  },
  'formula-not-calculated': {
    title: () => 'This cell holds a formula that has no value yet.',
    group: (count) =>
      `${several(count, 'cell')} ${count === 1 ? 'holds a formula that has' : 'hold formulas that have'} no value yet.`,
    why: 'What the formula would show is missing from the figures.',
    ...toDo('Open the workbook in Excel, let it calculate, and save it.'),
  },
  'sheet-left-out': {
    title: (finding) =>
      `${valueOf(finding, 'Another sheet')} looks like part of this plan, with ${countOf(finding.facts.actions, 'action')}, and is not counted.`,
    group: (count) =>
      `${several(count, 'sheet')} ${count === 1 ? 'looks' : 'look'} like part of this plan and ${isOrAre(count)} not counted.`,
    why: 'What stands there is missing from every figure.',
    todo: () => 'Choose all the sheets of the plan, or accept this where it is another plan.',
    groupTodo: 'Choose all the sheets of the plan, or accept this where they are another plan.',
  },
  'recommendation-column-missing': {
    ...wrong('The plan names no recommendations.'),
    why: 'Figures can be given for the plan as a whole, and not for each recommendation.',
    ...toDo('Add a column that says which recommendation each action answers.'),
  },
  'plan-ambiguous': {
    title: ({ facts }) =>
      'column' in facts
        ? `Two columns could be the status, and they differ in ${facts.differ} of ${facts.compared} rows: ` +
          `${sayHeader(facts.taken)}, which was used, gives ${sayGiven(facts.gives.taken)}; ` +
          `${sayHeader(facts.column)} would give ${sayGiven(facts.gives.column)}.`
        : `Two parts of the workbook look equally like the plan: ${quote(facts.taken)} was used, not ${quote(facts.other)}.`,
    group: () => 'Two parts or columns of the workbook look equally right: one of them was used.',
    why: 'All figures speak for the one that was used.',
    todo: ({ facts }) =>
      'column' in facts
        ? 'Choose the other column if it is the right one.'
        : 'Choose the other sheet or table if it is the right one.',
    groupTodo: 'Choose the other if it is the right one.',
  },
  'recommendation-empty': {
    title: (finding) => `Recommendation ${valueOf(finding, 'here')} has no action.`,
    group: (count) => `${several(count, 'recommendation')} ${hasOrHave(count)} no action.`,
    why: 'Nothing is recorded that answers it, and it has no percentage.',
    todo: () => 'Add the actions that answer it, or an action that says why there is none.',
    groupTodo: 'Add the actions that answer each, or an action that says why there is none.',
  },
  'reference-duplicate': {
    title: (finding) => {
      const reference = valueOf(finding, 'here');
      const { facts } = finding;
      if ('first' in facts) {
        return `The reference ${reference} stands for two texts: ${quote(facts.first)} and ${quote(facts.other)}.`;
      }
      const { firstSheet, firstCell } = facts;
      const sheet = firstSheet === finding.sheet ? '' : ` of ${quote(firstSheet)}`;
      return `The reference ${reference} is used more than once: first at ${firstCell}${sheet}.`;
    },
    group: (count) =>
      `${several(count, 'reference')} ${isOrAre(count)} used more than once, or with different text.`,
    why: 'Two things under one reference cannot be told apart in reports, or from one date to the next.',
    ...toDo('Give each its own reference, or make the texts the same.'),
  },
  'reference-mangled': {
    title: (finding) => {
      const kind = finding.facts.as;
      const value = valueOf(finding, 'see the cell');
      return suggesting(
        finding,
        (meant) => `Excel has turned a reference into a ${kind}, ${value}; it was probably ${meant}.`,
        `Excel may have turned the reference here into a ${kind}: ${value}.`,
      );
    },
    group: (count) => `${several(count, 'reference')} may have been turned into a date or a number by Excel.`,
    why: 'Actions may be shown under another reference, or grouped under the wrong recommendation.',
    todo: (finding) =>
      suggesting(
        finding,
        (meant) => `Format the column as text and write ${meant} again.`,
        'Format the column as text and write the reference again.',
      ),
    groupTodo: 'Format the column as text and write the references again.',
  },
  'grouping-inferred': {
    title: ({ facts: { actions: count } }) =>
      `${actions(count)} under a blank recommendation cell ${count === 1 ? 'was' : 'were'} taken to belong to the recommendation above.`,
    group: () => 'Blank recommendation cells were taken to belong to the recommendation above.',
    why: 'It is the usual meaning, but a blank can also be an omission.',
    ...toDo('Check that the actions stand under the right recommendations; nothing else is needed.'),
  },
  'recommendation-several': {
    title: ({ facts: { recommendations: count } }) =>
      `This action answers ${countOf(count, 'recommendation')}: it is counted once, under the first.`,
    group: (count) => `${actions(count)} ${count === 1 ? 'answers' : 'answer'} several recommendations.`,
    why: 'The figures of the others are without it.',
    todo: () => 'Put first the one it belongs to most, or give each an action of its own.',
    groupTodo: 'Put first the one each belongs to most, or give each an action of its own.',
  },
  'history-unread': {
    title: ({ facts }) => historyProblemSentence(facts),
    group: (count) => `${several(count, 'part')} of the snapshots could not be read.`,
    why: 'What changed since then is worked out without it; the figures of the plan are not touched.',
    todo: () => 'Correct the cell on the sheet of snapshots, or accept it as it is.',
    groupTodo: 'Correct the cells on the sheet of snapshots, or accept them as they are.',
  },
  'several-actions-in-cell': {
    title: ({ facts }) => `This row holds ${countOf(facts.actions, 'action')} and counts once.`,
    group: (count) =>
      `${several(count, 'row')} ${count === 1 ? 'holds' : 'hold'} several actions and ${count === 1 ? 'counts' : 'count'} once each.`,
    why: 'One status has to speak for all of them.',
    todo: () => 'Give each action a row and a status of its own, if they move at different speeds.',
    groupTodo: 'Give each action a row and a status of its own, where they move at different speeds.',
  },
} as const satisfies Partial<WordsByCode>;
