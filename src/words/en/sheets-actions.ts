/** What the sheet Actions says around the plan's own words. */
import { formatCount } from '../format';

export const ACTIONS_WORDS = {
  heading: 'Every action as read',
  /** Said under the title. */
  printed: (columns: number) =>
    `The first ${formatCount(columns)} columns are printed; the others are there to filter, to sort and to count by.`,
  none: 'The plan has no action.',
  daysOverdue: 'Days overdue',
  status: 'Status as written',
  countsAs: 'Counts as',
  basis: 'Why it counts so',
  /** Numbers to sort and to count by: names can be the same twice. */
  themeOrder: 'Theme order',
  recommendationOrder: 'Recommendation order',
} as const;
