/** Names of files that are written or saved. */

/** Names of what is saved, after the name of the plan's file without its ending. */
export const SAVED_NAMES = {
  summary: (plan: string) => `${plan} - RAG summary.xlsx`,
  copy: (plan: string, ending: string) => `${plan} - with RAG summary${ending}`,
  actions: (plan: string) => `${plan} - actions.csv`,
  published: (plan: string) => `${plan} - for the web site.xlsx`,
  statement: (plan: string) => `${plan} - position statement.docx`,
  sample: 'Sample action plan.xlsx',
  portfolio: 'Action plans side by side.xlsx',
  started: 'Peer challenge action plan.xlsx',
} as const;
