/** The pages' policy is strict, and docs/deploy.md tells a host the headers that the product was made for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeHeaderPolicy,
  makePagePolicy,
  makeServerHeaders,
  OFFICE_SCRIPT,
} from '../../../scripts/webpack/content-security-policy.mjs';

const CDN = 'https://appsforoffice.microsoft.com';
const guide = readFileSync(join(__dirname, '../../../docs/deploy.md'), 'utf8');

const readPolicy = (policy: string): Record<string, string[]> =>
  Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

test('Scripts come from the product itself and from Microsoft, never inline and never from text', () => {
  expect(readPolicy(makePagePolicy())['script-src']).toEqual(["'self'", CDN]);
  expect(OFFICE_SCRIPT.startsWith(`${CDN}/`)).toBe(true);
});

test('The pages talk to nobody but their own folder and Microsoft, and what is not named is forbidden', () => {
  const policy = readPolicy(makePagePolicy());
  expect(policy['connect-src']).toEqual(["'self'", CDN]);
  expect(policy['default-src']).toEqual(["'none'"]);
  // Where Office.js asks whether the page around it is to be trusted.
  expect(policy['frame-src']).toEqual([CDN]);
  expect(policy['form-action']).toEqual(["'none'"]);
});

test('The header adds who may frame the pages, which a page cannot say itself', () => {
  const { 'frame-ancestors': ancestors, ...rest } = readPolicy(makeHeaderPolicy());
  expect(rest).toEqual(readPolicy(makePagePolicy()));
  expect(ancestors).toContain('https://*.officeapps.live.com');
  // Every page around the frame has to be named, and workbooks open inside Teams.
  expect(ancestors).toEqual(
    expect.arrayContaining(['https://teams.microsoft.com', 'https://*.teams.microsoft.com']),
  );
  expect(makePagePolicy()).not.toContain('frame-ancestors');
});

test('No header forbids Excel on the web to show the pane in a frame', () => {
  expect(Object.keys(makeServerHeaders())).not.toContain('X-Frame-Options');
});

test.each(Object.entries(makeServerHeaders()))(
  'The guide gives %s for every kind of server',
  (name, value) => {
    expect(guide).toContain(`    ${name}: ${value}\n`);
    expect(guide).toContain(`add_header ${name} "${value}" always;`);
    expect(guide).toContain(`<add name="${name}" value="${value}" />`);
  },
);
