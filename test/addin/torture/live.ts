/** Lives a sequence through, and says what was wrong with it. */
import type { ExcelHost } from '../../excel-host/session/host';
import { readDecisions, readFigures, type Granted, type ProblemKind, type Wish } from './pane';
import { startBook } from './start';
import type { Sequence, Step, Trouble } from './steps';
import { World } from './world';

/** What is never to be said where nothing has gone wrong. */
const FAULTS: readonly ProblemKind[] = [
  'own-fault',
  'host-failed',
  'host-busy',
  'host-too-old',
  'part-missing',
];

export interface Life {
  readonly said: readonly string[];
  /** One line each; none where all was well. */
  readonly wrong: readonly string[];
}

function inWords(trouble: Trouble | null): string {
  switch (trouble?.trouble) {
    case 'action fails':
      return `; action ${trouble.nth} fails with ${trouble.code}`;
    case 'request fails':
      return `; request ${trouble.nth} fails with ${trouble.code}`;
    case 'answer lost':
      return `; request ${trouble.nth} is ${trouble.isDone ? 'done' : 'not done'}, ${trouble.code === null ? 'and the pane is closed' : `and answered with ${trouble.code}`}`;
    default:
      return '';
  }
}

function arm(world: World, trouble: Trouble): () => void {
  const { faults } = world.host;
  let isArmed = true;
  switch (trouble.trouble) {
    case 'action fails':
      faults.failAction(trouble.nth, trouble.code);
      break;
    case 'request fails':
      faults.failSync(trouble.nth, trouble.code);
      break;
    case 'answer lost':
      faults.loseAnswer(trouble.nth, trouble);
      break;
    case 'edit between':
      world.host.beforeSync(trouble.nth, () => {
        if (isArmed) world.edit(trouble.edit, true);
      });
  }
  return () => {
    isArmed = false;
    faults.reset();
  };
}

const changesDecisions = (wish: Wish): boolean =>
  wish.do === 'decide' ||
  wish.do === 'undecide' ||
  wish.do === 'accept' ||
  (wish.do === 'write' && wish.council !== '');

async function ask(world: World, index: 0 | 1, wish: Wish, trouble: Trouble | null): Promise<void> {
  const pane = world.panes[index]!;
  const figures = await readFigures();
  const decisions = await readDecisions();
  const { held } = pane;
  world.begin();
  const disarm = trouble ? arm(world, trouble) : () => undefined;
  const granted = pane.grant(wish);
  if (!granted) return disarm();
  world.said.push(`pane ${index + 1}: ${granted.words}${inWords(trouble)}`);
  const mayHang = trouble?.trouble === 'answer lost' && trouble.code === null;
  const ended = await world.settle([granted], mayHang);
  const hasStruck = world.host.faults.struck > 0;
  disarm();
  const problem = ended ? pane.problem : null;
  if (problem) world.said.push(`   is told: ${problem.kind} ${JSON.stringify(problem.facts)}`);
  if (
    problem?.kind === 'own-fault' ||
    (problem && !hasStruck && !world.editedBetween && FAULTS.includes(problem.kind))
  )
    world.wrong.push(
      `the pane says ${problem.kind} ${JSON.stringify(problem.facts)} ${String(problem.cause)}`,
    );
  if (!ended) world.panes[index] = world.newPane();
  world.end(ended && !hasStruck && !world.editedBetween);
  if (!ended) await world.panes[index]!.grant({ do: 'open' })?.job;
  if (world.editedBetween) return;
  await compareReadings(world, wish, figures, { decisions, held });
}

/** Two readings from where they differ on. */
function apart(was: string, is: string): string {
  let at = 0;
  while (was[at] === is[at]) at += 1;
  const from = (text: string): string => text.slice(Math.max(0, at - 80), at + 200);
  return `what is read was ...${from(was)}... and is ...${from(is)}...`;
}

async function compareReadings(
  world: World,
  wish: Wish,
  figures: unknown,
  {
    decisions,
    held,
  }: { readonly decisions: Readonly<Record<string, string>>; readonly held: ReadonlySet<string> },
): Promise<void> {
  const after = await readDecisions();
  const changed = [...new Set([...Object.keys(decisions), ...Object.keys(after)])].filter(
    (status) => decisions[status] !== after[status] && !held.has(status),
  );
  const most = wish.do === 'decide' || wish.do === 'undecide' ? 2 : 0;
  if (changed.length > most)
    world.wrong.push(`decisions were ${JSON.stringify(decisions)} and are ${JSON.stringify(after)}`);
  if (changesDecisions(wish) || wish.do === 'fix' || wish.do === 'sample') return;
  const now = await readFigures();
  if (JSON.stringify(now) !== JSON.stringify(figures))
    world.wrong.push(apart(JSON.stringify(figures), JSON.stringify(now)));
}

async function askBoth(world: World, wishes: readonly [Wish, Wish]): Promise<void> {
  world.begin();
  const granted = wishes
    .map((wish, index) => world.panes[index]!.grant(wish))
    .filter((one): one is Granted => one !== null);
  if (granted.length < 2) await Promise.all(granted.map(({ job }) => job));
  else {
    world.said.push(`both panes at once: ${granted.map(({ words }) => words).join(' | ')}`);
    await world.settle(granted, false);
  }
  for (const [index, { problem }] of world.panes.entries())
    if (problem)
      world.said.push(`   pane ${index + 1} is told: ${problem.kind} ${JSON.stringify(problem.facts)}`);
  for (const { problem } of world.panes)
    if (problem?.kind === 'own-fault') world.wrong.push(`a pane says own-fault ${String(problem.cause)}`);
  world.end(false);
}

async function take(world: World, step: Step): Promise<void> {
  switch (step.step) {
    case 'edit':
      return world.edit(step.edit);
    case 'ask':
      return ask(world, step.pane, step.wish, step.trouble);
    case 'ask both':
      return askBoth(world, step.wishes);
    case 'undo':
      return world.undo(step.times, step.namesStay);
  }
}

export async function live({ flavour, inTable, theirs, written, steps }: Sequence): Promise<Life> {
  const host: ExcelHost = startBook(flavour, inTable, theirs);
  const world = new World(host);
  for (const pane of world.panes) await pane.grant({ do: 'open' })?.job;
  world.said.push(
    `In Excel, ${flavour}, the plan ${inTable ? 'in a table' : 'without a table'}, and a sheet of theirs called ${theirs}`,
  );
  const begin: Wish = { do: 'write', which: written, council: '' };
  const first: Step[] = written.length > 0 ? [{ step: 'ask', pane: 0, wish: begin, trouble: null }] : [];
  for (const step of [...first, ...steps]) {
    try {
      await take(world, step);
    } catch (error) {
      world.wrong.push(`it fails: ${(error as Error).stack ?? String(error)}`);
    }
    if (host.gaps[0]) world.wrong.push(`the stand-in lacks: ${String(host.gaps[0].stack)}`);
    if (world.wrong.length > 0) break;
  }
  return { said: world.said, wrong: world.wrong };
}
