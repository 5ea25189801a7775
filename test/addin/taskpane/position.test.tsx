import { screen, waitFor, within } from '@testing-library/react';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { AS_KEPT, showPaneOver, showSample, WELL_KEPT } from './show-pane';

describe('the first thing an officer sees', () => {
  it('names the plan, its size, the headline with its counts and the day it speaks for', async () => {
    await showSample(WELL_KEPT);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Aldermere District Council: corporate peer challenge action plan',
    );
    expect(screen.getByText('62 actions · 10 recommendations · sheet "Action plan"')).toBeTruthy();
    expect(screen.getByText('97%', { selector: 'p > span' })).toBeTruthy();
    expect(screen.getByText('3% (2) not yet progressed')).toBeTruthy();
    expect(screen.getByText('60 of 62 · as at 5 September 2024')).toBeTruthy();
  });

  it('says the bar in words', async () => {
    await showSample(WELL_KEPT);
    expect(screen.getAllByRole('img')[0]?.getAttribute('aria-label')).toBe(
      '48% completed (30), 49% in progress (30) and 3% not started (2)',
    );
  });

  it('says what share rests on assumed readings, and how many errors there are', async () => {
    await showSample(AS_KEPT);
    expect(screen.getByText(/^\d+% \(\d+\) rests on assumed readings$/)).toBeTruthy();
    expect(screen.getByText(/^7 errors · \d+ warnings$/)).toBeTruthy();
  });
});

describe('recommendations by theme', () => {
  it('shows each theme with its share and its recommendations in the order of the plan', async () => {
    await showSample(WELL_KEPT);
    const themes = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(themes).toEqual([
      'Priorities, story and performance',
      'Governance and scrutiny',
      'Capacity, money and services',
      'Leading the place with partners',
    ]);
    expect(
      screen.getByRole('button', { name: /^10 Give overview and scrutiny.*83% completed/ }),
    ).toBeTruthy();
  });

  it('opens to both splits and to the actions, and a click goes to the cell in Excel', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    await user.click(screen.getByRole('button', { name: /^10 Give overview/ }));
    await waitFor(() =>
      expect(screen.getAllByRole('table', { name: 'How far the work is' })).toHaveLength(2),
    );
    expect(screen.getAllByRole('table', { name: 'Ratings in the plan' })).toHaveLength(2);
    const [action] = screen.getAllByTitle(/^Go to /);
    await user.click(action!);
    expect(workbook.selected).toHaveLength(1);
    expect(workbook.selected[0]?.sheet).toBe('Action plan');
  });
});

describe('filters', () => {
  it('show only the actions of one position, and say how many there are', async () => {
    const { user } = await showSample(WELL_KEPT);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Position' }), 'Not started');
    expect(screen.getByText('2 of 62 actions')).toBeTruthy();
    expect(await screen.findAllByTitle(/^Go to /)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
  });

  it('work together: overdue actions of one owner', async () => {
    const { user, store } = await showSample(WELL_KEPT);
    const { findings, plan } = store.get().opened!;
    await user.click(screen.getByRole('button', { name: 'Overdue only' }));
    const overdue = findings.filter(({ code }) => code === 'overdue');
    expect(screen.getByText(`${overdue.length} of 62 actions`)).toBeTruthy();
    const owner = plan.actions[overdue[0]!.action!]!.owner!.text;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Owner' }), owner);
    const list = screen.getAllByRole('list').at(-1)!;
    for (const item of within(list).getAllByRole('listitem')) {
      expect(item.textContent).toContain(owner);
      expect(item.textContent).toMatch(/overdue \d+ day/);
    }
  });

  it('name the day that an action is overdue from, though its revised date cannot be read', async () => {
    const rows = [
      ['Ref', 'Recommendation', 'Action', 'Due date', 'Revised date', 'Status'],
      ['1.1', 'Agree priorities', 'Write the priorities down', '31/03/2024', 'whenever', 'In progress'],
      ['1.2', 'Agree priorities', 'Publish the priorities', '30/06/2026', '', 'In progress'],
    ];
    const workbook = new MadeLiveWorkbook('plan.xlsx', [makeGrid(rows, { tables: { ActionPlan: 'A1:F3' } })]);
    const { user } = await showPaneOver(workbook, { today: '2024-12-03' });
    await user.click(screen.getByRole('button', { name: 'Overdue only' }));
    const [item] = within(screen.getAllByRole('list').at(-1)!).getAllByRole('listitem');
    expect(item?.textContent).toMatch(/due 31 March 2024 · overdue 247 days$/);
  });
});

describe('the headline says how much it is worth', () => {
  const planOf = (...statuses: string[]) =>
    new MadeLiveWorkbook('plan.xlsx', [
      makeGrid(
        [
          ['Ref', 'Recommendation', 'Action', 'RAG'],
          ...statuses.map((status, at) => [`${at + 1}`, 'Agree priorities', `Write part ${at + 1}`, status]),
        ],
        { tables: { ActionPlan: `A1:D${statuses.length + 1}` } },
      ),
    ]);

  it('asks what statuses mean that nobody can read, in place of nought per cent', async () => {
    const { user } = await showPaneOver(planOf('1', '2', '1', '3'), { today: '2024-12-03' });
    expect(screen.getByText('No status could be read')).toBeTruthy();
    expect(screen.getByText('Tell me what "1", "2" and "3" mean.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Say what they mean' }));
    expect(await screen.findByRole('heading', { name: 'How statuses are read' })).toBeTruthy();
  });

  it('does not say nought per cent in the line above the other views either', async () => {
    await showPaneOver(planOf('1', '2', '1', '3'), { today: '2024-12-03', view: 'checks' });
    const line = screen.getByRole('button', { name: /^No status could be read, / });
    expect(line.textContent).toMatch(/^not read/);
  });

  it('asks loudly for confirmation where half or more is assumed', async () => {
    await showPaneOver(planOf('Green', 'Amber', 'Red', 'Completed'), { today: '2024-12-03' });
    expect(
      screen.getByText('75% (3) rests on assumed readings: confirm them before publishing'),
    ).toBeTruthy();
  });

  it('says what the asterisk at a share means where it stands', async () => {
    await showPaneOver(planOf('Completed', 'Not started', 'unclear words'), { today: '2024-12-03' });
    const mark = screen.getByText(/^34%\* \(\d+\) not yet progressed/);
    expect(mark.nextElementSibling?.textContent).toMatch(/^\* Rounded so that they add up/);
  });
});

test('What was filtered and opened is there when the user comes back from another view', async () => {
  const { user } = await showSample(WELL_KEPT);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Position' }), 'Not started');
  await user.click(screen.getByRole('tab', { name: 'Plan' }));
  await screen.findByRole('heading', { name: 'The plan that was found' });
  expect(screen.queryByText('2 of 62 actions')?.closest('[hidden]')).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'Position' }));
  expect(screen.getByText('2 of 62 actions').closest('[hidden]')).toBeNull();
});

describe('a plan with more recommendations than a page can show', () => {
  it('draws some of each theme at first, and more when asked', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => [
      `${index + 1}.1`,
      `Theme ${(index % 4) + 1}`,
      `Recommendation ${index + 1}`,
      `Write down step ${index + 1}`,
      'In progress',
    ]);
    const grid = makeGrid([['Ref', 'Theme', 'Recommendation', 'Action', 'Status'], ...rows], {
      sheet: 'Action plan',
    });
    const { user } = await showPaneOver(new MadeLiveWorkbook('plan.xlsx', [grid]), { today: '2025-03-31' });
    const drawn = (): number => screen.getAllByRole('button', { name: /Recommendation \d+/ }).length;
    expect(drawn()).toBe(40);
    await user.click(screen.getAllByRole('button', { name: /more/ })[0]!);
    expect(drawn()).toBe(50);
  });
});
