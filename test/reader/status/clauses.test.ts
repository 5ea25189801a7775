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

describe('A share is of what comes right after it', () => {
  read({
    'Complete - 3 of 5': 'in-progress, assumed',
    'Complete - 3 out of 5': 'in-progress, assumed',
    '3/5 met': 'in-progress',
    '3/5 closed': 'completed, assumed',
    '12/15 complete': 'in-progress',
    '1/2/25 complete': 'completed',
    'Complete - 3 outside of 5': 'completed',
    'Complete - 3 out by 5': 'completed',
    'Complete - 3 of 5.5': 'completed',
    'Complete - 3.1 of 5': 'completed',
  });
});
describe('"Un" before a word takes back what is done, going or closed, and nothing else', () => {
  read({
    Unfinished: 'not-started, assumed',
    Unstarted: 'not-started, assumed',
    Unclosed: 'not-started, assumed',
    Unsigned: 'unknown, unread',
    Unplanned: 'unknown, unread',
    Undelayed: 'unknown, unread',
    Unwithdrawn: 'unknown, unread',
  });
});
describe('A negation stays one to the end of its clause', () => {
  read({
    'Not expected to be on track': 'not-started, assumed',
    'Expected to be on track': 'in-progress, assumed',
    'On track not complete': 'not-started, assumed',
    'On track to be completed': 'in-progress',
    'On track unfinished': 'not-started, assumed',
    'Not scheduled': 'not-started, assumed',
    'Not delayed': 'unknown, unread',
    'Not withdrawn': 'unknown, unread',
    "Complete - there isn't more": 'completed',
  });
});
describe('What is awaited', () => {
  read({
    'Completed but awaiting the minister': 'in-progress, assumed',
    'Completed but waiting for the minister': 'in-progress, assumed',
    'Completed but awaiting the late minister': 'in-progress, assumed',
    'Completed but on track awaiting delivery': 'completed',
    'Subject to approval': 'in-progress, assumed',
    'Nearing closure': 'in-progress',
    'Completed by May': 'not-started, assumed',
    'Started by May': 'not-started, assumed',
    'Withdrawn by May': 'excluded',
    'Outcome awaited': 'unknown, unread',
    'Will not be implemented until May': 'not-started, assumed',
  });
});
describe('What is still to be done beside a pace says when, and beside what is done that all is not', () => {
  read({
    'At risk - to be completed by May': 'in-progress, assumed',
    'Completed, at risk of not being achieved': 'in-progress, assumed',
    'Delivered on time, expected benefits to be achieved': 'in-progress, assumed',
    'Done - needs attention, to be finished': 'in-progress, assumed',
  });
});
describe('What is in place beside a pace is named; what is live was the work', () => {
  read({
    'On track - plan in place': 'in-progress',
    'On track - system live': 'completed, assumed',
    'Delayed - plan in place': 'not-started, assumed',
    'On track - policy not yet in place': 'not-started, assumed',
    'Delayed - website now live': 'completed, assumed',
    'Green - website live': 'completed, assumed',
  });
});
describe('What a row is itself is small before a phrase, and where nothing more is said', () => {
  read({
    'Recommendation withdrawn': 'excluded',
    'Action is now complete': 'completed',
    'Recommendation delivered to Cabinet': 'unknown, unread',
    'Action removed from the register': 'unknown, unread',
  });
});
describe('A hedge takes from what is done, and leaves what is not', () => {
  read({
    'Partly delayed': 'not-started, assumed',
    'Partly as planned': 'unknown, unread',
    'Partly awaiting completion': 'not-started, assumed',
    'Partly complete': 'in-progress',
  });
});
describe('A clause speaks of the one beside it where it says nothing itself', () => {
  read({
    'Complete - not yet': 'not-started, assumed',
    'Complete - not us': 'completed',
    'Completed, and delivered': 'completed',
    'Delivered - no closing': 'completed',
    'On track complete - no': 'not-started, assumed',
    'Superseded complete - no': 'excluded',
    'Partly delayed - complete': 'completed',
    'Partly as planned - complete': 'in-progress, assumed',
  });
});
describe('One or the other is said between the two alone', () => {
  read({
    'Completed, on time or budget': 'completed',
    'Completed or on time': 'in-progress, assumed',
    'In progress/on hold': 'in-progress, assumed',
    'In progress, on hold': 'in-progress',
    'In progress/not started': 'in-progress, assumed',
  });
});
describe('A per cent', () => {
  read({
    '75.25% complete': 'in-progress',
    '1/2% complete': 'completed',
    '75% completion': 'in-progress, assumed',
    'Completion - 75%': 'in-progress, assumed',
    'Complete - 75%': 'in-progress',
    '75%?': 'unknown, unread',
  });
});
describe('Near and virtually take back what comes right after them, and nothing else', () => {
  read({
    'Near complete': 'in-progress',
    'Virtually complete': 'in-progress',
    'Virtually all complete': 'in-progress',
    'Completed (held virtually)': 'completed',
    'Delivered virtually': 'completed, assumed',
    'Delivered near Oldham': 'unknown, unread',
  });
});
describe('What is possible', () => {
  read({
    'Complete. Can be closed': 'completed',
    'Completed (can be closed)': 'completed',
    'Completed and may be closed': 'completed',
    'Complete, can be signed off': 'completed',
    'Partly complete, can be closed': 'in-progress, assumed',
    'Not complete, can be closed': 'not-started, assumed',
    'Can be closed': 'not-started, assumed',
    'Can be completed': 'not-started, assumed',
    'May be delayed': 'in-progress, assumed',
    'On track but may be delayed': 'in-progress, assumed',
  });
});
