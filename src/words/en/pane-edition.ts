/** What is said where the edition for the web site is made. */
export const EDITION_WORDS = {
  title: 'For the web site',
  what: 'A workbook to publish: one table a sheet and notes, without checks and places in the plan. Nothing here changes.',
  contact: 'Whom to ask about it',
  nextUpdate: 'When it comes next',
  withOwners: 'With the names of owners',
  inExcel: {
    make: 'Open the edition for the web site',
    made: 'The edition for the web site is open as a new workbook. Look through it before it goes out: updates are in the plan’s own words. It is not saved yet.',
  },
  onPage: {
    make: 'Save the edition for the web site',
    made: 'Saved the edition for the web site. Look through it before it goes out: updates are in the plan’s own words.',
  },
} as const;
