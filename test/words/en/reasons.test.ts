import { makeReason } from '../../../src/model/decision';
import type { Signal, SignalFacts } from '../../../src/model/signal';
import { COLUMN_SIGNALS, PLAN_SIGNALS, STATUS_SIGNALS } from '../../../src/reader/table/signals';
import { reasonSentence, signalSentence } from '#words/reasons';

const say = <One extends Signal>(signal: One, facts: SignalFacts[One]): string =>
  reasonSentence(makeReason(signal, 1, facts));

describe('why the reader decided as it did', () => {
  test.each(
    [COLUMN_SIGNALS, STATUS_SIGNALS, PLAN_SIGNALS].flatMap((table) => Object.keys(table) as Signal[]),
  )('%s has a sentence of its own', (signal) => {
    const sentence = signalSentence(signal);
    expect(sentence).toMatch(/^(It|There|What|Nearly|The|One|A|Its|Most|Recommendations) ?.*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|""/);
  });
  test('facts are in the sentence', () => {
    expect(say('header', { header: 'Agreed action', synonym: 'agreed action' })).toBe(
      'Its header "Agreed action" is one that such columns have.',
    );
    expect(say('has-owner', { header: 'Lead officer' })).toBe('There is a column of owners: "Lead officer".');
    expect(say('has-rows', { rows: 62 })).toBe('There are 62 rows below the header.');
    expect(say('values-read-as-status', { percent: 97 })).toBe('97% of its values read as statuses.');
    expect(say('few-values-are-statuses', { percent: 12 })).toBe('Only 12% of its values read as statuses.');
    expect(say('few-values-are-statuses', { percent: 0 })).toBe('None of its values reads as a status.');
    expect(say('chosen', {})).toBe('You chose it.');
  });
  test('a blank header is not quoted', () => {
    expect(say('has-owner', { header: '' })).toBe('There is a column of owners.');
  });
});
