/** A small plan of an invented council, for somebody whose workbook holds none yet. */
export interface SampleAction {
  readonly reference: string;
  readonly recommendation: string;
  readonly action: string;
  readonly owner: string;
  /** Days from the day on which the sample is inserted. */
  readonly dueIn: number;
  readonly status: string;
  readonly update: string;
  readonly impact: string;
}

const [STRATEGY, SCRUTINY, MONEY] = [
  '1. Set out a small number of priorities for the next four years, with measures that residents can follow.',
  '2. Strengthen overview and scrutiny so that it shapes decisions before they are made.',
  '3. Agree a plan that closes the budget gap for the whole of the medium term.',
] as const;

export const SAMPLE_PLAN = {
  title: 'Sample peer challenge action plan',
  note: 'An invented council. Change anything, refresh the pane, and see what happens to the figures.',
  headers: [
    'Ref',
    'Recommendation',
    'Action',
    'Lead officer',
    'Due date',
    'Status',
    'Progress update',
    'Impact',
  ],
} as const;

const made = (
  [reference, recommendation]: readonly [string, string],
  [action, owner, dueIn, status]: readonly [string, string, number, string],
  update = '',
  impact = '',
): SampleAction => ({ reference, recommendation, action, owner, dueIn, status, update, impact });

export const SAMPLE_ACTIONS: readonly SampleAction[] = [
  made(
    ['1.1', STRATEGY],
    ['Hold workshops with members to choose priorities', 'Head of Policy', -120, 'Completed'],
    'Three workshops held; 34 of 42 members took part.',
    'Members describe the same five priorities.',
  ),
  made(
    ['1.2', STRATEGY],
    ['Adopt a council plan with no more than five priorities', 'Chief Executive', -60, 'Completed'],
    'Adopted by full Council.',
    'Service plans now name the priority that they serve.',
  ),
  made(
    ['1.3', STRATEGY],
    ['Publish a quarterly page of measures', 'Head of Policy', 30, 'In progress'],
    'A first page has been tested with residents.',
  ),
  made(
    ['2.1', SCRUTINY],
    ['Train all scrutiny members in questioning', 'Monitoring Officer', -30, 'Completed'],
    'Training finished in the spring.',
  ),
  made(
    ['2.2', SCRUTINY],
    ['Bring forward plans to scrutiny two months before decision', 'Monitoring Officer', -14, 'In progress'],
    'Two of three committees work in this way.',
    'One decision was changed after scrutiny.',
  ),
  made(
    ['2.3', SCRUTINY],
    ['Review the number of committees', 'Democratic Services Manager', 90, 'Not started'],
  ),
  made(
    ['3.1', MONEY],
    ['Set out savings options for four years', 'Section 151 Officer', -10, 'In progress'],
    'Options for the first two years are ready.',
  ),
  made(
    ['3.2', MONEY],
    ['Consult residents on the options', 'Head of Communications', 60, 'Not started'],
    'Follows the options.',
  ),
  made(
    ['3.3', MONEY],
    ['Report savings against plan each quarter', 'Section 151 Officer', 45, 'In progress'],
    'The first report went to Cabinet.',
    'Slippage was seen and met within the quarter.',
  ),
];
