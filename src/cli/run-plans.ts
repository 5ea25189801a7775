/** Runs a command about several plans in one process: a line a plan, and a plan that cannot be read does not stop the rest. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Problem } from '../model/problem';
import { printable } from '../report/one-line';
import { problemSentence } from '#words/problems';
import { SEVERAL_TEXT } from '#words/command-line';
import { SAVED_NAMES } from '#words/file-names';
import { jsonLine } from './door';
import type { PlanCommand } from './plan-command';
import { openPlanFile, type PlanOptions } from './plan-options';
import type { Terminal } from './terminal';
import { writeWorkbooks } from './write-workbooks';

/** Says something of one plan, at length. */
const OF_ONE_PLAN = ['explain', 'council', 'planName', 'into', 'csv', 'publish'] as const;

/** @returns the worst exit code of any. @throws Problem where nothing can be done for any. */
export async function runPlans(
  command: PlanCommand,
  files: readonly string[],
  options: PlanOptions,
  terminal: Terminal,
): Promise<number> {
  const single = OF_ONE_PLAN.find((name) => options[name] !== undefined && options[name] !== false);
  if (single) throw new Problem('one-plan-only', { option: OPTION_NAMES[single] });
  const nameOut = options.out === undefined ? null : await namesIn(options.out);
  let worst = 0;
  let failed = 0;
  for (const file of files) {
    try {
      const read = await openPlanFile(file, options, terminal);
      const { opened } = read;
      if (nameOut) await writeWorkbooks(read, file, { ...options, out: nameOut(file) });
      terminal.write(options.json ? jsonLine(command.json(opened)) : `${command.line(opened, file)}\n`);
      worst = Math.max(worst, command.exitCode(opened));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      terminal.writeError(`ragplan: ${printable(SEVERAL_TEXT.failed(file, problemSentence(error)))}\n`);
      failed++;
    }
  }
  if (!options.json) terminal.write(`\n${SEVERAL_TEXT.total(files.length, failed, options.out)}\n`);
  return failed > 0 ? 2 : worst;
}

const OPTION_NAMES: Readonly<Record<(typeof OF_ONE_PLAN)[number], string>> = {
  explain: '--explain',
  council: '--council',
  planName: '--plan-name',
  into: '--into',
  csv: '--csv',
  publish: '--publish',
};

/** Where each summary goes: into the folder, which is made where there is none; two plans of one name have a file each. */
async function namesIn(folder: string): Promise<(file: string) => string> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const code = (cause as { code?: string }).code === 'EEXIST' ? 'ENOTDIR' : '';
    throw new Problem('out-unwritable', { file: basename(folder), path: folder, code }, { cause });
  }
  const taken = new Set<string>();
  return (file) => {
    const stem = basename(file).replace(/\.[^.]*$/, '');
    let name = SAVED_NAMES.summary(stem);
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = SAVED_NAMES.summary(`${stem}-${number}`);
    taken.add(name.toLowerCase());
    return join(folder, name);
  };
}
