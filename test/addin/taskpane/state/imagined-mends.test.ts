/** What a suggested change would do to the share, asked for by cards that come and go. */
import { openPlan } from '../../../../src/app/open-plan';
import { mendsOf } from '../../../../src/edit/mend';
import { ImaginedMends } from '../../../../src/taskpane/state/imagined-mends';
import { makeGrid } from '../../../make/grid';
import { MadeLiveWorkbook } from '../../../make/live-workbook';

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', 'Compleet'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Policy team', 'Complete'],
];
const workbook = new MadeLiveWorkbook('plan.xlsx', [makeGrid(ROWS, { sheet: 'Plan' })]);
const open = () => openPlan(workbook, { asAt: '2025-03-31' });

describe('What a change would do', () => {
  it('is read once, however often a card asks for it', async () => {
    const opened = await open();
    const imagined = new ImaginedMends(async () => undefined);
    const mends = mendsOf(opened.findings);
    const first = await imagined.of(opened, mends);
    expect(first.measures.overall.headline?.progressed).toBe(100);
    expect(await imagined.of(opened, [...mends])).toBe(first);
  });

  it('is read anew for another change, and once the plan has been read again', async () => {
    const opened = await open();
    const imagined = new ImaginedMends(async () => undefined);
    const mends = mendsOf(opened.findings);
    const first = await imagined.of(opened, mends);
    const undone = mends.map((mend) => ({ ...mend, replacement: 'Not started' }));
    expect((await imagined.of(opened, undone)).measures.overall.headline?.progressed).toBe(50);
    expect(await imagined.of(await open(), mends)).not.toBe(first);
  });

  it('is not read for a plan that is no longer on show by the time its turn comes', async () => {
    const [before, now] = [await open(), await open()];
    let pauses = 0;
    const imagined = new ImaginedMends(async () => {
      pauses += 1;
    });
    const mends = mendsOf(before.findings);
    const outdated = imagined.of(before, mends).catch((error: unknown) => error);
    await imagined.of(now, mends);
    const ofOne = pauses - 1;
    expect(await outdated).toBeInstanceOf(Error);
    pauses = 0;
    await imagined.of(now, [{ ...mends[0]!, replacement: 'Not started' }]);
    expect(pauses).toBe(ofOne);
  });
});
