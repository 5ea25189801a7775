/** What the page says when something cannot be done: it has buttons where the command line has options. */
import type { Problem, ProblemFacts, ProblemKind } from '../../model/problem';
import { PAGE_WORDS } from './page';
import { IN_VIEWS } from './live-problems';
import { noCopySentence, problemSentence, whyTooLarge } from './problems';

const SAVE_SUMMARY = `choose "${PAGE_WORDS.saveSummary}"`;

type Otherwise = { readonly [Kind in ProblemKind]?: (facts: ProblemFacts[Kind]) => string };

/** Of those that speak of options, of Excel or of the pane, all that the page meets. */
const ON_PAGE: Otherwise = {
  ...IN_VIEWS,
  'no-copy': (facts) =>
    noCopySentence(facts, {
      signed: `take the signature off in Excel first, or ${SAVE_SUMMARY}`,
      strict: `save it in Excel as an Excel Workbook (.xlsx) first, or ${SAVE_SUMMARY}`,
      'macros-signed': SAVE_SUMMARY,
      structure: `take the protection off in Excel first, or ${SAVE_SUMMARY}`,
    }),
  'too-large': (facts) =>
    `${whyTooLarge(facts)}: remove what is not needed from a copy of it, and open that.`,
  'own-fault': ({ fault }) =>
    `RAG Action Plan has made a mistake of its own (${fault}): save what you need, open this page again, and if it happens once more, report it.`,
};

/** One sentence: what happened, and after the colon what to do. */
export function pageProblemSentence<Kind extends ProblemKind>(problem: Problem<Kind>): string {
  const say = ON_PAGE[problem.kind];
  return say ? say(problem.facts) : problemSentence(problem);
}
