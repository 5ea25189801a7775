import { reportSmart } from '../../../src/report/sheets/smart';
import { linesOf, makeInput, valuesOf, writtenAs } from '../make-book';

const GOING = { status: 'In progress', owner: 'Head of Finance', due: '2025-03-31' };
const sheet = writtenAs(reportSmart)(
  makeInput({
    rows: [
      { ...GOING, ref: '1.1', action: 'Publish all twelve reports' },
      { ...GOING, ref: '1.2', action: 'Explore options', owner: '' },
      { ...GOING, ref: '1.3', action: 'Explore options', status: 'Completed' },
    ],
  }),
);

describe('SMART check', () => {
  test('says how many open actions say all four, and that it is advice', () => {
    const lines = linesOf(sheet).join(' ');
    expect(lines).toContain('Of the two open actions, one says all four');
    const alone = (row: object) =>
      linesOf(writtenAs(reportSmart)(makeInput({ rows: [{ ...GOING, ...row }] }))).join(' ');
    expect(alone({ action: 'Publish all twelve reports' })).toContain('The one open action says all four');
    expect(alone({ action: 'Explore options' })).toContain('The one open action does not say all four');
    expect(lines).toContain('Advice on how open actions are put');
  });

  test('lists what each open action leaves unsaid, and no completed one', () => {
    expect(valuesOf(sheet, 'RagSmartActions')).toMatchObject([
      { 'No.': '1.2', 'Not said': 'what is done, how it is measured and who does it' },
    ]);
    expect(valuesOf(sheet, 'RagSmartAsks')).toMatchObject([
      { Asked: 'What is done', 'Said by': '1 of 2' },
      { Asked: 'How it is measured', 'Said by': '1 of 2' },
      { Asked: 'Who does it', 'Said by': '1 of 2' },
      { Asked: 'By when', 'Said by': '2 of 2' },
    ]);
  });
});
