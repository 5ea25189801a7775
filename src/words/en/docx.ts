/** What a Word document of ours calls its own styles. */
export const STYLE_NAMES = {
  lead: 'Position',
  quote: 'Recommendation text',
  entry: 'Action',
  part: 'What the plan says',
  cell: 'Table text',
  header: 'Table header',
} as const;
