import { screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../../src/check/finding';
import { cellAddress } from '../../../src/model/address';
import { AS_KEPT, showSample, WELL_KEPT, type ShownPane } from './show-pane';

const openFindings = ({ store }: ShownPane) =>
  store.get().opened!.findings.filter(({ accepted }) => !accepted);

async function cardOf(heading: RegExp): Promise<HTMLElement> {
  const title = await screen.findByRole('heading', { level: 3, name: heading });
  return title.closest('li')!;
}

describe('the checks', () => {
  it('stand in one card a kind, errors first, and the tab says how many there are', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    await screen.findByRole('heading', { level: 3, name: /no status/ });
    const severities = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(severities).toEqual(['Errors', 'Warnings', 'Advice']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(
      `Checks ${openFindings(pane).length}`,
    );
  });

  it('lead to their cells in Excel', async () => {
    const { user, workbook, store } = await showSample(AS_KEPT, { view: 'checks' });
    const finding = store.get().opened!.findings.find(({ code }) => code === 'status-missing')!;
    const card = await cardOf(/This action has no status/);
    await user.click(within(card).getByRole('button', { name: /^Go to/ }));
    expect(workbook.selected).toEqual([finding.cell]);
  });

  it('are walked through by Next problem, which says where it is', async () => {
    const { user, workbook } = await showSample(AS_KEPT, { view: 'checks' });
    const next = await screen.findByRole('button', { name: 'Next problem' });
    await user.click(next);
    await user.click(next);
    expect(workbook.selected).toHaveLength(2);
    const { row, column } = workbook.selected[1]!;
    const status = screen.getByText(new RegExp(`^Problem 2 of \\d+, ${cellAddress(row, column)}$`));
    expect(status.closest('[role=status]')).toBeTruthy();
    expect(document.activeElement).toBe(next);
  });
});

describe('a finding with one safe answer', () => {
  it('is fixed in its cell, read again, and receipted with the way to take it back', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    const isMisspelt = ({ value }: Finding): boolean => value === 'Gren';
    const finding = openFindings(pane).find(isMisspelt)!;
    const fix = await screen.findByRole('button', { name: /^Fix [A-Z]+\d+: change "Gren" to "Green"$/ });
    await pane.user.click(fix);
    expect(await screen.findByText('One cell changed. Undo takes it back in one step.')).toBeTruthy();
    expect(pane.workbook.textAt(finding.cell!)).toBe('Green');
    await waitFor(() => expect(openFindings(pane).some(isMisspelt)).toBe(false));
  });

  it('is left alone where the cell has changed in the meantime', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    const finding = openFindings(pane).find(({ value }) => value === 'Gren')!;
    const fix = await screen.findByRole('button', { name: /^Fix [A-Z]+\d+: change "Gren"/ });
    pane.workbook.type(finding.cell!, 'Blue');
    await pane.user.click(fix);
    expect(await screen.findByText('No cell was changed.')).toBeTruthy();
    expect(pane.workbook.textAt(finding.cell!)).toBe('Blue');
  });
});

describe('accepting', () => {
  it('keeps the decision in the workbook, counts the finding no longer, and can be taken back', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
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
    const pane = await showSample(WELL_KEPT, { view: 'checks' });
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
