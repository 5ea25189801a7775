/** What stays in view: the heading as one line, and messages. */
import { screen, within } from '@testing-library/react';
import { AS_KEPT, showSample, WELL_KEPT } from './show-pane';

describe('the heading', () => {
  it('is one line on every view but Position, which opens the whole of it', async () => {
    const { user } = await showSample(AS_KEPT, { view: 'plan' });
    const line = screen.getByRole('button', {
      name: '71% completed or progressed, 7 errors: the whole heading',
    });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Write summary sheets' })).toBeNull();
    await user.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: 'Write summary sheets' })).toBeTruthy();
    await user.click(line);
    expect(screen.queryByRole('button', { name: 'Write summary sheets' })).toBeNull();
  });

  it('is whole on Position, and names the plan on every view', async () => {
    const { user } = await showSample(WELL_KEPT);
    expect(screen.getByText('3% (2) not yet progressed')).toBeTruthy();
    const name = screen.getByRole('heading', { level: 1 }).textContent;
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(screen.queryByText('3% (2) not yet progressed')).toBeNull();
  });
});

test('What was done to a cell is said below the view, as a status, with the way to take it back', async () => {
  const { user } = await showSample(AS_KEPT, { view: 'checks' });
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  await user.click(await screen.findByRole('button', { name: /^Fix G11/ }));
  const said = await screen.findByText('G11 is now Green. Undo takes it back in one step.');
  expect(said.closest('[role=status]')).toBeTruthy();
  const after = screen.getByRole('main').compareDocumentPosition(said);
  expect(after & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(within(screen.getByRole('main')).queryByText(/^G11 is now Green/)).toBeNull();
});
