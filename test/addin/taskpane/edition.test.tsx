/** The edition for the web site in the pane: opened as a workbook of its own, with what only the council can say. */
import { screen, waitFor } from '@testing-library/react';
import { Problem } from '../../../src/model/problem';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../../src/workbook/file/write/write-bytes';
import { makeGrid } from '../../make/grid';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { showPaneOver, type ShownPane } from './show-pane';

const plan = () =>
  new MadeLiveWorkbook('plan.xlsx', [
    makeGrid([
      ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'],
      ['1', 'Look after the estate', 'Survey the roofs', 'Head of Estates', 'In progress'],
      ['1', 'Look after the estate', 'Mend the boilers', 'Head of Estates', 'Not started'],
      ['2', 'Listen to residents', 'Hold a forum', 'Head of Policy', 'Completed'],
    ]),
  ]);
const TODAY = '2025-06-10';

async function openPart({ user }: ShownPane): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Prepare for committee' }));
  return screen.findByRole('button', { name: 'Open the edition for the web site' });
}
async function textsOf({ openedBeside: [book] }: MadeLiveWorkbook): Promise<string[]> {
  const { grids } = await openWorkbookBytes('edition.xlsx', await writeSummaryBytes(book!));
  return grids.flatMap(({ texts }) => texts.flat());
}

describe('the edition for the web site', () => {
  it('opens as a workbook, under the names that are typed, and leaves the plan as it is', async () => {
    const shown = await showPaneOver(plan(), { today: TODAY });
    const make = await openPart(shown);
    await shown.user.type(screen.getByLabelText('Council name'), 'Wealdham Borough Council');
    await shown.user.type(screen.getByLabelText('Whom to ask about it'), 'Policy team, 01234 567890');
    await shown.user.type(screen.getByLabelText('When it comes next'), '2025-12-01');
    await shown.user.click(make);
    await screen.findByText(/^The edition for the web site is open as a new workbook\./);
    const texts = await textsOf(shown.workbook);
    const all = texts.join('\n');
    expect(all).toContain('Wealdham Borough Council');
    expect(texts).toContain('Contact: Policy team, 01234 567890');
    expect(texts).toContain('Next update: 1 December 2025');
    expect(texts).toContain('Survey the roofs');
    expect(all).not.toContain('Head of Estates');
    expect(shown.workbook.written).toEqual([]);
  });

  it('names owners only where that is asked for, and can be had where the plan may only be read', async () => {
    const workbook = plan();
    workbook.isReadOnly = true;
    const shown = await showPaneOver(workbook, { today: TODAY });
    const make = await openPart(shown);
    await shown.user.click(screen.getByLabelText('With the names of owners'));
    await shown.user.click(make);
    await waitFor(() => expect(workbook.openedBeside).toHaveLength(1));
    expect(await textsOf(workbook)).toContain('Head of Estates');
  });

  it('says why where Excel opens no second workbook', async () => {
    const workbook = plan();
    const shown = await showPaneOver(workbook, { today: TODAY });
    const make = await openPart(shown);
    workbook.failure = new Problem('host-too-old', { code: 'NotImplemented' });
    await shown.user.click(make);
    await screen.findByText(/^This version of Excel is too old/);
    expect(workbook.openedBeside).toEqual([]);
  });
});
