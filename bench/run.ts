// npm run bench [-- PART ...] [-- --large]: how fast and how large, as ratios of one run. Not a test: machines differ and are shared.
import { benchCompare } from './compare';
import { benchCore } from './core';
import { benchLongTasks } from './long-tasks';
import { benchPage } from './page';
import { benchPane } from './pane';
import { benchPeers } from './peers';
import { benchReaders } from './readers';
import { benchWriting } from './writing';
import { say } from './timing';

const isLarge = process.argv.includes('--large');
const PARTS = {
  compare: benchCompare,
  core: () => benchCore(isLarge),
  page: benchPage,
  pane: benchPane,
  peers: benchPeers,
  'long-tasks': benchLongTasks,
  readers: benchReaders,
  writing: benchWriting,
} as const;
const wanted = process.argv.slice(2).filter((argument) => argument !== '--large');
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
say('');
