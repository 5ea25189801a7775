import { act, screen } from '@testing-library/react';
import { requestOfPane, listenToRequests } from '../../../src/app/pane-requests';
import { emptyWorkbook, openSample, showPaneOver, showSample, WELL_KEPT } from './show-pane';

describe('the keyboard alone', () => {
  it('is one stop of Tab for the views, and arrows, Home and End go between them', async () => {
    const { user, store } = await showSample(WELL_KEPT);
    screen.getByRole('tab', { name: 'Position' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(store.get().view).toBe('discuss');
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('Plan');
    await user.keyboard('{ArrowRight}');
    expect(store.get().view).toBe('position');
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('opens a recommendation with Enter and says that it is open', async () => {
    const { user } = await showSample(WELL_KEPT);
    const row = screen.getByRole('button', { name: /^10 Give overview/ });
    row.focus();
    await user.keyboard('{Enter}');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(row.getAttribute('aria-controls')!)).toBeTruthy();
  });
});

describe('a button on the ribbon', () => {
  it('takes an open pane to the checks', async () => {
    const { store } = await showSample(WELL_KEPT);
    const stop = listenToRequests((request) => store.hear(request));
    act(() => requestOfPane({ kind: 'view', view: 'checks' }));
    stop();
    expect(await screen.findByRole('heading', { name: /errors?$|warnings?$|advice$/ })).toBeTruthy();
  });

  it('is heard by a pane that opens later', async () => {
    requestOfPane({ kind: 'view', view: 'plan' });
    const { store } = await showSample(WELL_KEPT);
    act(() => listenToRequests((request) => store.hear(request))());
    expect(store.get().view).toBe('plan');
  });
});

describe('a slow Excel', () => {
  afterEach(() => jest.useRealTimers());

  it('is waited for without a word for half a second, then with a word, and after a few seconds with advice', async () => {
    const workbook = await openSample(WELL_KEPT.sample);
    let answer: () => void = () => undefined;
    const { store } = await showPaneOver(workbook, { today: WELL_KEPT.today });
    workbook.delay = new Promise((resolve) => {
      answer = resolve;
    });
    jest.useFakeTimers();
    act(() => void store.refresh());
    expect(screen.queryByText('Reading the plan again')).toBeNull();
    act(() => jest.advanceTimersByTime(600));
    expect(screen.getByText('Reading the plan again')).toBeTruthy();
    act(() => jest.advanceTimersByTime(2_500));
    expect(screen.getByText(/^Excel is waiting. Press Enter in the cell you are typing in/)).toBeTruthy();
    jest.useRealTimers();
    await act(async () => answer());
    expect(await screen.findByText('3% (2) not yet progressed')).toBeTruthy();
    expect(screen.queryByText('Reading the plan again')).toBeNull();
  });
});

describe('text in cells that looks like HTML', () => {
  it('is shown as it is written', async () => {
    const { store, workbook } = await showSample(WELL_KEPT);
    const text = '<img src=x onerror=alert(1)>=1+1';
    const { cell } = store.get().opened!.plan.recommendations[0]!;
    workbook.type(cell, text);
    await act(() => store.refresh());
    expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a workbook that is empty and cannot be written', () => {
  it('offers no sample, and says why', async () => {
    const workbook = emptyWorkbook();
    workbook.isReadOnly = true;
    await showPaneOver(workbook, { today: '2025-06-01' });
    expect(await screen.findByText(/^You can read this workbook but not change it/)).toBeTruthy();
    const sample = screen.getByRole('button', { name: 'Insert a sample plan' });
    expect(sample.getAttribute('aria-disabled')).toBe('true');
  });
});
