/** The same figures everywhere: command line, task pane, and the sheets that it writes, for every sample. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BROWSER_TEST_TIME, describeInBrowser, openWorkbench } from './browser';
import { tableValues } from './grid';
import { waitForText } from './pane';

jest.setTimeout(BROWSER_TEST_TIME);
const ROOT = join(__dirname, '../..');

/** The day each sample speaks for: see samples/README.md. */
const SAMPLES = [
  { sample: 'corporate-peer-challenge.xlsx', asAt: '2024-09-05' },
  { sample: 'six-month-check-in.xlsx', asAt: '2025-03-31' },
  { sample: 'as-officers-keep-it.xlsx', asAt: '2025-09-26' },
] as const;

const LIFECYCLES = ['completed', 'in-progress', 'not-started', 'unknown'] as const;
type Counts = Readonly<Record<(typeof LIFECYCLES)[number], number>>;

interface Tally {
  readonly inScope: number;
  readonly excluded: number;
  readonly lifecycle: Counts;
  readonly percent: Counts;
  readonly headline: Readonly<Record<'progressed' | 'not-progressed' | 'unknown', number>>;
}
interface Summary {
  readonly overall: Tally;
  readonly recommendations: readonly (Tally & { readonly reference: string })[];
  readonly findings: readonly { readonly severity: string }[];
}

/** What `ragplan summary --json` prints. */
function askCommandLine(sample: string, asAt: string): Summary {
  const options = ['summary', join('samples', sample), '--as-at', asAt, '--json'];
  const text = execFileSync(process.execPath, [join(ROOT, 'bin/ragplan.js'), ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(text.toString()) as Summary;
}

/** Whole per cent from a cell; text where there is no figure. */
const percentIn = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) : value);

describeInBrowser('Command line, pane and written sheets', () => {
  test.each(SAMPLES)('say the same of $sample', async ({ sample, asAt }) => {
    const summary = askCommandLine(sample, asAt);
    const { overall } = summary;
    const { page, pane } = await openWorkbench({ sample, today: asAt });

    const headline = pane.getByText(/%\*? ?completed or progressed$/).first();
    await headline.waitFor();
    expect((await headline.innerText()).replace(/[\s*]+/g, '')).toBe(
      `${overall.headline.progressed}%completedorprogressed`,
    );
    await waitForText(pane, new RegExp(`^${overall.headline['not-progressed']}%\\*? not yet progressed`));
    const done = overall.lifecycle.completed + overall.lifecycle['in-progress'];
    await pane
      .getByText(new RegExp(`^${done}\\b.* of ${overall.inScope} · as at `))
      .first()
      .waitFor();
    const errors = summary.findings.filter(({ severity }) => severity === 'error').length;
    await pane
      .getByText(new RegExp(`^${errors} errors? · `))
      .first()
      .waitFor();

    await pane.getByRole('button', { name: 'Write summary sheets' }).click();
    await pane
      .getByText(/^Wrote six sheets/)
      .first()
      .waitFor();
    expect(await readWholePlan(page)).toEqual({
      'of which completed': [overall.lifecycle.completed, overall.percent.completed],
      'of which in progress': [overall.lifecycle['in-progress'], overall.percent['in-progress']],
      'Completed or progressed': [done, overall.headline.progressed],
      'Not yet progressed': [overall.lifecycle['not-started'], overall.headline['not-progressed']],
      'No status read': [overall.lifecycle.unknown, overall.headline.unknown],
      'In scope': [overall.inScope, 100],
    });
    expect(await readRecommendations(page)).toEqual(
      summary.recommendations.map(({ reference, inScope, excluded, lifecycle, headline }) => [
        reference,
        inScope + excluded,
        excluded,
        inScope,
        ...LIFECYCLES.map((part) => lifecycle[part]),
        headline.progressed,
        headline['not-progressed'],
        headline.unknown,
      ]),
    );
  });
});

/** Count and whole per cent of each line of the table of the whole plan. */
async function readWholePlan(page: Page): Promise<Record<string, unknown[]>> {
  const [, ...rows] = await tableValues(page, 'RagSummaryPlan');
  const shares = rows.filter(([, , , share]) => typeof share === 'number');
  return Object.fromEntries(
    shares.map(([label, , count, share]) => [String(label), [count, percentIn(share)]]),
  );
}

/** Reference, counts and per cents of each line of the table of recommendations: its second column is their text. */
async function readRecommendations(page: Page): Promise<unknown[][]> {
  const [, ...rows] = await tableValues(page, 'RagSummaryRecommendations');
  const COUNTS = 9;
  return rows.map(([reference, , ...figures]) => [
    String(reference),
    ...figures.map((figure, index) => (index + 2 < COUNTS ? figure : percentIn(figure))),
  ]);
}
