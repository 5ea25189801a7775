/** What the pane says of the action whose row is selected, and what can be done with it. */
export const KEEP_BUTTONS = {
  label: 'Keep this action up to date',
  update: 'Update',
  move: 'Move a date',
  complete: 'Complete',
} as const;

export const THIS_ACTION_WORDS = {
  title: 'This action',
  /** @param basis "from the plan's key" */
  read: (basis: string) => `How its status is read: ${basis}.`,
  /** @param begun the share once work on it has begun; null where that would change nothing */
  share: (reference: string, share: string, begun: string | null): string => {
    const now = `Recommendation ${reference} stands at ${share}`.replace('  ', ' ');
    return begun === null || begun === share ? `${now}.` : `${now}; once this has begun, at ${begun}.`;
  },
} as const;
