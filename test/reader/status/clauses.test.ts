/** 2.7 shares, stages, turners, hedges and alternatives, each beside the words that only look like one. */
import { readWords } from '../../../src/reader/status/read-words';

const reading = (text: string): string => {
  const { lifecycle, basis } = readWords(text);
  return basis === 'words' ? lifecycle : `${lifecycle}, ${basis}`;
};
const read = (rows: Readonly<Record<string, string>>) =>
  test.each(Object.entries(rows))('"%s" is %s', (text, expected) => expect(reading(text)).toBe(expected));

describe('A share of what there is to do hedges', () => {
  read({
    '3 of 5 complete': 'in-progress',
    '3 out of 5 complete': 'in-progress',
    '3/5 complete': 'in-progress',
    '3/5 delivered': 'in-progress',
    '10 of 12 completed': 'in-progress',
  });
});
describe('The whole of it, or what is no share, does not', () => {
  read({
    '5 of 5 complete': 'completed',
    '5 out of 5 complete': 'completed, assumed',
    '5/5 complete': 'completed',
    '12 of 9 complete': 'completed',
    'Complete 3 of May': 'completed',
    '3 under 5 complete': 'completed, assumed',
    'Complete 3/5': 'completed',
    '3/5 started': 'in-progress',
    '3/5 not started': 'not-started',
  });
});
describe('A stage or phase by number, letter or word hedges', () => {
  read({
    'Phase 1 complete': 'in-progress',
    'Phase 1a complete': 'in-progress',
    'Stage b complete': 'in-progress',
    'Phase ii complete': 'in-progress',
    'Stage three complete': 'in-progress',
    'Complete (phase 2)': 'in-progress, assumed',
    'Stages 1 and 2 complete': 'in-progress, assumed',
  });
});
describe('The word alone does not', () => {
  read({
    'Complete phase': 'completed, assumed',
    'Stage: complete': 'completed',
    'Phase oneness complete': 'unknown, unread',
    'Phase twofold complete': 'unknown, unread',
  });
});
describe('A turner that stands alone in its clause, or a hedge, speaks of the clause beside it', () => {
  read({
    'Complete - no': 'not-started, assumed',
    'No - complete': 'not-started, assumed',
    'Complete (partly)': 'in-progress, assumed',
    'Partly - complete': 'in-progress, assumed',
    'In progress - not': 'not-started, assumed',
    'Complete/partly': 'in-progress, assumed',
    'Complete - no issues': 'completed',
    'Complete - no - started': 'in-progress, assumed',
    'Closed - nearly': 'in-progress, assumed',
    'In progress - partly': 'in-progress',
    'Not started - partly': 'not-started',
  });
});
describe('A noun counts where it is turned or hedged, and nowhere else', () => {
  read({
    'Awaiting completion': 'not-started, assumed',
    'Nearing completion': 'in-progress',
    Completion: 'unknown, unread',
    'Partial delivery': 'in-progress',
    'Delivery partly complete': 'in-progress',
    'Late start': 'not-started, assumed',
    'Not delivery': 'not-started, assumed',
    'No further progress': 'unknown, unread',
  });
});
describe('Of two alternatives', () => {
  read({
    'Complete or delayed': 'in-progress, assumed',
    'Complete/on track': 'in-progress, assumed',
    'On track / complete': 'in-progress, assumed',
    'On track or delayed': 'not-started, assumed',
    'Complete or done': 'completed',
    'Started / not started': 'in-progress, assumed',
    'In progress or complete': 'in-progress, assumed',
    'On track, complete': 'completed',
  });
});
describe('An out phrase opens a text and says what became of it', () => {
  read({
    'Superseded by action 4.2': 'excluded',
    'Now merged into the housing plan': 'excluded',
    'Withdrawn under the new scheme': 'excluded',
    'The post was removed by Cabinet': 'unknown, unread',
    'Removed from the register': 'unknown, unread',
    'Superseded by the new housing plan - work started': 'in-progress, assumed',
  });
});
describe('2.9 what is mentioned beside a status', () => {
  read({
    'Complete - the board has been meeting about delayed works': 'completed',
    'Complete - the survey of residents is in progress': 'in-progress, assumed',
    'Complete - residents met and the contract closed': 'completed',
    'Complete - the roof repairs are on hold': 'in-progress, assumed',
    'Closed and the works delivered': 'completed, assumed',
    'Delivered and the works closed': 'completed',
  });
});
describe('A per cent', () => {
  read({
    '75% complete': 'in-progress',
    'Complete: 75%': 'in-progress',
    'Complete 75%': 'in-progress',
    '100% complete': 'completed',
    '0% complete': 'not-started',
    'Not 100% complete': 'not-started, assumed',
    '75%': 'in-progress, assumed',
    '75% of the budget': 'unknown, unread',
    '120% complete': 'completed',
    'Started, 75%': 'in-progress',
  });
});
