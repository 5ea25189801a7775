import { startProgress } from '../../src/cli/progress';
import { fakeTerminal } from './fake-terminal';

afterEach(() => jest.useRealTimers());

describe('a progress line on standard error', () => {
  test('is shown at once for a large file, and wiped at the end', () => {
    const terminal = fakeTerminal({ progress: true });
    const progress = startProgress(terminal, 5_000_000);
    progress.stage('Reading ...');
    expect(terminal.errors()).toContain('Reading ...');
    progress.end();
    expect(terminal.errors().endsWith('\r\u001b[K')).toBe(true);
  });

  test('is shown after half a second for a small one', () => {
    jest.useFakeTimers();
    const terminal = fakeTerminal({ progress: true });
    const progress = startProgress(terminal, 10_000);
    progress.stage('Reading ...');
    jest.advanceTimersByTime(499);
    expect(terminal.errors()).toBe('');
    jest.advanceTimersByTime(2);
    expect(terminal.errors()).toContain('Reading ...');
    progress.end();
  });

  test('is never shown where standard error is not a terminal', () => {
    const terminal = fakeTerminal();
    const progress = startProgress(terminal, 5_000_000);
    progress.stage('Reading ...');
    progress.end();
    expect(terminal.errors()).toBe('');
  });
});
