/** One problem at a time: what its card says, what can be done, and that grid and focus go along. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { AS_KEPT, showSample, type ShownPane } from '../show-pane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const standing = (words: string) => screen.findByRole('heading', { level: 2, name: words });
const findings = ({ store }: ShownPane) => store.get().opened!.findings;
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

async function atGren(): Promise<ShownPane> {
  const pane = await showSample(AS_KEPT, { view: 'checks' });
  await standing('1 of 7 errors');
  await pane.user.click(await button('Next'));
  await standing('2 of 7 errors');
  return pane;
}

describe('the problem in hand', () => {
  it('is the worst one, with the grid at its cell, and the focus on what is likeliest to be done', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    await standing('1 of 7 errors');
    const missing = findings(pane).find(({ code }) => code === 'status-missing')!;
    expect(pane.workbook.selected).toEqual([missing.cell]);
    expect(focused()).toBe('Choose a status');
  });

  it('says what stands in the cell, whose action it is, what is wrong, and what the fix would do', async () => {
    await atGren();
    const card = screen.getByRole('region', { name: /cannot be read/ });
    expect(within(card).getByText('"Gren"')).toBeTruthy();
    expect(within(card).getByText(/recommendation 1/)).toBeTruthy();
    expect(await within(card).findByText('71% would become 73%.')).toBeTruthy();
    expect(within(card).getByRole('button', { name: 'Fix G11: change "Gren" to "Green"' })).toBeTruthy();
  });

  it('is fixed with one key, says which cell is what now, and the next comes to hand with its own likeliest deed', async () => {
    const pane = await atGren();
    const { cell } = findings(pane).find(({ value }) => value === 'Gren')!;
    (await button(/^Fix G11/)).focus();
    await pane.user.keyboard('{Enter}');
    await standing('2 of 6 errors');
    expect(pane.workbook.textAt(cell!)).toBe('Green');
    await waitFor(() => expect(pane.workbook.selected).toHaveLength(3));
    expect(pane.workbook.selected.at(-1)).not.toEqual(cell);
    await waitFor(() => expect(document.activeElement?.hasAttribute('data-likeliest')).toBe(true));
  });

  it('is given a status of the plan where there was none', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    await standing('1 of 7 errors');
    const { cell } = findings(pane).find(({ code }) => code === 'status-missing')!;
    await pane.user.click(await button('Choose a status'));
    await pane.user.click(await button('Write "Amber" into G34'));
    await standing('1 of 6 errors');
    expect(pane.workbook.textAt(cell!)).toBe('Amber');
  });

  it('is accepted as it is, and the next comes to hand', async () => {
    const pane = await atGren();
    const { length } = findings(pane).filter(({ accepted }) => !accepted);
    await pane.user.click(await button(/^Accept as it is: /));
    await standing('2 of 6 errors');
    expect(findings(pane).filter(({ accepted }) => !accepted)).toHaveLength(length - 1);
  });

  it('is left for later by Skip, and gone past with the focus on Next, which stays there', async () => {
    const pane = await atGren();
    expect(focused()).toBe('Next');
    await pane.user.click(await button('Back'));
    await standing('1 of 7 errors');
    await pane.user.click(await button('Skip this problem'));
    await standing('2 of 7 errors');
    expect(focused()).toBe('Fix G11: change "Gren" to "Green"');
  });

  it('is still in hand after another view, in the order that was chosen', async () => {
    const pane = await atGren();
    await pane.user.click(await button('By row'));
    await standing('1 of 7 errors');
    await pane.user.click(screen.getByRole('tab', { name: 'Plan' }));
    await pane.user.click(screen.getByRole('tab', { name: /^Checks/ }));
    await standing('1 of 7 errors');
    expect(screen.getByText('"Gren"')).toBeTruthy();
    expect((await button('By row')).getAttribute('aria-pressed')).toBe('true');
  });

  it('gives way when somebody puts it right in the grid, and then neither grid nor view jumps', async () => {
    const pane = await atGren();
    const before = pane.workbook.selected.length;
    pane.workbook.type(findings(pane).find(({ value }) => value === 'Gren')!.cell!, 'Green');
    await act(() => pane.store.refresh());
    await standing('2 of 6 errors');
    expect(pane.workbook.selected).toHaveLength(before);
  });
});

describe('all suggested changes', () => {
  it('are listed before anything is written, and then made as one', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    const mendings = jest.spyOn(pane.workbook, 'mendCells');
    await pane.user.click(await button(/^Fix all \d+ suggestions$/));
    const make = await button(/^Make all \d+ changes$/);
    const { length } = screen.getAllByRole('listitem');
    expect(make.textContent).toBe(`Make all ${length} changes`);
    expect(mendings).not.toHaveBeenCalled();
    await pane.user.click(make);
    await screen.findByText(/Undo takes it back in one step\.$/);
    expect(mendings).toHaveBeenCalledTimes(1);
    expect(mendings.mock.calls[0]![0]).toHaveLength(length);
    for (const { cell, replacement } of mendings.mock.calls[0]![0])
      expect(pane.workbook.textAt(cell)).toBe(replacement);
    await screen.findByRole('navigation', { name: 'From problem to problem' });
  });

  it('can be left as they are', async () => {
    const pane = await showSample(AS_KEPT, { view: 'checks' });
    await pane.user.click(await button(/^Fix all \d+ suggestions$/));
    await pane.user.click(await button('Leave them'));
    await standing('1 of 7 errors');
    expect(pane.workbook.textAt(findings(pane).find(({ value }) => value === 'Gren')!.cell!)).toBe('Gren');
  });
});
