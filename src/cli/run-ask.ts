/** `ragplan ask`: by owner, what there is to ask about, as texts to copy or mails to open. Nothing is sent. */
import { askOwners } from '../app/ask-owners';
import { wrap } from '../render/text/lines';
import { printable } from '../report/one-line';
import { ASK_NONE, askHeading, noSuchOwner } from '#words/ask';
import { openPlanFile, type OpenPlanOptions } from './plan-options';
import { textOptions, type Terminal } from './terminal';

export interface AskOptions extends OpenPlanOptions {
  readonly since?: string;
  readonly owner: string[];
  readonly mail: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runAsk(file: string, options: AskOptions, terminal: Terminal): Promise<number> {
  const { opened } = await openPlanFile(file, options, terminal);
  const all = askOwners(opened, options.since ?? null);
  const wanted = new Set(options.owner.map((owner) => owner.trim().toLowerCase()));
  const owners = wanted.size === 0 ? all : all.filter(({ owner }) => wanted.has(owner.toLowerCase()));
  const { width } = textOptions(terminal);
  const lines = owners.flatMap(({ owner, asked, text, mail }) => [
    printable(askHeading(owner, asked.length)),
    ...(options.mail
      ? [mail]
      : text.split('\n').map((line) => wrap(printable(line), line.startsWith('- ') ? '  ' : '', width))),
    '',
  ]);
  const missing = options.owner.filter(
    (name) => !all.some(({ owner }) => owner.toLowerCase() === name.trim().toLowerCase()),
  );
  const rest = all.length === 0 ? [ASK_NONE] : missing.map((name) => printable(noSuchOwner(name)));
  terminal.write(`${[...lines, ...rest].join('\n').trimEnd()}\n`);
  return 0;
}
