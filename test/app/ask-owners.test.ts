/** Whom to ask about what: each reason by its rule, a text for each owner, and a mail that no program cuts. */
import { openPlan } from '../../src/app/open-plan';
import { askOwners, LONGEST_MAIL } from '../../src/app/ask-owners';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { makeWorkbook, type MadeSheet } from '../make/workbook';

const day = (serial: number) => ({ v: serial, format: 'dd/mm/yyyy' });
/** 31 March 2025 is 45747. */
const TODAY = '2025-03-31';

async function asked(rows: MadeSheet['rows']) {
  const header = ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Update', 'Impact'];
  const bytes = await makeWorkbook([{ name: 'Plan', rows: [header, ...rows] }]);
  const opened = await openPlan(await openWorkbookBytes('plan.xlsx', bytes), { today: TODAY });
  return askOwners(opened, null);
}

test('each owner is asked about what is late, soon due, or without an update or an impact, the latest first', async () => {
  const owners = await asked([
    ['1.1', 'Sell the depot', 'Head of Estates', day(45_747 + 31), 'In progress', 'Valued.', 'Cheaper'],
    ['1.2', 'Close the canteen', 'Head of Estates', day(45_747 + 30), 'In progress', 'Agreed.', null],
    ['1.3', 'Move the archive', 'Head of Estates', day(45_747 - 12), 'Not started', null, null],
    ['1.4', 'Let the hall', 'Head of Estates', day(45_747 - 90), 'Completed', 'Let.', '£4,000 a year'],
    ['2.1', 'Hold a survey', 'Head of Policy', day(45_747 + 90), 'Completed', 'Held.', null],
    ['2.2', 'Publish the answers', 'TBC', day(45_747), 'Not started', 'Drafted.', null],
  ]);
  expect(
    owners.map(({ owner, asked: list }) => [
      owner,
      list.map(({ action, reasons, daysOverdue }) => [action.reference?.text, reasons, daysOverdue]),
    ]),
  ).toEqual([
    [
      'Head of Estates',
      [
        ['1.3', ['overdue', 'no-update'], 12],
        ['1.2', ['due-soon', 'no-impact'], 0],
      ],
    ],
    ['Head of Policy', [['2.1', ['no-impact'], 0]]],
    ['', [['2.2', ['due-soon'], 0]]],
  ]);
  expect(owners[0]?.text).toContain(
    '- 1.3 Move the archive: was due on 19 March 2025, 12 days ago; no update yet',
  );
});

test('a mail says as much as a link may hold, whole lines only, and how many are left out', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [
    `1.${at + 1}`,
    `Write chapter ${at + 1} of the “estates” plan & publish it`,
    'Head of Estates',
    day(45_700 - at),
    'In progress',
    'Begun.',
    'Known',
  ]);
  const [owner] = await asked(rows);
  expect(owner?.asked).toHaveLength(60);
  expect(owner?.mail.length).toBeLessThanOrEqual(LONGEST_MAIL);
  const body = new URL(owner?.mail ?? '').searchParams.get('body') ?? '';
  const lines = body.split('\r\n').filter((line) => line.startsWith('- '));
  expect(lines.length).toBeGreaterThan(3);
  expect(body).toContain(`... and ${60 - lines.length} more actions.`);
  expect(owner?.text).toContain(lines.at(-1) ?? '-');
});
