// npm run bench: how fast and how large, as ratios of one run. Not a test: machines differ and are shared.
import { benchCommandLine } from './command-line';
import { benchCompare } from './compare';
import { benchCore } from './core';
import { benchLongTasks } from './long-tasks';
import { benchPage } from './page';
import { benchPane } from './pane';
import { benchReaders } from './readers';
import { benchWriting } from './writing';
import { say } from './timing';

const PARTS = {
  compare: benchCompare,
  core: benchCore,
  'command-line': benchCommandLine,
  page: benchPage,
  pane: benchPane,
  'long-tasks': benchLongTasks,
  readers: benchReaders,
  writing: benchWriting,
} as const;
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
say('');
