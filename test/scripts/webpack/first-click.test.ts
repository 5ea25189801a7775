/** The first click on a ribbon button, before the pane was ever opened: Excel hands it over as soon as Office.js has started. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as jsdom from 'jsdom';
import webpack from 'webpack';
import { attachHost } from '../../excel-host/hooks/attach';
import type { External } from '../../excel-host/hooks/external';
import { SwitchableLine } from '../../excel-host/hooks/host-line';
import { ExcelHost } from '../../excel-host/session/host';
import { ADDIN_ENTRY, makeAddinConfig } from '../../../scripts/webpack/addin-config.mjs';
import { OFFICE_SCRIPT } from '../../../scripts/webpack/content-security-policy.mjs';

const LIBRARY = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
const OFFICE = OFFICE_SCRIPT.replace(/office\.js$/, '');
const PAGE = 'https://addin.localhost/';

let dist: string;

/** The real page and the real first script; the rest of the page is a small stand-in. */
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'ragplan-click-'));
  const config = makeAddinConfig({}, { mode: 'production' });
  const compiler = webpack({
    ...config,
    entry: {
      ...ADDIN_ENTRY,
      taskpane: { ...ADDIN_ENTRY.taskpane, import: './test/scripts/webpack/late-pane.ts' },
    },
    output: { ...config.output, path: dist },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** Nothing but the built page and Microsoft's library; the rest of the page comes when it is let in. */
class SlowLoader extends jsdom.ResourceLoader {
  letIn: (isThere: boolean) => void = () => undefined;
  readonly #isLetIn = new Promise<boolean>((resolve) => {
    this.letIn = resolve;
  });
  override fetch(url: string): jsdom.AbortablePromise<Buffer> {
    return Object.assign(this.#read(url), { abort: () => undefined });
  }
  async #read(url: string): Promise<Buffer> {
    if (url.startsWith(OFFICE)) {
      const file = url.slice(OFFICE.length).split('?')[0] ?? '';
      return readFileSync(join(LIBRARY, file === 'office.js' ? 'office.debug.js' : file));
    }
    const file = url.slice(PAGE.length);
    if (file.startsWith('taskpane.') && !(await this.#isLetIn)) throw new Error('not to be had');
    return readFileSync(join(dist, file));
  }
}

function openPage() {
  const loader = new SlowLoader();
  const line = new SwitchableLine();
  line.connect(new ExcelHost());
  let external: External | undefined;
  const { window } = new jsdom.JSDOM(readFileSync(join(dist, 'taskpane.html'), 'utf8'), {
    url: `${PAGE}taskpane.html`,
    runScripts: 'dangerously',
    resources: loader,
    virtualConsole: new jsdom.VirtualConsole(),
    beforeParse(page) {
      external = attachHost(page as unknown as Window, line);
    },
  });
  const click = (name: string) => external!.invokeCommand(name);
  return { window, loader, click };
}

test.each(['checkStatuses', 'writeSummaries'])(
  'The first click on the button %s is kept until the rest of the page is there',
  async (name) => {
    const { window, loader, click } = openPage();
    const done = click(name);
    // As slow as a network can be: Excel has handed the click over long before.
    setTimeout(() => loader.letIn(true), 300);
    await done;
    expect(window.document.title).toBe(`${name} was pressed`);
    window.close();
  },
);

test('A button does not stay busy where the rest of the page cannot be fetched', async () => {
  const { window, loader, click } = openPage();
  loader.letIn(false);
  await click('writeSummaries');
  expect(window.document.title).not.toContain('was pressed');
  window.close();
});

test('A button that the page knows nothing of is refused', async () => {
  const { window, loader, click } = openPage();
  loader.letIn(true);
  await expect(click('somethingElse')).rejects.toThrow(/no function/);
  window.close();
});
