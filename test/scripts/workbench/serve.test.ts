/** The workbench's server: what it gives, to whom, and what it never gives. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWorkbench } from '../../../scripts/workbench/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serveWorkbench>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), '<h1>Workbench</h1>');
  writeFileSync(join(folder, 'secret.txt'), 'not for the page');
  server = await serveWorkbench(0, join(folder, 'site'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Without fetch's own tidying of addresses and headers. */
function ask(path: string, host?: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: host === undefined ? {} : { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('is reached from this machine alone', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('gives its page, the samples, and Microsoft’s library from node_modules', async () => {
  expect((await ask('/')).body).toBe('<h1>Workbench</h1>');
  expect(JSON.parse((await ask('/samples.json')).body)).toEqual([
    'corporate-peer-challenge.xlsx',
    'as-officers-keep-it.xlsx',
    'six-month-check-in.xlsx',
    'ten-month-review.xlsx',
  ]);
  expect((await ask('/samples/six-month-check-in.xlsx')).body.slice(0, 2)).toBe('PK');
  expect((await ask('/office-js/office.js')).body).toContain('Microsoft');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/samples/..%2f..%2fpackage.json',
  '/%00',
  '/no',
])('gives nothing for %s', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('not for the page');
});

test('gives nothing to a page of another site that was pointed at this machine', async () => {
  expect((await ask('/', 'evil.example')).status).toBe(403);
});

test('takes another port where its own is taken', async () => {
  const port = Number(new URL(server.address).port);
  const second = await serveWorkbench(port, join(folder, 'site'));
  expect(second.address).not.toBe(server.address);
  await second.close();
});
