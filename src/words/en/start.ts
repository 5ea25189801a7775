/** What is said while a plan is begun: help of the command, what was read out of a report's text, and what to look at. */
import type { LeftOutReason, Listing, ListingDoubt } from '../../start/listing';
import { countOf, inFigures, listOf } from './phrases';

export const START_HELP = {
  new: "Begin a plan: the recommendations of a report's text, ready to be filled in.",
  examples: `
Examples:
  ragplan new --from recommendations.txt
      What is read out of the text, and nothing is written.
  ragplan new --from recommendations.txt --out plan.xlsx --council "Exampleshire Council"
      A workbook with one row for each recommendation, and a key.
  ragplan new --from - --out plan.xlsx --with role priority
      The text from standard input; columns for the council's role and for now or not now.

Copy the list of recommendations out of the report and save it as a text file.
Numbers, bullets, headings of themes and what pages put around them are seen; the
recommendations stand word for word.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  from: 'A text file with the recommendations; "-" is standard input.',
  out: 'Write the plan to this new workbook. (default: print what was read)',
  title: 'What the plan is called. (default: Peer challenge action plan)',
  council: 'The council, for the title of the plan.',
  with: 'Columns on request: "role" (lead, influence, partner), "change" (business as usual or change), "priority" (now or not now).',
  json: 'Print what was read as one JSON document and nothing else.',
} as const;

/** On the page and in the pane. */
export const START_WORDS = {
  title: 'Start a plan from a report',
  paste: 'The recommendations, copied out of the report',
  hint: 'Each begins on a line of its own with its number or a bullet. What is read appears below while you paste and correct.',
  read: 'What was read',
  none: 'No recommendation is seen yet: each begins on a line of its own, with its number or a bullet.',
  council: 'Council (optional)',
  extras: 'Columns on request',
  extra: {
    role: "The council's role: lead, influence, partner",
    change: 'Business as usual or change',
    priority: 'Now or not now',
  },
  leftOut: (count: number) => `${inFigures(count, 'line')} in no recommendation`,
  line: (line: number) => `Line ${line}`,
  insert: 'Put the plan into this workbook',
  close: 'Close',
} as const;

export const PAGE_START_WORDS = {
  open: 'Start a plan',
  save: 'Save the plan',
  saved: (name: string) =>
    `Saved ${name}, with a row for each recommendation and a key. Open it in Excel, and write the first action of each into its row.`,
} as const;

export function listingSentence({ recommendations }: Pick<Listing, 'recommendations'>): string {
  const themes = new Set(recommendations.flatMap(({ theme }) => (theme === null ? [] : [theme])));
  const under = themes.size === 0 ? '' : ` under ${countOf(themes.size, 'theme')}`;
  return `Read ${inFigures(recommendations.length, 'recommendation')}${under}:`;
}

export const NO_THEME = 'Under no theme';
export const LEFT_OUT_HEADING = 'Lines in no recommendation:';

export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  introduction: 'before the first',
  page: 'of the page',
  footnote: 'footnote',
  contents: 'contents',
  heading: 'heading',
  after: 'after the last',
};

const EACH: Readonly<Record<Extract<ListingDoubt, { code: 'not-numbered' }>['by'], string>> = {
  paragraph: 'paragraph',
  line: 'line',
  bullet: 'bullet',
};

export function doubtSentence(doubt: ListingDoubt): string {
  switch (doubt.code) {
    case 'missing':
      return doubt.numbers.length === 1
        ? `Number ${doubt.numbers.join('')} is missing: was it copied?`
        : `Numbers ${listOf(doubt.numbers.map(String))} are missing: were they copied?`;
    case 'numbered-through':
      return `More than one recommendation has the number ${listOf(doubt.repeated)}, so they were numbered from 1 on, in their order.`;
    case 'not-numbered':
      return `The recommendations have no numbers: each ${EACH[doubt.by]} was taken for one, and they were numbered from 1 on.`;
  }
}

export const wrotePlanSentence = (path: string, recommendations: number): string =>
  `Wrote a plan with ${inFigures(recommendations, 'row')} to ${path}: one for each recommendation, and a key. Open it in Excel, and write the first action of each into its row.`;
