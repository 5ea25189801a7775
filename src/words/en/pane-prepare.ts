/** What the pane says while summary sheets are prepared for a committee. */
export const PREPARE_WORDS = {
  title: 'Prepare for committee',
  speaksFor: 'Speaks for',
  stated: (day: string) => `${day}, as the plan says`,
  today: (day: string) => `Today, ${day}`,
  settle: 'Settle first',
  seeErrors: 'See the errors first',
  reviewStatuses: 'Review the statuses first',
  sentence: 'As it will read',
  write: (day: string) => `Write for ${day}`,
  planSays: (day: string) => `The plan says ${day}.`,
  takeStated: 'Use that day',
  takeStatedLabel: (day: string) => `Use that day: ${day}`,
  writeStated: 'Write for it',
  writeStatedLabel: (day: string) => `Write for it: ${day}, as the plan says`,
} as const;
