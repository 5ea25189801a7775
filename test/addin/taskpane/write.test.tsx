import { act, screen, waitFor } from '@testing-library/react';
import { writeFromRibbon } from '../../../src/app/write-from-ribbon';
import { Problem } from '../../../src/model/problem';
import { openSample, showPaneOver, showSample, WELL_KEPT } from './show-pane';

const write = () => screen.getByRole('button', { name: 'Write summary sheets' });

describe('writing the summary sheets', () => {
  it('writes all seven, says so with the way to take it back, and leads to each sheet', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    await user.click(write());
    expect(
      await screen.findByText('Wrote seven sheets, all new. Undo takes it back in one step.'),
    ).toBeTruthy();
    expect(workbook.written[0]?.sheets).toHaveLength(7);
    expect(workbook.guards[0]?.[0]?.headers.map(({ text }) => text)).toContain('Status');
    await user.click(screen.getByRole('button', { name: 'Show RAG Summary' }));
    expect(workbook.shown).toEqual(['RAG Summary']);
  });

  it('writes what the workbook holds now, not what was on show', async () => {
    const { user, workbook, store } = await showSample(WELL_KEPT);
    const { status } = store.get().opened!.plan.actions.find(({ lifecycle }) => lifecycle === 'in-progress')!;
    workbook.type(status.cell!, 'Not started');
    await user.click(write());
    await waitFor(() => expect(workbook.written).toHaveLength(1));
    expect(JSON.stringify(workbook.written[0])).toContain('(59) are completed or progressed');
  });

  it('writes the sheets, the day and the names that were chosen', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    await user.click(screen.getByRole('button', { name: 'Prepare for committee' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Checks' }));
    await user.type(screen.getByRole('textbox', { name: 'Council name' }), 'Wealdham');
    await user.click(write());
    await waitFor(() => expect(workbook.written).toHaveLength(1));
    expect(workbook.written[0]?.sheets.map(({ name }) => name)).toEqual([
      'RAG Summary',
      'By recommendation',
      'Actions to discuss',
      'By owner',
      'Actions',
      'How this was worked out',
      'RAG settings',
    ]);
    expect(workbook.written[0]?.title).toMatch(/^Wealdham: /);
    // The ribbon repeats what was prepared.
    await writeFromRibbon(workbook, WELL_KEPT.today);
    expect(workbook.written[1]?.title).toBe(workbook.written[0]?.title);
    expect(workbook.written[1]?.sheets.map(({ name }) => name)).toEqual(
      workbook.written[0]?.sheets.map(({ name }) => name).filter((name) => name !== 'RAG settings'),
    );
  });

  it('leaves out with a sheet what cannot be counted without it', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    await user.click(screen.getByRole('button', { name: 'Prepare for committee' }));
    await user.click(await screen.findByRole('checkbox', { name: 'How this was worked out' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Actions' }).checked).toBe(false);
    await user.click(write());
    await waitFor(() => expect(workbook.written).toHaveLength(1));
    const names = workbook.written[0]?.sheets.map(({ name }) => name);
    expect(names).toEqual([
      'RAG Summary',
      'By recommendation',
      'Actions to discuss',
      'By owner',
      'Checks',
      'RAG settings',
    ]);
  });

  it('says what happened and what to do when Excel refuses, and the figures still stand', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    workbook.failure = new Problem('plan-moved', {});
    await user.click(write());
    expect(
      await screen.findByText(/^The plan has changed since it was read, so nothing was written/),
    ).toBeTruthy();
    expect(screen.getByText('3% (2) not yet progressed')).toBeTruthy();
  });
});

describe('an Excel that cannot answer', () => {
  it('is said to have failed, with what to do, and can be asked again', async () => {
    const workbook = await openSample(WELL_KEPT.sample);
    workbook.delay = Promise.reject(new Problem('host-failed', { code: 'GeneralException' }));
    const { user } = await showPaneOver(workbook, { today: WELL_KEPT.today, waitFor: 'button' });
    expect(screen.getByText(/^Excel could not do this \(GeneralException\): try again/)).toBeTruthy();
    workbook.delay = Promise.resolve();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('3% (2) not yet progressed')).toBeTruthy();
  });
});

describe('a workbook that can be read only', () => {
  it('shows everything, says why it cannot write, and offers no writing', async () => {
    const workbook = await openSample(WELL_KEPT.sample);
    workbook.isReadOnly = true;
    const { user } = await showPaneOver(workbook, { today: WELL_KEPT.today });
    expect(await screen.findByText(/^You can read this workbook but not change it/)).toBeTruthy();
    expect(write().getAttribute('aria-disabled')).toBe('true');
    await user.click(write());
    expect(workbook.written).toHaveLength(0);
  });
});

describe('an adviser who opens a workbook with summary sheets', () => {
  it('sees which day they speak for, and whether the plan has changed since', async () => {
    const { user, workbook, store } = await showSample(WELL_KEPT);
    await user.click(write());
    expect(
      await screen.findByText('RAG Summary speaks for 5 September 2024 and still says what the plan says.'),
    ).toBeTruthy();
    workbook.type(store.get().opened!.plan.actions[0]!.status.cell!, 'Not started');
    await user.click(screen.getByRole('button', { name: 'Read the plan again' }));
    expect(
      await screen.findByText('RAG Summary speaks for 5 September 2024. The plan has changed since.'),
    ).toBeTruthy();
  });
});

describe('the headline', () => {
  it('is copied to the clipboard', async () => {
    const { user, copied } = await showSample(WELL_KEPT);
    await user.click(screen.getByRole('button', { name: 'Copy headline' }));
    expect(copied[0]).toMatch(
      /^As at 5 September 2024, of the 62 actions that address 10 recommendations, 97 per cent \(60\)/,
    );
  });

  it('stands there to be copied by hand where the clipboard is refused', async () => {
    const { user } = await showSample(WELL_KEPT, { canCopy: false });
    await user.click(screen.getByRole('button', { name: 'Copy headline' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Headline to copy' });
    expect(box.value).toMatch(/^As at 5 September 2024/);
  });
});

describe('a plan that somebody changes', () => {
  it('is said to have changed, and is read again when asked', async () => {
    const { user, workbook } = await showSample(WELL_KEPT);
    act(() => workbook.tellOfChange());
    expect(screen.getByText('The plan has changed since it was read.')).toBeTruthy();
    const before = workbook.reads;
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(screen.queryByText('The plan has changed since it was read.')).toBeNull());
    expect(workbook.reads).toBe(before + 1);
  });
});
