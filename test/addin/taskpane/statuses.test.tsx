import { screen, waitFor } from '@testing-library/react';
import { AS_KEPT, showSample, WELL_KEPT } from './show-pane';

describe('how statuses are read', () => {
  it('stands with what is least sure first', async () => {
    await showSample(AS_KEPT, { view: 'statuses' });
    const bases = (await screen.findAllByText(/^(could not be read|assumed.*|from .*)$/)).map(
      ({ textContent }) => textContent?.split(':')[0],
    );
    const order = ['could not be read', 'assumed', 'from its words', 'from the plan’s key'];
    const places = bases.map((basis) => order.indexOf(basis ?? ''));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('shows what a change does to the headline before it is kept, and leaves it when asked', async () => {
    const { user, workbook, store } = await showSample(WELL_KEPT, { view: 'statuses' });
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: /In progress counts as/ });
    await user.selectOptions(select, 'Not started');
    expect(await screen.findByText('Completed or progressed: 97% → 48%')).toBeTruthy();
    expect(workbook.written).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: /^Leave/ }));
    expect(screen.queryByText(/→/)).toBeNull();
    expect(select.value).toBe('in-progress');
    expect(store.get().opened?.measures.overall.headline?.progressed).toBe(97);
  });

  it('keeps a change in the workbook, and the headline follows', async () => {
    const { user, workbook, store } = await showSample(WELL_KEPT, { view: 'statuses' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /In progress counts as/ }),
      'Not started',
    );
    await user.click(screen.getByRole('button', { name: /^Keep/ }));
    await waitFor(() => expect(store.get().opened?.measures.overall.headline?.progressed).toBe(48));
    expect(workbook.written[0]?.sheets[0]?.name).toBe('RAG settings');
    expect(await screen.findByText('you chose')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Take back/ }));
    await user.click(screen.getByRole('button', { name: /^Keep/ }));
    await waitFor(() => expect(store.get().opened?.measures.overall.headline?.progressed).toBe(97));
  });

  it('lets an assumed reading be confirmed as it is', async () => {
    const { user, store } = await showSample(AS_KEPT, { view: 'statuses' });
    const before = store.get().opened!.measures.assumed;
    await user.click(await screen.findByRole('button', { name: /^Confirm all/ }));
    await user.click(screen.getByRole('button', { name: /^Keep/ }));
    await waitFor(() => expect(store.get().opened!.measures.assumed).toBe(0));
    expect(before).toBeGreaterThan(0);
  });

  it('keeps what is being tried out while another view is looked at', async () => {
    const { user } = await showSample(WELL_KEPT, { view: 'statuses' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /In progress counts as/ }),
      'Not started',
    );
    await user.click(screen.getByRole('tab', { name: 'Position' }));
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Statuses' }));
    expect(await screen.findByText('Completed or progressed: 97% → 48%')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /In progress counts as/ }).value).toBe(
      'not-started',
    );
  });

  it('says what a misspelling is near to, and mends it where it stands', async () => {
    const { user, store } = await showSample(AS_KEPT, { view: 'statuses' });
    expect(await screen.findByText('Near to "Green".')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Change "Gren" to "Green" in one cell$/ }));
    await waitFor(() =>
      expect(store.get().opened!.plan.statusMap.some(({ status }) => status === 'Gren')).toBe(false),
    );
  });

  it('says once that what was decided is kept on a sheet', async () => {
    const { user } = await showSample(AS_KEPT, { view: 'statuses' });
    await user.click(await screen.findByRole('button', { name: /^Confirm all/ }));
    await user.click(screen.getByRole('button', { name: /^Keep/ }));
    expect(await screen.findByText(/^Kept on a new sheet, RAG settings,/)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: /^Take back/ })[0]!);
    await user.click(screen.getByRole('button', { name: /^Keep/ }));
    await waitFor(() => expect(screen.queryByText(/^Kept on a new sheet/)).toBeNull());
  });
});
