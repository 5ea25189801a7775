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

type Counts = Readonly<Record<'completed' | 'in-progress' | 'not-started' | 'unknown', number>>;

interface Tally {
  readonly inScope: number;
  readonly excluded: number;
  readonly lifecycle: Counts;
  readonly percent: Counts | null;
  readonly headline: Readonly<Record<'progressed' | 'not-progressed' | 'unknown', number>> | null;
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
    const { page, pane } = await openWorkbench({ sample });

    const headline = pane.getByText(/%\*? ?completed or progressed$/).first();
    await headline.waitFor();
    expect((await headline.innerText()).replace(/[\s*]+/g, '')).toBe(
      `${overall.headline?.progressed}%completedorprogressed`,
    );
    await waitForText(
      pane,
      new RegExp(`^${overall.headline?.['not-progressed']}%\\*? \\(\\d+\\) not yet progressed`),
    );
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
      .getByText(/^Wrote seven sheets/)
      .first()
      .waitFor();
    const written = await readFigures(page);
    expect(written.get('Whole plan')).toEqual(figuresIn(overall));
    for (const { reference, ...tally } of summary.recommendations)
      expect(written.get(`Recommendation ${reference}`)).toEqual(figuresIn(tally));
  });
});

/** Count and whole per cent of each figure that is not nought, by the words that stand before it; ratings are left out. */
function figuresIn({ inScope, excluded, lifecycle, percent, headline }: Tally): Record<string, unknown[]> {
  const done = lifecycle.completed + lifecycle['in-progress'];
  const all: Record<string, [number, number | null]> = {
    'In scope': [inScope, inScope === 0 ? null : 100],
    'Completed or progressed': [done, headline?.progressed ?? null],
    'of which completed': [lifecycle.completed, percent?.completed ?? null],
    'of which in progress': [lifecycle['in-progress'], percent?.['in-progress'] ?? null],
    'Not yet progressed': [lifecycle['not-started'], headline?.['not-progressed'] ?? null],
    'Status missing or unclear': [lifecycle.unknown, headline?.unknown ?? null],
    Excluded: [excluded, null],
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name, [count]]) => count > 0 || name === 'In scope'),
  );
}

/** The table of all figures as it stands on the sheet, by what each is of. */
async function readFigures(page: Page): Promise<Map<string, Record<string, unknown[]>>> {
  const [, ...rows] = await tableValues(page, 'RagMethodFigures');
  const figures = new Map<string, Record<string, unknown[]>>();
  for (const [of, , figure, count, share] of rows) {
    const known = figures.get(String(of)) ?? {};
    figures.set(String(of), known);
    if (/^Rating: /.test(String(figure))) continue;
    known[String(figure)] = [count, typeof share === 'number' ? percentIn(share) : null];
  }
  return figures;
}
