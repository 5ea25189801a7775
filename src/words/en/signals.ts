/** The signals by which the reader finds a plan and its columns, in words. */
import type { Signal, SignalFacts } from '../../model/signal';
import { countOf, quote } from './phrases';

interface SignalWords<Facts> {
  /** What the signal is, for whoever reads of it without a plan. */
  readonly bare: string;
  /** What it says of a plan. */
  readonly say: (facts: Facts) => string;
}

const as = (sentence: string): SignalWords<unknown> => ({ bare: sentence, say: () => sentence });
/** The fact stands in quotation marks where there is one: a header, for one, may be blank. */
const naming = <Name extends string>(
  name: Name,
  withFact: (quoted: string) => string,
  bare: string,
): SignalWords<Readonly<Record<Name, string>>> => ({
  bare,
  say: (facts) => (facts[name] === '' ? bare : withFact(quote(facts[name]))),
});
/** The fact comes last, behind a colon. */
const pointing = <Name extends string>(name: Name, sentence: string) =>
  naming(name, (fact) => `${sentence}: ${fact}.`, `${sentence}.`);

const COLUMN_WORDS = {
  header: naming(
    'header',
    (header) => `Its header ${header} is one that such columns have.`,
    'Its header is one that such columns have.',
  ),
  'header-spans': as('It has no header of its own: the one before it spans both.'),
  'holds-references': as('It holds references, such as 1.2 or R3.'),
  'holds-no-references': as('What it holds does not look like references.'),
  'holds-text': as('It holds text of some length.'),
  'holds-numbers': as('It holds numbers.'),
  'holds-dates': as('It holds dates.'),
  'dates-not-text': as('It holds dates where text would be expected.'),
  'holds-no-dates': as('It holds no dates.'),
  'some-other-date': as('Its header names a date that is not the one by which something is due.'),
  'values-differ': as('Nearly every row has a text of its own, as actions do.'),
  'values-come-back': as('Its few texts come back again and again among others, as kinds do.'),
  'values-repeat': as('One text stands for several rows, as recommendations and themes do.'),
  'too-short': as('Its texts are very short.'),
  'too-long': as('Its texts are long, like a narrative.'),
  'names-people': as('It names people or posts.'),
  'holds-responses': as('It says how recommendations were answered, and not what is done.'),
  'is-empty': as('It is empty.'),
  'several-rows-a-recommendation': as('Recommendations have several rows each.'),
  'unknown-header': as('Its header is not a known one, so its content was looked at.'),
};

const PLAN_WORDS = {
  'has-actions': pointing('header', 'There is a column of actions'),
  'has-recommendations': pointing('header', 'There is a column of recommendations'),
  'has-status': pointing('header', 'There is a status column'),
  'has-rating': pointing('header', 'There is a column of colours'),
  'has-owner': pointing('header', 'There is a column of owners'),
  'has-due-date': pointing('header', 'There is a column of due dates'),
  'has-reference': pointing('header', 'There is a column of references'),
  'has-update': pointing('header', 'There is a column of updates'),
  'has-rows': {
    bare: 'There are rows below the header.',
    say: ({ rows }: SignalFacts['has-rows']) =>
      `There ${rows === 1 ? 'is' : 'are'} ${countOf(rows, 'row')} below the header.`,
  },
  'no-rows': as('There are no rows below the header.'),
  'excel-table': naming('table', (table) => `It is an Excel table, ${table}.`, 'It is an Excel table.'),
  'named-a-plan': pointing('name', 'A name or title says that it is a plan'),
  'named-peer-review': pointing('name', 'A name or title speaks of a peer review'),
  'named-otherwise': pointing('name', 'Its name says that it is something else'),
  'named-older': pointing('name', 'Its name says that it is an older one'),
  'earlier-dates': as('Its dates are earlier than those of another candidate.'),
  'earlier-version': as('Another candidate is named as a later version of it.'),
  'hidden-sheet': as('The sheet is hidden.'),
  'counts-not-actions': as('It holds counts, as a summary does, and no actions.'),
  'register-of-risks': as('It looks like a register of risks.'),
  'nothing-follows-up': as('It has no status, owner or date by which anything is followed up.'),
};

/** Status columns are told apart by what they hold (rule 2.2). */
const STATUS_WORDS = {
  'narrative-not-status': as('It holds sentences about progress, and no statuses.'),
  'values-read-as-status': {
    bare: 'Most of its values read as statuses.',
    say: ({ percent }: SignalFacts['values-read-as-status']) => `${percent}% of its values read as statuses.`,
  },
  'values-are-percentages': as('Its values are percentages.'),
  'values-are-answers': as('Its header asks whether the action is done, and its values answer.'),
  'blank-under-header': as(
    'It holds no text, and its header says that it is for statuses: its colours are looked at.',
  ),
  'few-short-values': as('It holds a few short values, again and again, as codes for a status do.'),
};

/** Why a column that calls itself a status was not taken for one. */
const PASSED_OVER_WORDS = {
  'never-status': as(
    'Its header speaks of something else, such as priority, risk, a forecast, a person or a reason.',
  ),
  'pace-beside': as(
    'It says only whether the work is on time; another column says what is done, going or not started. It is not counted.',
  ),
  'weights-not-used': as('It holds weights, which are not used: each action counts once.'),
  'responses-not-status': as(
    'Its values say how a recommendation was answered, and not how the work stands.',
  ),
  'surer-elsewhere': as('Another column says more plainly how the work stands.'),
  'few-values-are-statuses': {
    bare: 'Few of its values read as statuses.',
    say: ({ percent }: SignalFacts['few-values-are-statuses']) =>
      percent > 0
        ? `Only ${percent}% of its values read as statuses.`
        : 'None of its values reads as a status.',
  },
};

/** Every signal has its words: the type holds it. */
export const SIGNAL_WORDS: { readonly [One in Signal]: SignalWords<SignalFacts[One]> } = {
  ...COLUMN_WORDS,
  ...PLAN_WORDS,
  ...STATUS_WORDS,
  ...PASSED_OVER_WORDS,
  chosen: as('You chose it.'),
};
