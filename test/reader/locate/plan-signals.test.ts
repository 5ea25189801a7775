import { locatePlan } from '../../make/at-once';
import { makeGrid } from '../../make/grid';
import { NO_SETTINGS } from '../../../src/model/settings';

/** What speaks for and against a small plan on a sheet of this name, below this title: "signal: name". */
function namesOf(sheet: string, title: string | null = null): string[] {
  const rows = [
    ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'],
    ['1.1', '1. Improve homes', 'Write a plan for homes', 'Head of Policy', '31/03/2025', 'Complete'],
    ['1.2', '1. Improve homes', 'Write a plan for parks', 'Head of Parks', '31/03/2025', 'In progress'],
  ];
  const grid = makeGrid(title === null ? rows : [[title], [], ...rows], { sheet });
  const [plan] = locatePlan([grid], NO_SETTINGS).plans;
  return (plan?.reasons ?? []).flatMap(({ signal, facts }) =>
    'name' in facts ? [`${signal}: ${facts.name}`] : [],
  );
}

describe('what the name of a sheet says for a plan', () => {
  test('the name that says so is the one that is told, be it the sheet or the title', () => {
    expect(namesOf('Action plan')).toEqual(['named-a-plan: Action plan']);
    expect(namesOf('Sheet1', 'Peer challenge action plan')).toEqual([
      'named-a-plan: Peer challenge action plan',
      'named-peer-review: Peer challenge action plan',
    ]);
    expect(namesOf('Sheet1')).toEqual([]);
  });

  test.each(['Tracking list', 'Action list', 'Actions list'])('%s is the name of a plan', (name) => {
    expect(namesOf(name)).toEqual([`named-a-plan: ${name}`]);
  });

  test.each(['Lists', 'Drop-down list', 'Guidance', 'Summary'])('%s is something else', (name) => {
    expect(namesOf(name)).toEqual([`named-otherwise: ${name}`]);
  });

  test('the reference column is named like every other', () => {
    const grid = makeGrid([
      ['Rec no', 'Recommendation', 'Action', 'Status'],
      ['1', 'Improve homes', 'Write a plan for homes', 'Complete'],
      ['2', 'Improve parks', 'Write a plan for parks', 'Complete'],
    ]);
    const reasons = locatePlan([grid], NO_SETTINGS).plans[0]?.reasons ?? [];
    expect(reasons.find(({ signal }) => signal === 'has-reference')?.facts).toEqual({ header: 'Rec no' });
  });
});

describe('what a sheet says for a plan beside its name', () => {
  const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'];
  const ROW = ['1.1', 'Improve homes', 'Write a plan for homes', 'Head of Policy', 'Complete'];
  const signalsOf = (headers: readonly string[], visible: boolean): string[] => {
    const row = headers.map((_, column) => ROW[column] ?? '3');
    const grid = makeGrid([[...headers], row, row.with(0, '1.2')], { sheet: 'Sheet1', visible });
    const pointedAt = { ...NO_SETTINGS, sheets: ['Sheet1'] };
    return (locatePlan([grid], pointedAt).plans[0]?.reasons ?? []).map(({ signal }) => signal);
  };

  test('that it is hidden counts against it, and only then', () => {
    expect(signalsOf(HEADERS, false)).toContain('hidden-sheet');
    expect(signalsOf(HEADERS, true)).not.toContain('hidden-sheet');
  });

  test('one header that names a colour makes no table of counts, where two of them do', () => {
    expect(signalsOf(['Ref', 'Action', 'Green'], true)).not.toContain('counts-not-actions');
    expect(signalsOf(['Ref', 'Recommendation', 'Action', 'Owner', 'Green', 'Amber'], true)).toContain(
      'counts-not-actions',
    );
  });
});
