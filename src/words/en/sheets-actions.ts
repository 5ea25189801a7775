/** What the sheet Actions says around the plan's own words. */
export const ACTIONS_WORDS = {
  heading: 'Every action as read',
  none: 'The plan has no action.',
  daysOverdue: 'Days overdue',
  status: 'Status as written',
  countsAs: 'Counts as',
  basis: 'Why it counts so',
  /** Numbers to sort and to count by: names can be the same twice. */
  themeOrder: 'Theme order',
  recommendationOrder: 'Recommendation order',
} as const;
