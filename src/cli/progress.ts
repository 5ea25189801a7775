/** A progress line on standard error for work that takes over half a second, wiped when the work ends. */
import type { Terminal } from './terminal';

/** Reading is one long computation in which no timer fires: files over this size are announced at once. */
const SURELY_SLOW_BYTES = 400_000;
const PATIENCE_MS = 500;

export interface Progress {
  stage(text: string): void;
  end(): void;
}

const SILENT: Progress = { stage: () => undefined, end: () => undefined };

export function startProgress(terminal: Terminal, fileBytes: number): Progress {
  if (!terminal.showsProgress) return SILENT;
  const began = performance.now();
  let shown = false;
  let current = '';
  const show = () => {
    shown = true;
    terminal.writeError(`\r\u001b[K${current}`);
  };
  const timer = setTimeout(show, PATIENCE_MS);
  return {
    stage(text) {
      current = text;
      if (shown || fileBytes > SURELY_SLOW_BYTES || performance.now() - began > PATIENCE_MS) show();
    },
    end() {
      clearTimeout(timer);
      if (shown) terminal.writeError('\r\u001b[K');
    },
  };
}
