/** What a person has to do by hand in Excel, since no call can: each step asks for one thing that was seen. */

export interface HandStep {
  readonly id: string;
  /** What to do. */
  readonly task: string;
  readonly question: string;
  /** The first is what the product was built on. */
  readonly answers: readonly string[];
}

const YES_NO = ['Yes', 'No'] as const;
const NO_YES = ['No', 'Yes'] as const;

export const HAND_STEPS: readonly HandStep[] = [
  {
    id: 'first-click',
    task: 'Close Excel, open it again with a workbook that holds a plan, and before opening any pane choose Check statuses on the Home tab.',
    question: 'Did the pane open at the checks at the first click?',
    answers: YES_NO,
  },
  {
    id: 'rules',
    task: 'Give the status column three rules with Home > Conditional Formatting > Highlight Cells Rules > Equal To (Red, Amber, and Red once more). Refresh in the pane.',
    question: 'Did the plan stay on show, without an error?',
    answers: ['Yes, without a word', 'Yes, with a line that rules could not be read', 'No'],
  },
  {
    id: 'protected',
    task: 'Protect the sheet of the plan (Review > Protect Sheet), and refresh.',
    question: 'Did the plan stay on show?',
    answers: ['Yes, with a line about its lists', 'Yes, without a word', 'No'],
  },
  {
    id: 'narrow-dates',
    task: 'Take the protection off. Hide a column of dates and refresh; show it again, very narrow, and refresh.',
    question: 'Were the dates in the pane right both times?',
    answers: YES_NO,
  },
  {
    id: 'write',
    task: 'Type x into an empty cell. Choose Write sheets in the pane.',
    question: 'Did the receipt say that everything was written?',
    answers: ['Yes', 'Yes, but something was refused', 'No'],
  },
  {
    id: 'undo-write',
    task: 'Press Ctrl+Z once.',
    question: 'What went?',
    answers: ['All the sheets', 'A part of them', 'The x', 'Nothing'],
  },
  {
    id: 'undo-list',
    task: 'Press Ctrl+Z once more.',
    question: 'Did the x go?',
    answers: YES_NO,
  },
  {
    id: 'own-change',
    task: 'Write the sheets again, and point at the pane for ten seconds.',
    question: 'Did the pane say that the plan has changed?',
    answers: NO_YES,
  },
  {
    id: 'fix-undo',
    task: 'Misspell a status, refresh, choose Fix, and at once press Ctrl+Z.',
    question: 'Does the headline speak for what now stands in the cell?',
    answers: YES_NO,
  },
  {
    id: 'merged',
    task: 'On RAG Summary select A1:F1, choose Merge & Center, and write again.',
    question: 'Was the sheet written, with its title unmerged?',
    answers: YES_NO,
  },
  {
    id: 'filtered',
    task: 'On Actions to discuss filter the table, and write again.',
    question: 'Are all rows there and right, with no filter on?',
    answers: YES_NO,
  },
  {
    id: 'page-layout',
    task: 'On a summary sheet choose View > Page Layout, and write again.',
    question: 'Did the receipt say that everything was written?',
    answers: ['Yes', 'Yes, but something was refused', 'No'],
  },
  {
    id: 'print',
    task: 'Look at File > Print for RAG Summary.',
    question: 'Is it A4 across, one page wide, with a footer?',
    answers: ['Yes', 'All but one page wide', 'No'],
  },
  {
    id: 'links',
    task: 'Choose a link on Actions to discuss, and look at the heights of the rows.',
    question: 'Does the link lead to the cell of the plan, and is all text to be seen?',
    answers: ['Both', 'Only the link', 'Only the text', 'Neither'],
  },
  {
    id: 'typing',
    task: 'Type into a cell without pressing Enter, and choose Refresh in the pane.',
    question: 'Did the pane say within about three seconds to press Enter, and go on when you did?',
    answers: ['Both', 'It said so, but did not go on', 'It said nothing'],
  },
  {
    id: 'other-workbook',
    task: 'Open a second workbook. In the first, choose Write sheets, and at once click on the second.',
    question: 'Were the sheets written whole?',
    answers: YES_NO,
  },
  {
    id: 'copy',
    task: 'Choose the button that copies the headline, and paste it somewhere.',
    question: 'Was it there?',
    answers: ['Yes', 'The pane gave me a text to copy by hand', 'No'],
  },
  {
    id: 'beside',
    task: 'Choose Prepare for committee, and under For the web site Open the edition.',
    question: 'Did a new workbook open that is not saved yet, beside the one with the plan?',
    answers: ['Yes', 'Only after a window was allowed', 'No'],
  },
  {
    id: 'teams',
    task: 'Only on the web: open the workbook inside Teams, and the pane in it.',
    question: 'Did the pane open?',
    answers: YES_NO,
  },
];

export const NOT_TRIED = 'Not tried';
