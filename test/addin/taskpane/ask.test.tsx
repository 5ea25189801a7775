/** Whom to ask, in the pane: by owner, with a text to copy and a mail to open. Nothing is sent, nothing is written. */
import { screen, within } from '@testing-library/react';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { showPaneOver } from './show-pane';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status', 'Progress update'];
const plan = (...rows: string[][]) => new MadeLiveWorkbook('plan.xlsx', [makeGrid([HEADER, ...rows])]);
const LATE = [
  '1',
  'Look after the estate',
  'Survey the roofs',
  'Head of Estates',
  '31/03/2025',
  'In progress',
  'Quotes are in',
];
const SILENT = [
  '2',
  'Look after the estate',
  'Mend the boilers',
  'Head of Estates',
  '31/12/2026',
  'Not started',
  '',
];
const ADRIFT = ['3', 'Listen to residents', 'Hold a forum', '', '01/06/2025', 'In progress', 'Hall booked'];
const DONE = [
  '4',
  'Listen to residents',
  'Answer within ten days',
  'Head of Policy',
  '31/03/2025',
  'Completed',
  'Done',
];
const TODAY = '2025-06-10';

async function openWhomToAsk(workbook: MadeLiveWorkbook) {
  const shown = await showPaneOver(workbook, { today: TODAY, view: 'discuss' });
  await shown.user.click(await screen.findByRole('button', { name: 'Who to ask' }));
  return shown;
}

describe('whom to ask', () => {
  it('stands by owner, the most overdue first, each action with its reasons and its cell', async () => {
    const workbook = plan(LATE, SILENT, ADRIFT, DONE);
    const { user } = await openWhomToAsk(workbook);
    await screen.findByRole('heading', { name: 'Two owners to ask' });
    const [first, second] = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.closest('li')!);
    expect(within(first!).getByRole('heading').textContent).toBe('Head of Estates (2 actions)');
    within(first!).getByText('was due on 31 March 2025, 71 days ago');
    within(first!).getByText('no update yet');
    expect(within(second!).getByRole('heading').textContent).toBe('No owner (1 action)');
    expect(screen.queryByText(/Head of Policy/)).toBeNull();
    await user.click(within(second!).getByRole('button', { name: /^Go to C4\b/ }));
    expect(workbook.selected).toEqual([{ sheet: 'Action plan', row: 3, column: 2 }]);
  });

  it('is copied as a text, and opens a mail without an addressee', async () => {
    const workbook = plan(LATE, SILENT, DONE);
    const { user, copied } = await openWhomToAsk(workbook);
    await user.click(await screen.findByRole('button', { name: 'Copy what to ask Head of Estates' }));
    await screen.findByText('What to ask Head of Estates: on the clipboard.');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(
      /^plan.* – position at 10 June 2025\n\nTwo actions in your name are listed below\./,
    );
    expect(copied[0]).toContain('- 1 Survey the roofs: was due on 31 March 2025, 71 days ago');
    const link = screen.getByRole('link', { name: 'Open a mail to ask Head of Estates' });
    const { protocol, pathname, searchParams } = new URL(link.getAttribute('href')!);
    expect([protocol, pathname]).toEqual(['mailto:', '']);
    expect(searchParams.get('body')).toContain('Mend the boilers: no update yet');
    expect(workbook.written).toEqual([]);
  });

  it('says so where nobody has to be asked', async () => {
    await openWhomToAsk(plan(DONE));
    await screen.findByRole('heading', { name: 'Nobody to ask' });
    screen.getByText(/^Nobody has to be asked: /);
  });
});
