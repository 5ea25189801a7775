/** What the command line says of the position statement. */

export const STATEMENT_HELP = {
  about:
    'The position statement for a peer team: each recommendation with its figures and the plan’s own words.',
  examples: `
Examples:
  ragplan statement plan.xlsx
      As text, to read through.
  ragplan statement plan.xlsx --as-at 2025-03-31 --out statement.docx
      For a date, and a Word document.

Nothing is in it that is not in the plan; what the plan does not record is said.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  out: 'Write the statement to this new Word document (.docx).',
  notDocx: 'A position statement is a Word document: end the name of --out in .docx',
} as const;

export const wroteStatementSentence = (path: string): string =>
  `Wrote the position statement to ${path}. Open it in Word or LibreOffice.`;
