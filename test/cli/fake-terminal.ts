/** A terminal that remembers what was written to it. */
import type { Terminal } from '../../src/cli/terminal';

export interface FakeTerminal extends Terminal {
  out(): string;
  errors(): string;
}

export function fakeTerminal(
  options: { colour?: boolean; progress?: boolean; today?: string } = {},
): FakeTerminal {
  const out: string[] = [];
  const errors: string[] = [];
  return {
    write: (text) => void out.push(text),
    writeError: (text) => void errors.push(text),
    showsColour: options.colour ?? false,
    showsProgress: options.progress ?? false,
    showsTrace: false,
    today: () => options.today ?? '2025-01-31',
    out: () => out.join(''),
    errors: () => errors.join(''),
  };
}
