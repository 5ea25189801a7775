/** The questions for challenge in words, each with the rule that asks it. */
import type { Question } from '../../challenge/ask-questions';
import type { RuleName } from '../../challenge/rules';
import type { IsoDate } from '../../model/days/day';
import { formatCount } from '../format';
import { capitalise, countOf, formatDayLong, formatMonth, hasOrHave, isOrAre, sayOrSays } from './phrases';

type Facts = Omit<Question, 'rule' | 'at'>;
interface Said {
  readonly question: (facts: Facts) => string;
  readonly rule: string;
}

/** What the plan counts: its actions, or its recommendations where it has none. */
const units = ({ count, unit }: Facts): string => capitalise(countOf(count, unit));
const recommendations = (count: number): string => capitalise(countOf(count, 'recommendation'));

/** Every rule has its words: the type holds it. */
const SAID: { readonly [Rule in RuleName]: Said } = {
  'nothing-progressed': {
    question: ({ count }) =>
      `${recommendations(count)} ${hasOrHave(count)} nothing completed or under way: what stands in the way, and who decides?`,
    rule: 'a recommendation whose actions in scope are all not started',
  },
  'redated-twice': {
    question: ({ count, unit }) =>
      `The date of ${countOf(count, `open ${unit}`)} has moved twice or more: what makes the date that stands now a realistic one?`,
    rule: 'an open action whose date in force differs between snapshots two times or more',
  },
  stale: {
    question: (found) =>
      `${units(found)} in progress ${hasOrHave(found.count)} had no new update for two periods: has the work stopped, or only the reporting?`,
    rule: 'in progress, with the same update as on the two snapshots before',
  },
  'amber-long': {
    question: (found) =>
      `${units(found)} ${hasOrHave(found.count)} been amber three times in a row: what would turn ${found.count === 1 ? 'it' : 'them'} green, and by when?`,
    rule: 'an open action that is amber now and was on the two snapshots before',
  },
  'breaks-key': {
    question: (found) =>
      `${units(found)} ${hasOrHave(found.count)} a colour that the plan’s own key gives to something else: which is right, the colour or the status?`,
    rule: 'a colour whose meaning in the plan’s key is not the status of the action, or is that it is on time when it is overdue',
  },
  'ahead-of-date': {
    question: (found) =>
      `${units(found)} ${isOrAre(found.count)} completed before the date ${found.count === 1 ? 'it was' : 'they were'} due: is all of it done, and who has seen it?`,
    rule: 'completed, with a date in force after the day of these figures',
  },
  'completed-without-impact': {
    question: (found) =>
      `${units(found)} ${isOrAre(found.count)} completed and ${sayOrSays(found.count)} nothing of impact: what is different for residents?`,
    rule: 'completed, and its cell for impact says nothing',
  },
  'no-action': {
    question: ({ count }) =>
      `${recommendations(count)} ${hasOrHave(count)} no action: how is the council answering what the peer team asked?`,
    rule: 'a recommendation under which no action stands',
  },
  'green-without-update': {
    question: (found) =>
      `${units(found)} ${isOrAre(found.count)} rated green without a word of update: what is the rating based on?`,
    rule: 'an open action rated green, and its cell for updates says nothing',
  },
  'no-recommendation': {
    question: (found) =>
      `${units(found)} ${found.count === 1 ? 'answers' : 'answer'} no recommendation: why ${isOrAre(found.count)} ${found.count === 1 ? 'it' : 'they'} in this plan?`,
    rule: 'an action in scope that belongs to none of the recommendations of the plan',
  },
  'one-owner': {
    question: ({ count, unit, name = '' }) =>
      `${name} owns ${countOf(count, `open ${unit}`)}, a third of them or more: is there the capacity, and who stands in?`,
    rule: 'of six open actions with an owner or more, a third or more have the same one',
  },
  'one-month': {
    question: ({ count, unit, name = '' }) =>
      `All ${countOf(count, `open ${unit}`)} that have a date are due in ${formatMonth(name)}: which of them come first?`,
    rule: 'six open actions with a date or more, all of them due in one month',
  },
};

export const QUESTIONS_WORDS = {
  intro: 'Asked by rules, from what the plan itself says.',
  none: 'No rule finds anything to ask of this plan.',
  withoutHistory: 'Rules about time need snapshots: this workbook holds none of an earlier day.',
  actions: 'What stands behind the questions',
  number: 'No.',
  text: 'Action or recommendation',
  where: 'Where',
} as const;

/** "2) 11 actions ...": a full stop would make a reference of the two numbers. */
export const questionSentence = ({ rule, ...facts }: Question, number: number): string =>
  `${number}) ${SAID[rule].question(facts)}`;

/** Ready to send: a heading, then each question with its rule. */
export const questionsText = (name: string, asAt: IsoDate, questions: readonly Question[]): string =>
  [
    `${name} – questions for challenge, as at ${formatDayLong(asAt)}`,
    ...questions.flatMap((question, index) => [
      questionSentence(question, index + 1),
      `   ${ruleSentence(question)}`,
    ]),
  ].join('\n');

/** "Rule: completed, ... (4 of 12)." */
export const ruleSentence = ({ rule, count, of }: Question): string =>
  `Rule: ${SAID[rule].rule} (${formatCount(count)} of ${formatCount(of)}).`;
