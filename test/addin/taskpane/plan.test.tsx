import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Grid } from '../../../src/model/grid';
import type { PaneStore } from '../../../src/taskpane/state/pane-store';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { emptyWorkbook, showPaneOver, showSample, WELL_KEPT } from './show-pane';

describe('the plan that was found', () => {
  it('is shown with its place, its reasons and its columns', async () => {
    const { user } = await showSample(WELL_KEPT, { view: 'plan' });
    expect(await screen.findByText('Table ActionPlan, A4:K66')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Why this one' }));
    expect(screen.getByText('There is a status column: "Status".')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Owner' }).value).toBe('Lead officer');
  });

  it('takes another column when the user says so, keeps that, and goes back when asked', async () => {
    const { user, store } = await showSample(WELL_KEPT, { view: 'plan' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Impact' }), '(none)');
    await waitFor(() => expect(store.get().opened?.plan.columns.impact).toBeUndefined());
    await user.click(await screen.findByRole('button', { name: 'Find the plan for me' }));
    await waitFor(() => expect(store.get().opened?.plan.columns.impact).toBe('Impact'));
  });

  it('groups actions as the user says, keeps that, and goes back when asked', async () => {
    const { user, store } = await showSample(WELL_KEPT, { view: 'plan' });
    const name = 'How actions belong to recommendations';
    await user.selectOptions(
      await screen.findByRole('combobox', { name }),
      "The recommendation is what its actions' references have in common",
    );
    await waitFor(() => expect(store.get().opened?.plan.decision.grouping).toBe('reference-prefix'));
    expect(store.get().opened?.settings.grouping).toBe('reference-prefix');
    await user.click(await screen.findByRole('button', { name: 'Find the plan for me' }));
    await waitFor(() => expect(store.get().opened?.plan.decision.grouping).toBe('column'));
  });

  it('refuses a sheet without a plan, keeps nothing, and still shows the plan', async () => {
    const { user, store, workbook } = await showSample(WELL_KEPT, { view: 'plan' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sheet' }), 'Cover');
    expect(await screen.findByText(/^No action plan could be found/)).toBeTruthy();
    expect(workbook.written).toHaveLength(0);
    expect(store.get().opened?.plan.parts[0]?.sheet).toBe('Action plan');
  });

  it('takes names for titles', async () => {
    const { user } = await showSample(WELL_KEPT, { view: 'plan' });
    await user.type(await screen.findByRole('textbox', { name: 'Council name' }), 'Wealdham');
    await user.click(screen.getByRole('button', { name: 'Keep names' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Wealdham: /));
  });
});

describe('a workbook without a plan', () => {
  it('says what was looked for and offers a sample, which is then read as a plan', async () => {
    const { user, store } = await showPaneOver(emptyWorkbook(), { today: '2025-06-01' });
    expect(screen.getByText(/I looked at one sheet\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Insert a sample plan' }));
    await waitFor(() => expect(store.get().opened?.plan.actions).toHaveLength(9));
    expect(store.get().opened?.plan.recommendations).toHaveLength(3);
    expect(store.get().opened?.measures.overall.headline?.progressed).toBe(78);
    expect(screen.getByText(/^A sample plan stands on the sheet "Sample action plan"/)).toBeTruthy();
  });

  it('takes the recommendations of a report, shows what is read of them, and holds the plan that is then on show', async () => {
    const { user, store } = await showPaneOver(emptyWorkbook(), { today: '2025-06-01' });
    await user.click(screen.getByRole('button', { name: 'Start a plan' }));
    const field = await screen.findByLabelText('The recommendations, copied out of the report');
    expect(document.activeElement).toBe(field);
    await user.paste('1. Agree three priorities.\n2. Publish them for residents.');
    expect(await screen.findByText('Read 2 recommendations:')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Put the plan into this workbook' }));
    await waitFor(() => expect(store.get().opened?.plan.recommendations).toHaveLength(2));
    expect(await screen.findByText(/^The plan stands on the sheet "Action plan"/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^1 Agree three priorities/ }));
    await user.click(await screen.findByRole('button', { name: 'Add an action' }));
    await user.type(await screen.findByLabelText('Action'), 'Hold talks');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    await waitFor(() => expect(store.get().opened?.plan.actions).toHaveLength(1));
    expect(store.get().opened?.plan.actions[0]).toMatchObject({
      reference: { text: '1.1' },
      lifecycle: 'not-started',
    });
  });

  it('reads the plan from where the user points', async () => {
    const workbook = emptyWorkbook();
    const rows = [
      ['What', 'Where it stands'],
      ['Paint the town hall', 'Completed'],
      ['Mend the clock', 'Not started'],
      ['Plant the square', 'In progress'],
    ];
    const [grid] = workbook.grids;
    const columns = [0, 1].map((column) => rows.map((row) => row[column] ?? ''));
    workbook.grids = [
      {
        ...grid!,
        rowCount: rows.length,
        columnCount: 2,
        values: columns,
        texts: columns,
        formats: [[], []],
        looks: [0, 1].map(() => ({ fills: [], struck: [] })),
      },
    ];
    const { user, store } = await showPaneOver(workbook, { today: '2025-06-01' });
    await user.click(screen.getByRole('button', { name: 'Choose it' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Action column' }), 'What');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status column' }), 'Where it stands');
    await user.click(screen.getByRole('button', { name: 'Read the plan from here' }));
    await waitFor(() => expect(store.get().opened?.plan.actions).toHaveLength(3));
    expect(store.get().opened?.measures.overall.lifecycle.completed).toBe(1);
  });
});

describe('a column that was not found', () => {
  it('is chosen from its problem on, in one card or in the list, and the plan is read with it', async () => {
    const workbook = new MadeLiveWorkbook('plan.xlsx', [
      makeGrid([
        ['Action', 'Who', 'Where are we?'],
        ['Publish the register of grants', 'Head of Place', 'Landed'],
        ['Train the scrutiny panel', 'Head of Law', 'Cooking'],
        ['Map the depots', 'Head of Place', 'Done'],
      ]),
    ]);
    const { user, store } = await showPaneOver(workbook, { today: '2025-06-01' });
    await user.click(screen.getByRole('tab', { name: /^Checks/ }));
    const lead = await screen.findByRole('button', { name: 'Choose sheet, row and columns' });
    expect(lead.dataset['likeliest']).toBe('true');
    await user.click(screen.getByRole('button', { name: 'All kinds' }));
    const [inList] = await screen.findAllByRole('button', { name: 'Choose sheet, row and columns' });
    await user.click(inList!);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'Where are we?');
    await waitFor(() => expect(store.get().opened?.measures.overall.lifecycle.completed).toBe(1));
    expect(store.get().opened?.findings.map(({ code }) => code)).not.toContain('status-column-missing');
  });
});

describe('a wrong plan that was found', () => {
  const BODY = [
    ['a1', 'Repair the roof of the depot', 'Sam', 'Completed'],
    ['a2', 'Replace the boilers', 'Ali', 'In progress'],
    ['a3', 'Survey the drains', 'Jo', 'Not started'],
  ];
  const found = makeGrid([
    ['Action', 'Owner', 'Status'],
    ['Publish the register of grants', 'Head of Place', 'Completed'],
    ['Train the scrutiny panel', 'Head of Law', 'In progress'],
  ]);
  const choose = (name: string, value: string, user: Awaited<ReturnType<typeof showPaneOver>>['user']) =>
    user.selectOptions(screen.getByRole('combobox', { name }), value);

  async function pointAt(right: Grid) {
    const workbook = new MadeLiveWorkbook('plan.xlsx', [found, right]);
    const pane = await showPaneOver(workbook, { today: '2025-06-01', view: 'plan' });
    await pane.user.click(
      await screen.findByRole('button', { name: 'Not this? Choose sheet, row and columns' }),
    );
    const [sheets] = (await screen.findAllByRole('combobox', { name: 'Sheet' })).slice(-1);
    await pane.user.selectOptions(sheets!, right.sheet);
    return pane;
  }
  const read = (store: PaneStore) =>
    store.get().opened?.plan.actions.map(({ text, lifecycle }) => `${text.text}: ${lifecycle}`);
  const ACTIONS = [
    'Repair the roof of the depot: completed',
    'Replace the boilers: in-progress',
    'Survey the drains: not-started',
  ];

  it('gives way to a sheet whose headers mean nothing to the product', async () => {
    const { user, store, workbook } = await pointAt(
      makeGrid([['Quokka log'], [], ['Zub', 'Wibble', 'Frob', 'Blen'], ...BODY], {
        sheet: 'Right',
        sheetIndex: 1,
      }),
    );
    await choose('Action column', 'Wibble', user);
    await choose('Status column', 'Blen', user);
    await user.click(screen.getByRole('button', { name: 'Read the plan from here' }));
    await waitFor(() => expect(read(store)).toEqual(ACTIONS));
    expect(workbook.written[0]?.sheets[0]?.name).toBe('RAG settings');
  });

  it('gives way to columns without headers, named by their letters, under a row given by its number', async () => {
    const { user, store } = await pointAt(
      makeGrid([['Quokka log'], ['Zub', null, null, null], ...BODY], { sheet: 'Right', sheetIndex: 1 }),
    );
    fireEvent.input(screen.getByRole('spinbutton', { name: 'Or the number of any other row' }), {
      target: { value: '2' },
    });
    await choose('Action column', 'Column B', user);
    await choose('Status column', 'Column D', user);
    await user.click(screen.getByRole('button', { name: 'Read the plan from here' }));
    await waitFor(() => expect(read(store)).toEqual(ACTIONS));
    const status = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Status' });
    expect(status.value).toBe('D');
  });
});
