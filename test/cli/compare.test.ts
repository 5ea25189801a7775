import { existsSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { makeFolder, run, sample } from './in-a-folder';

const plan = sample('six-month-check-in');
const { at } = makeFolder('all');

beforeAll(async () => {
  await run('snapshot', plan, '--as-at', '2024-09-30', '--into', at('one.xlsx'));
  await run(
    'snapshot',
    at('one.xlsx'),
    '--as-at',
    '2025-03-31',
    '--label',
    'Spring',
    '--into',
    at('two.xlsx'),
  );
});

describe('ragplan compare', () => {
  test('says that nothing changed since a snapshot of the same plan, by its label or its day', async () => {
    for (const since of ['spring', '2025-03-31']) {
      const { code, out, errors } = await run(
        'compare',
        at('two.xlsx'),
        '--since',
        since,
        '--as-at',
        '2025-06-30',
      );
      expect([code, errors]).toEqual([0, '']);
      expect(out.replace(/\s+/g, ' ')).toContain('as before since Spring (31 March 2025): no action');
      expect(out).toContain('Nothing has changed.');
    }
  });

  test('between two snapshots, and between two files, as one JSON document', async () => {
    const two = await run('compare', at('two.xlsx'), '--since', 'Q2 2024/25', '--until', 'Spring', '--json');
    expect(JSON.parse(two.out)).toMatchObject({
      format: 'ragplan/changes@1',
      before: { asAt: '2024-09-30', label: 'Q2 2024/25' },
      after: { asAt: '2025-03-31', label: 'Spring' },
      points: { total: 0, work: 0, plan: 0 },
      added: [],
      removed: [],
    });
    const files = await run('compare', plan, sample('corporate-peer-challenge'), '--json');
    const changes = JSON.parse(files.out) as Record<string, { length: number; label?: string }>;
    expect(changes).toMatchObject({ before: { label: 'six-month-check-in.xlsx' }, forward: [], back: [] });
    expect([changes['added']!.length, changes['removed']!.length]).toEqual([62, 34]);
  });

  test('plans of two councils are compared with a warning before all else, two files of one plan without', async () => {
    const files = await run('compare', plan, sample('corporate-peer-challenge'));
    expect(files.out.replace(/\s+/g, ' ')).toMatch(
      /Warning: these are plans of two councils, .*Warning: only/,
    );
    const json = await run('compare', plan, at('one.xlsx'), '--json');
    expect((JSON.parse(json.out) as { doubts: unknown }).doubts).toEqual([]);
  });

  test('--out writes the sheet, and summary writes it where the workbook holds a snapshot', async () => {
    const wrote = await run('compare', at('two.xlsx'), '--since', 'Spring', '--out', at('changes.xlsx'));
    expect(wrote.out).toContain('Wrote what changed to');
    const namesIn = async (name: string) =>
      (await openWorkbookFile(at(name))).grids.map(({ sheet }) => sheet);
    expect(await namesIn('changes.xlsx')).toEqual(['What changed']);
    const position = await run('summary', at('two.xlsx'), '--as-at', '2025-06-30', '--out', at('s.xlsx'));
    expect(position.out).toMatch(/as before since Spring/);
    expect(await namesIn('s.xlsx')).toContain('What changed');
    await run('summary', plan, '--as-at', '2025-06-30', '--out', at('none.xlsx'));
    expect(await namesIn('none.xlsx')).not.toContain('What changed');
  });

  test('says in one sentence what is missing', async () => {
    const refused = async (...args: string[]) => {
      const { code, out, errors } = await run('compare', ...args);
      expect([code, out]).toEqual([2, '']);
      return errors;
    };
    expect(await refused(plan)).toMatch(/^ragplan: Name two workbooks, or one with --since\. See/);
    expect(await refused(plan, at('one.xlsx'), '--since', 'Spring')).toMatch(/Name two workbooks/);
    expect(await refused(plan, '--since', 'Spring')).toMatch(/holds no snapshot to compare with: take one/);
    expect(await refused(at('two.xlsx'), '--since', 'June')).toMatch(
      /no snapshot "June".*: choose one of 2024-09-30/,
    );
    expect(await refused(at('two.xlsx'), '--since', 'Spring', '--out', at('two.xlsx'))).toMatch(
      /the plan itself/,
    );
    const over = [at('one.xlsx'), plan, '--out', at('one.xlsx'), '--force'];
    expect(await refused(...over)).toMatch(/the plan itself/);
    expect(existsSync(at('two.xlsx'))).toBe(true);
  });
});
