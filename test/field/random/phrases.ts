/** The phrases of rule 2.7 as the method lists them, typed from the page and not taken from the reader. */

export const DONE = [
  ...[
    'complete',
    'completed',
    'completed successfully',
    'now complete',
    'delivered',
    'achieved',
    'implemented',
  ],
  ...['done', 'finished', 'met', 'fully met', 'embedded', 'signed off', 'discharged', 'actioned'],
];
export const GOING = [
  ...['in progress', 'progressing', 'progressed', 'under way', 'started', 'commenced', 'begun', 'ongoing'],
  ...['continuing', 'good progress', 'some progress', 'limited progress', 'significant progress'],
  ...['substantial progress', 'in development', 'being developed', 'in train', 'under control'],
];
/** Waiting, by words. */
export const WAITING = [
  ...['not started', 'not begun', 'not yet begun', 'not commenced', 'not due', 'not yet due'],
  ...['not progressed', 'not yet progressed', 'no progress', 'yet to start', 'to do', 'planned', 'scheduled'],
  ...['pending', 'deferred', 'postponed'],
];
/** Waiting, assumed. */
export const HALTED = ['blocked', 'stalled', 'on hold', 'paused', 'suspended', 'open', 'incomplete'];
export const PACE_GOOD = ['on track', 'on target', 'on schedule', 'on course', 'on time', 'to plan'];
export const PACE_DOUBTFUL = [
  ...['at risk', 'behind', 'slipping', 'slippage', 'some issues', 'some problems', 'some delay'],
  ...['minor delay', 'slight delay', 'needs attention'],
];
export const PACE_BAD = [
  ...[
    'off track',
    'overdue',
    'delayed',
    'significant delay',
    'serious delay',
    'major delay',
    'late',
    'missed',
  ],
  'failed',
];
export const WEAK = ['closed', 'business as usual', 'BAU', 'in place', 'live', 'operational'];
export const OUT = [
  ...['superseded', 'withdrawn', 'cancelled', 'removed', 'merged', 'duplicate', 'no longer required'],
  ...[
    'no longer relevant',
    'no longer needed',
    'no longer applicable',
    'not required',
    'not applicable',
    'N/A',
  ],
  ...['not accepted', 'not agreed', 'rejected', 'declined', 'discontinued', 'exempt', 'carried forward'],
];
/** Of the method's list, but of either basis: the table says waiting, a case from the field says assumed. */
export const OUTSTANDING = ['outstanding'];

export const ALL_PHRASES: readonly string[] = [
  ...[...DONE, ...GOING, ...WAITING, ...HALTED, ...PACE_GOOD, ...PACE_DOUBTFUL, ...PACE_BAD],
  ...[...WEAK, ...OUT, ...OUTSTANDING],
];

/** Phrases that are a verb's past tense or participle: "the board ... the wall", "the wall was ...". */
export const VERBS = [
  ...['completed', 'delivered', 'achieved', 'implemented', 'finished', 'met', 'embedded', 'signed off'],
  ...['discharged', 'actioned', 'progressed', 'started', 'commenced', 'planned', 'scheduled', 'deferred'],
  ...['postponed', 'blocked', 'stalled', 'paused', 'suspended', 'delayed', 'missed', 'failed', 'closed'],
  ...['superseded', 'withdrawn', 'cancelled', 'removed', 'merged', 'rejected', 'declined', 'discontinued'],
];
/** Phrases that stand before a noun: "late payments", "duplicate invoices". */
export const ADJECTIVES = [
  ...['completed', 'delivered', 'finished', 'embedded', 'ongoing', 'continuing', 'planned', 'scheduled'],
  ...[
    'pending',
    'deferred',
    'blocked',
    'suspended',
    'open',
    'incomplete',
    'outstanding',
    'overdue',
    'delayed',
  ],
  ...['late', 'missed', 'failed', 'closed', 'live', 'operational', 'superseded', 'withdrawn', 'cancelled'],
  ...['removed', 'merged', 'duplicate', 'rejected', 'discontinued', 'exempt'],
];
