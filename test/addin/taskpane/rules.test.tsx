import { act, screen, waitFor, within } from '@testing-library/react';
import { ratingsByRule } from '../../../src/app/ratings-by-rule';
import type { RatingRule } from '../../../src/model/rating-rule';
import { makeRule } from '../../make/rating-rule';
import { gridOf } from '../../field/read-sheets';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { PLAN_WITH_RULES } from '../../make/plan-with-rules';
import { AS_KEPT, showPaneOver, showSample, type ShownPane } from './show-pane';

const LATE = makeRule('red', { daysLateFrom: 1 });
const CALLED = { name: /^Rules about ratings/ };

async function showRules(rules: readonly RatingRule[] = []): Promise<ShownPane> {
  const pane = await showSample(AS_KEPT, { view: 'statuses' });
  if (rules.length > 0) await act(() => pane.store.keep((settings) => ({ ...settings, ratingRules: rules })));
  await pane.user.click(await screen.findByRole('button', CALLED));
  await screen.findByRole('button', { name: 'Add a rule' });
  return pane;
}
const group = (number: number) => screen.getByRole('group', { name: `Rule ${number}` });
const input = (number: number, name: string) =>
  within(group(number)).getByRole<HTMLInputElement>('textbox', { name });

describe('rules about ratings', () => {
  it('show what they would make of the ratings before they are kept, and change no figure', async () => {
    const { user, workbook, store } = await showRules();
    const before = store.get().opened!.measures;
    await user.click(screen.getByRole('button', { name: 'Add a rule' }));
    expect(within(group(1)).getByText(/^Say when it holds/)).toBeTruthy();
    // It is gone to, and nothing of it is wrong yet.
    const rating = within(group(1)).getByRole('combobox', { name: 'Rating' });
    expect(document.activeElement).toBe(rating);
    expect(rating.getAttribute('aria-invalid')).toBe('false');
    const keep = screen.getByRole('button', { name: 'Keep these rules in the workbook' });
    expect(keep.getAttribute('aria-disabled')).toBe('true');
    await user.type(input(1, 'Days late from'), '1');
    expect(
      await screen.findByText(/^By the plan’s own rules \d+ of \d+ ratings would differ: red \d+ → \d+/),
    ).toBeTruthy();
    expect(workbook.written).toHaveLength(0);
    await user.click(keep);
    await waitFor(() => expect(store.get().opened!.settings.ratingRules).toEqual([LATE]));
    expect(workbook.written[0]?.sheets[0]?.name).toBe('RAG settings');
    expect(store.get().opened!.measures).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Keep these rules in the workbook' })).toBeNull();
  });

  it('are left as they were where somebody thinks better of it', async () => {
    const { user, workbook } = await showRules([LATE]);
    const written = workbook.written.length;
    await user.clear(input(1, 'Days late from'));
    expect(within(group(1)).getByRole('combobox', { name: 'Rating' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await user.type(input(1, 'Days late from'), '30');
    await user.click(screen.getByRole('button', { name: 'Leave the rules as they were' }));
    expect(input(1, 'Days late from').value).toBe('1');
    expect(workbook.written).toHaveLength(written);
  });

  it('that the plan’s own key states are proposed with its words, and count once they are taken and kept', async () => {
    const workbook = new MadeLiveWorkbook('plan.xlsx', [gridOf(PLAN_WITH_RULES, 0)]);
    const { user, store } = await showPaneOver(workbook, { today: '2025-06-30', view: 'statuses' });
    await user.click(await screen.findByRole('button', CALLED));
    const proposals = await screen.findByRole('region', { name: 'The plan’s key says' });
    expect(within(proposals).getAllByRole('listitem')).toHaveLength(2);
    expect(within(proposals).getByText(/"More than 3 months late"/)).toBeTruthy();
    expect(screen.queryByText(/ratings would differ/)).toBeNull();
    await user.click(
      within(proposals).getByRole('button', { name: 'Add as a rule: red from 92 days late on' }),
    );
    expect(within(proposals).getAllByRole('listitem')).toHaveLength(1);
    expect(
      screen.getByText(/^By the plan’s own rules 1 of 4 ratings would differ: red 0 → 1, amber 2 → 1/),
    ).toBeTruthy();
    expect(store.get().opened!.settings.ratingRules).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Keep these rules/ }));
    const red = makeRule('red', { daysLateFrom: 92 });
    await waitFor(() => expect(store.get().opened!.settings.ratingRules).toEqual([red]));
  });

  it('of somebody else, kept in the meantime, are not overruled', async () => {
    const { user, store } = await showRules([LATE]);
    await user.type(input(1, 'Days late to'), '91');
    const theirs = makeRule('amber', { percentTo: 49 });
    await act(() => store.keep((settings) => ({ ...settings, ratingRules: [theirs] })));
    expect(await screen.findByText(/^Somebody else has changed the rules/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Keep these rules/ }));
    expect(store.get().opened!.settings.ratingRules).toEqual([theirs]);
    await user.click(screen.getByRole('button', { name: /^Leave the rules/ }));
    expect(input(1, '% complete to').value).toBe('49');
  });

  it('say beside a field what cannot be read', async () => {
    const { user } = await showRules([LATE]);
    await user.type(input(1, '% complete to'), '101');
    expect(within(group(1)).getByText(/^% complete: write a whole number/)).toBeTruthy();
    expect(input(1, '% complete to').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('One rule cannot be read yet.')).toBeTruthy();
  });

  it('are asked in another order, and taken away, the last one with its table', async () => {
    const amber = makeRule('amber', { daysLateFrom: 30 });
    const { user, store, workbook } = await showRules([LATE, amber]);
    await user.click(screen.getByRole('button', { name: /^Ask rule 2 before/ }));
    await user.click(screen.getByRole('button', { name: /^Keep these rules/ }));
    await waitFor(() => expect(store.get().opened!.settings.ratingRules).toEqual([amber, LATE]));
    await user.click(screen.getByRole('button', { name: 'Remove rule 2' }));
    await user.click(screen.getByRole('button', { name: 'Remove rule 1' }));
    await user.click(screen.getByRole('button', { name: /^Keep these rules/ }));
    await waitFor(() => expect(store.get().opened!.settings.ratingRules).toEqual([]));
    const tables = workbook.written.at(-1)?.sheets[0]?.tables.map(({ name }) => name);
    expect(tables).toEqual(['RagStatusMap', 'RagPlanSettings']);
  });

  it('list the actions whose rating differs, each with why, and the action’s own card says so too', async () => {
    const { user, store } = await showRules([LATE]);
    const list = screen.getByRole('region', { name: 'Where the rating given differs' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/given .*\d+ days? late: rule 1 says red from 1 day late on/);
    const late = ratingsByRule(store.get().opened!).differing[0]!.action;
    await user.click(screen.getByRole('tab', { name: 'Position' }));
    act(() => store.heardSelection({ sheet: late.sheet, row: late.row, column: 0 }));
    expect(await screen.findByText(/^By rule: red \(\d+ days? late: rule 1 says red/)).toBeTruthy();
  });
});
