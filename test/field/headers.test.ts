/** Headers met in the field name the columns that they stand over, with the usual contents beneath them. */
import type { ColumnRole } from '../../src/model/terms';
import { readAsGrids } from './read-sheets';

/** What stands under each role in the rows of the plan. */
const CELLS = {
  recommendation: [
    'Make the plan for the year clear to members',
    'Make the plan for the year clear to members',
    'Build trust between members and officers',
    'Build trust between members and officers',
  ],
  action: [
    'Print the plan with a short guide to it',
    'Brief each group leader before the meeting',
    'Hold an away day in the autumn',
    'Write a protocol and train all who use it',
  ],
  owner: ['Head of Parks', 'J. Marsh', 'Chief Executive', 'P. Doyle'],
  dueDate: ['31/03/2026', '30/04/2026', '30/09/2026', '31/12/2026'],
  revisedDate: ['30/06/2026', '', '31/10/2026', ''],
  status: ['Complete', 'Complete', 'In progress', 'Not started'],
  update: [
    'The plan went out in January with a page on how to read it.',
    'All three were seen by the clerk.',
    'A date is held and a venue is being priced.',
    'Nobody has been free for it while the post is vacant.',
  ],
  impact: ['Half as many questions about it.', 'Fewer late papers.', 'Too early to say.', ''],
  nextSteps: ['None.', 'None.', 'Book the venue and ask for topics.', 'Fill the post, then draft.'],
} satisfies Partial<Record<ColumnRole, readonly string[]>>;
type Kept = keyof typeof CELLS;

const USUAL: Readonly<Record<Kept, string>> = {
  recommendation: 'Recommendation',
  action: 'Action',
  owner: 'Lead officer',
  dueDate: 'Due date',
  revisedDate: 'Revised date',
  status: 'Status',
  update: 'Progress update',
  impact: 'Impact',
  nextSteps: 'Next steps',
};
const ALWAYS: readonly Kept[] = ['recommendation', 'action', 'owner', 'dueDate', 'status', 'update'];

const MET: Readonly<Record<Kept, readonly string[]>> = {
  recommendation: [
    ...['Key issues', 'Learning points', 'Lessons learned', 'Commissioner Directions', 'Control weaknesses'],
    ...['LGA recommendations', 'HMICFRS Area for Improvement', 'Auditor recommendation', 'Governance issue'],
  ],
  action: [
    ...[
      'What needs to be done?',
      'What we said we would do',
      'Agreed management action',
      'Improvement activity',
    ],
    ...['What we need to do', 'How will this be achieved', 'Management Response / Agreed Action'],
  ],
  owner: ['SRO', 'Managed By', 'Allocated to', 'Action by', 'Service area', 'Directorate', 'Head of Service'],
  dueDate: [
    ...[
      'Agreed Date',
      'Planned date',
      'Milestone dates',
      'Date required',
      'Date to be completed',
      'Action by',
    ],
    ...[
      'Required date',
      'Original agreed date',
      'Start/End date',
      'Delivery milestone date',
      'Agreed timescale',
    ],
  ],
  revisedDate: [
    'Amended date',
    'Extended to',
    'Proposed extension date',
    'New agreed date',
    'Rescheduled to',
  ],
  status: ['On target?', 'Position at follow-up', 'Status at June 2026', 'Progress RAG', 'Implemented (Y/N)'],
  update: [
    ...[
      'What has been achieved',
      'Key achievements',
      'Work undertaken',
      'What happened',
      'Actions completed to date',
    ],
    ...['Key milestones achieved so far', 'Lead officer update', 'Latest Note'],
  ],
  impact: ['So what?', 'What has changed?', 'What difference has it made', 'Outcomes achieved'],
  nextSteps: [
    ...['What will we do next?', 'What is left to do', 'What still needs to be done', 'Actions outstanding'],
    ...['Path to green', 'Still to do', 'Next quarter'],
  ],
};

const cases = (Object.keys(MET) as Kept[]).flatMap((role) => MET[role].map((header) => ({ role, header })));

test.each(cases)('"$header" stands over $role', ({ role, header }) => {
  const roles = ALWAYS.includes(role) ? ALWAYS : [...ALWAYS, role];
  const outcome = readAsGrids([
    {
      name: 'Action plan',
      rows: [
        roles.map((one) => (one === role ? header : USUAL[one])),
        ...[0, 1, 2, 3].map((at) => roles.map((one) => CELLS[one][at] || null)),
      ],
    },
  ]);
  if (typeof outcome === 'string') throw new Error(outcome);
  const { columns, actions } = outcome.plan;
  const found = role === 'status' ? [columns.status, columns.rating] : [columns[role]];
  expect(found).toContain(header);
  expect(actions.map(({ lifecycle }) => lifecycle)).toEqual([
    'completed',
    'completed',
    'in-progress',
    'not-started',
  ]);
});
