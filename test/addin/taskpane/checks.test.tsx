import { screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../../src/check/finding';
import { AS_KEPT, showSample, WELL_KEPT, type ShownPane } from './show-pane';

const openFindings = ({ store }: ShownPane) =>
  store.get().opened!.findings.filter(({ accepted }) => !accepted);
const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** The cards of all kinds, as they are a click away. */
async function showKinds(
  options: Parameters<typeof showSample>[1] = {},
  sample = AS_KEPT as typeof WELL_KEPT | typeof AS_KEPT,
) {
  const pane = await showSample(sample, { view: 'checks', ...options });
  await pane.user.click(await button('All kinds'));
  return pane;
}
async function cardOf(heading: RegExp): Promise<HTMLElement> {
  const title = await screen.findByRole('heading', { level: 3, name: heading });
  return title.closest('li')!;
}

describe('the kinds of findings', () => {
  it('stand in one card each, errors first, and the tab says how many there are', async () => {
    const pane = await showKinds();
    await screen.findByRole('heading', { level: 3, name: /no status/ });
    const severities = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(severities).toEqual(['Errors', 'Warnings', 'Advice']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(
      `Checks ${openFindings(pane).length}`,
    );
  });

  it('lead to their cells in Excel', async () => {
    const { user, workbook, store } = await showKinds();
    const finding = store.get().opened!.findings.find(({ code }) => code === 'status-missing')!;
    const card = await cardOf(/This action has no status/);
    await user.click(within(card).getByRole('button', { name: /^Go to/ }));
    expect(workbook.selected.at(-1)).toEqual(finding.cell);
  });

  it('can be gone through one at a time, from the first of the kind on', async () => {
    const { user, workbook, store } = await showKinds();
    const finding = store.get().opened!.findings.find(({ value }) => value === 'Gren')!;
    const card = await cardOf(/have a status that cannot be read/);
    await user.click(within(card).getByRole('button', { name: /^One at a time: / }));
    await screen.findByRole('heading', { level: 2, name: '2 of 7 errors' });
    expect(workbook.selected.at(-1)).toEqual(finding.cell);
  });
});

describe('a finding with one safe answer', () => {
  it('is fixed in its cell, read again, and receipted with the way to take it back', async () => {
    const pane = await showKinds();
    const isMisspelt = ({ value }: Finding): boolean => value === 'Gren';
    const finding = openFindings(pane).find(isMisspelt)!;
    await pane.user.click(await button(/^Fix [A-Z]+\d+: change "Gren" to "Green"$/));
    expect(await screen.findByText(/Undo takes it back in one step\.$/)).toBeTruthy();
    expect(pane.workbook.textAt(finding.cell!)).toBe('Green');
    await waitFor(() => expect(openFindings(pane).some(isMisspelt)).toBe(false));
  });

  it('is left alone where the cell has changed in the meantime', async () => {
    const pane = await showKinds();
    const finding = openFindings(pane).find(({ value }) => value === 'Gren')!;
    const fix = await button(/^Fix [A-Z]+\d+: change "Gren"/);
    pane.workbook.type(finding.cell!, 'Blue');
    await pane.user.click(fix);
    expect(await screen.findByText('No cell was changed.')).toBeTruthy();
    expect(pane.workbook.textAt(finding.cell!)).toBe('Blue');
  });
});

describe('accepting', () => {
  it('keeps the decision in the workbook, counts the finding no longer, and can be taken back', async () => {
    const pane = await showKinds();
    const before = openFindings(pane).length;
    const card = await cardOf(/This action has no status/);
    await pane.user.click(within(card).getByRole('button', { name: /^Accept/ }));
    await waitFor(() => expect(openFindings(pane)).toHaveLength(before - 1));
    expect(pane.workbook.written.at(-1)?.sheets[0]?.name).toBe('RAG settings');
    await pane.user.click(screen.getByRole('button', { name: 'Accepted (1)' }));
    await pane.user.click(screen.getByRole('button', { name: /^Reopen/ }));
    await waitFor(() => expect(openFindings(pane)).toHaveLength(before));
  });

  it('holds until the pane closes where the workbook cannot be written, and says so', async () => {
    const pane = await showKinds({}, WELL_KEPT);
    pane.workbook.isReadOnly = true;
    const before = openFindings(pane).length;
    const [accept] = await screen.findAllByRole('button', { name: /^Accept all/ });
    await pane.user.click(accept!);
    expect(await screen.findByText(/^Your decision could not be kept in the workbook/)).toBeTruthy();
    expect(openFindings(pane).length).toBeLessThan(before);
    await pane.user.click(screen.getByRole('button', { name: 'Read the plan again' }));
    await waitFor(() => expect(pane.store.get().job).toBeNull());
    expect(openFindings(pane).length).toBeLessThan(before);
    expect(screen.getByText(/^Decisions that could not be kept/)).toBeTruthy();
  });
});
