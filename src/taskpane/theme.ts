/** Light or dark as Office is, and the colours of the pane that Fluent has no name for. */
import type { PartialTheme } from '@fluentui/react-components';
import { BY_LIGHT, IN_BOTH } from './theme-values';

/** What Office says of itself; nothing where it says nothing, as on the web. */
export interface OfficeLook {
  /** "#RRGGBB" */
  readonly background: string | null;
}

/** Brightness as people see it, 0 to 255 (ITU-R BT.601). */
function brightness(hex: string): number {
  const [red = 255, green = 255, blue = 255] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114;
}

/** @param prefersDark what the system says, where Office says nothing */
export const isDark = ({ background }: OfficeLook, prefersDark: boolean): boolean =>
  background === null ? prefersDark : brightness(background) < 128;

/**
 * One hue in steps for how far the work is, which no council uses for a rating, and the plan's own four for ratings.
 * Text stands on none of them but the ratings' letter, whose contrast is at least 4.5:1.
 */
const OWN = {
  light: {
    '--life-strong': '#4a3aa0',
    '--life-soft': '#d9d3f2',
    '--life-line': '#6a5cb8',
    '--life-empty': '#ffffff',
    '--rate-blue': '#1d5fae',
    '--rate-green': '#1f7a3c',
    '--rate-amber': '#ffc14d',
    '--rate-red': '#b3261e',
    '--rate-none': '#ffffff',
    '--rate-ink': '#ffffff',
    '--rate-ink-amber': '#3d2b00',
  },
  dark: {
    '--life-strong': '#b7a9ff',
    '--life-soft': '#453c75',
    '--life-line': '#9a8be6',
    '--life-empty': '#1f1f1f',
    '--rate-blue': '#7ab3f0',
    '--rate-green': '#6cc787',
    '--rate-amber': '#ffc14d',
    '--rate-red': '#ff8f85',
    '--rate-none': '#1f1f1f',
    '--rate-ink': '#101010',
    '--rate-ink-amber': '#101010',
  },
} as const;

const makeTheme = (light: 0 | 1): PartialTheme => ({
  ...IN_BOTH,
  ...Object.fromEntries(Object.entries(BY_LIGHT).map(([name, values]) => [name, values[light]])),
});
const THEMES = { light: makeTheme(0), dark: makeTheme(1) };

/** The same object each time: the styles of the page are set anew for another. */
export const themeFor = (dark: boolean): PartialTheme => THEMES[dark ? 'dark' : 'light'];
export const ownColours = (dark: boolean): Readonly<Record<string, string>> => OWN[dark ? 'dark' : 'light'];
