/** The workbench runs Microsoft's library from this machine; Excel itself gets the one of today, as in production. */
import { OFFICE_SCRIPT } from '../../../scripts/webpack/content-security-policy.mjs';
import { makeWorkbenchConfig } from '../../../scripts/webpack/workbench-config.mjs';

const librariesOf = (config: ReturnType<typeof makeWorkbenchConfig>): Set<string> =>
  new Set(
    (config.plugins ?? []).flatMap((plugin) => {
      const { officeScript } = (plugin as { userOptions?: { officeScript?: string } }).userOptions ?? {};
      return officeScript === undefined ? [] : [officeScript];
    }),
  );

test('The pages that are served to Excel load the library of today', () => {
  expect([...librariesOf(makeWorkbenchConfig({ isForExcel: true }))]).toEqual([OFFICE_SCRIPT]);
});

test('The pages of the workbench load nothing from elsewhere', () => {
  expect([...librariesOf(makeWorkbenchConfig())]).toEqual(['office-js/office.js']);
});
