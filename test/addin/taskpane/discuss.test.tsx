/** What to discuss, as the pane lists it: the most urgent first, picked out, and copied as text. */
import { act, screen, within } from '@testing-library/react';
import { AS_KEPT, showSample } from './show-pane';

const items = () => within(screen.getByRole('tabpanel')).getAllByRole('listitem');

async function open(options: Parameters<typeof showSample>[1] = {}) {
  const pane = await showSample(AS_KEPT, { view: 'discuss', ...options });
  await screen.findByRole('heading', { name: /to discuss, the most urgent first$/ });
  return pane;
}

describe('the list to discuss', () => {
  it('begins with what is overdue longest, and copies what is shown as text, a line an action', async () => {
    const { user, copied } = await open();
    const days = items()
      .map((item) => /overdue (\d+) day/.exec(item.textContent ?? '')?.[1])
      .filter((found) => found !== undefined)
      .map(Number);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    await user.click(screen.getByRole('button', { name: /^Overdue \d+$/ }));
    await user.click(screen.getByRole('button', { name: /^Copy these \d+$/ }));
    await screen.findByText(/as text: on the clipboard\.$/);
    const lines = copied[0]!.split('\n');
    expect(lines).toHaveLength(1 + items().length);
    expect(lines.slice(1).every((line) => /^- .+overdue \d+ days?/.test(line))).toBe(true);
  });

  it('calls a status that is a colour alone by it, as the sheets do', async () => {
    await open();
    const facts = items().map(({ textContent }) => textContent ?? '');
    expect(facts.filter((text) => text.includes('(red cell): not started'))).toHaveLength(1);
    expect(facts.join(' ')).not.toContain('#FF0000');
  });

  it('keeps what was picked out while another view is looked at', async () => {
    const { user } = await open();
    const all = items().length;
    await user.click(screen.getByRole('button', { name: /^Red \d+$/ }));
    const { length } = items();
    expect(length).toBeLessThan(all);
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    await user.click(screen.getByRole('tab', { name: 'Discuss' }));
    await screen.findByRole('button', { name: /^Red \d+$/, pressed: true });
    expect(items()).toHaveLength(length);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(items()).toHaveLength(all);
  });

  it('stands by owner where that is asked for, and is copied so', async () => {
    const { user, copied } = await open();
    await user.click(screen.getByRole('button', { name: 'By owner' }));
    const owners = await screen.findAllByRole('heading', { level: 3 });
    const sizes = owners.map(({ textContent }) => Number(/: (\d+)$/.exec(textContent ?? '')?.[1]));
    await user.click(screen.getByRole('button', { name: /^Copy these \d+$/ }));
    await screen.findByText(/as text: on the clipboard\.$/);
    const lines = copied[0]!.split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(sizes.reduce((a, b) => a + b));
    for (const { textContent } of owners) expect(lines).toContain(textContent);
  });

  it('is there to be copied by hand where the clipboard is refused', async () => {
    const { user } = await open({ canCopy: false });
    await user.click(screen.getByRole('button', { name: /^Copy these \d+$/ }));
    const box = await screen.findByRole('textbox', { name: 'List to copy' });
    expect((box as HTMLTextAreaElement).value).toMatch(/: to discuss, as at 26 September 2025\n- /);
  });
});

describe('the questions for challenge', () => {
  it('stand beside the actions, each with its rule and the cells behind it, and can be copied', async () => {
    const { user, copied, workbook } = await open();
    await user.click(screen.getByRole('button', { name: 'Questions' }));
    await screen.findByRole('heading', { level: 2, name: /questions? for challenge$/i });
    const questions = within(screen.getByRole('tabpanel')).getAllByRole('heading', { level: 3 });
    const rules = screen.getAllByText(/^Rule: .+ \(\d+ of \d+\)\.$/);
    expect(rules).toHaveLength(questions.length);
    expect(questions[0]!.textContent).toMatch(/^1\) .+\?$/);
    await user.click(screen.getAllByRole('button', { name: /^Go to [A-Z]+\d+\. / })[0]!);
    expect(workbook.selected).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: `Copy these ${questions.length}` }));
    await screen.findByText(/as text: on the clipboard\.$/);
    expect(copied[0]!.split('\n').filter((line) => /^ +Rule: /.test(line))).toHaveLength(questions.length);
  });

  it('are what the button on the ribbon leads to', async () => {
    const { store } = await showSample(AS_KEPT);
    act(() => store.hear({ kind: 'view', view: 'questions' }));
    await screen.findByRole('heading', { name: /questions? for challenge$/i });
    expect(screen.getByRole('tab', { name: 'Discuss', selected: true })).toBeTruthy();
  });
});
