/** Walks through one script of docs/try-it.md: every step that stands there is done here, in that order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(__dirname, '../../../docs/try-it.md');

/** A step's title in bold, as "1. **Open the plan.** ...", and what does it. */
export type Steps = Readonly<Record<string, () => Promise<void>>>;

/** Titles of the numbered steps under a heading: "For an officer". */
function readScript(heading: string): string[] {
  const [, section] = readFileSync(PAGE, 'utf8').split(`## ${heading}\n`);
  if (section === undefined) throw new Error(`docs/try-it.md has no heading "${heading}"`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\d+\. \*\*(.+?)\.\*\*/gm)].map((match) => match[1] ?? '');
}

/** Does the steps; a failure says in which one. */
export async function walk(heading: string, steps: Steps): Promise<void> {
  expect(Object.keys(steps)).toEqual(readScript(heading));
  for (const [title, step] of Object.entries(steps)) {
    try {
      await step();
    } catch (error) {
      throw new Error(
        `${heading}, step "${title}": ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
}
