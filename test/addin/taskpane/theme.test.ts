/** The pane's themes: Fluent's own values for what they name. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeFor } from '../../../src/taskpane/theme';

test.each([
  ['light', false, webLightTheme],
  ['dark', true, webDarkTheme],
] as const)('The %s theme has the values of Fluent', (_, dark, fluent) => {
  const theme = themeFor(dark);
  const names = Object.keys(theme) as (keyof typeof fluent)[];
  expect(names.length).toBeGreaterThan(100);
  expect(theme).toEqual(Object.fromEntries(names.map((name) => [name, fluent[name]])));
});

test('A theme is one object, so that the styles of the page are not set again', () => {
  expect(themeFor(true)).toBe(themeFor(true));
  expect(themeFor(true)).not.toBe(themeFor(false));
});
