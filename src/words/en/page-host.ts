/** What the views say where the plan is open on the page that is one file. The pane fetches none of it. */
import type { HostWords } from './hosts';
import { pageProblemSentence } from './page-problems';

export const PAGE_HOST_WORDS: HostWords = {
  problem: pageProblemSentence,
  slow: null,
  held: 'Your decision could not be kept with the others. It holds until this plan is closed.',
  heldLine: 'Decisions that could not be kept with the others hold until this plan is closed.',
  asAtHint:
    'The day the figures speak for. Printed on every sheet, and kept with your decisions when you save.',
  namesHint: 'Printed in the titles, and kept with your decisions.',
  private: 'Nothing leaves this page.',
};
