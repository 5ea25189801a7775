/** The tasks of a page's thread in processor time, which a busy machine does not stretch, and how much of each is spent in some of its scripts. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Task {
  /** Milliseconds of the processor. */
  readonly ms: number;
  /** Of these, in the scripts that were asked for. */
  readonly theirs: number;
  /** The functions of those scripts in which most of it went. */
  readonly functions: readonly string[];
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly startTime: number;
}
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const SAMPLE_MICROSECONDS = 500;
/** Milliseconds from which a task is looked at. */
const LEAST = 5;

/** Starts to watch; what comes back ends it. @param isTheirs of the address of a script */
export async function watchTasks(
  browser: Browser,
  page: Page,
  isTheirs: (url: string) => boolean,
): Promise<() => Promise<readonly Task[]>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    await session.detach();
    return tasksOf(trace.traceEvents, profile, isTheirs);
  };
}

interface Sample {
  readonly at: number;
  /** The function of theirs that ran; false for one of another script, null for no script at all: clearing up, drawing. */
  readonly what: string | false | null;
}

function samplesOf(
  { nodes, samples, timeDeltas, startTime }: Profile,
  isTheirs: (url: string) => boolean,
): readonly Sample[] {
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // What the engine itself does belongs to the script that asked for it.
  const scriptOf = (id: number | undefined): Profile['nodes'][number] | undefined => {
    const node = id === undefined ? undefined : byId.get(id);
    return !node || node.callFrame.url !== '' ? node : scriptOf(parent.get(id as number));
  };
  const known = new Map<number, Sample['what']>();
  const whatOf = (id: number): Sample['what'] => {
    const frame = scriptOf(id)?.callFrame;
    if (!frame || frame.url === '') return null;
    return isTheirs(frame.url) ? frame.functionName || '(nameless)' : false;
  };
  let at = startTime;
  return samples.map((id, index) => {
    at += timeDeltas[index] ?? 0;
    if (!known.has(id)) known.set(id, whatOf(id));
    return { at, what: known.get(id) ?? null };
  });
}

function tasksOf(
  events: readonly TraceEvent[],
  profile: Profile,
  isTheirs: (url: string) => boolean,
): readonly Task[] {
  const samples = samplesOf(profile, isTheirs);
  const tasks = events.filter(
    ({ name, ph, tdur = 0 }) => name === 'RunTask' && ph === 'X' && tdur >= LEAST * 1000,
  );
  return tasks.map(({ ts, dur = 0, tdur = 0 }) => {
    const inside = samples.filter(({ at }) => at >= ts && at < ts + dur);
    const others = inside.filter(({ what }) => what === false).length;
    const counts = new Map<string, number>();
    for (const { what } of inside)
      if (typeof what === 'string') counts.set(what, (counts.get(what) ?? 0) + 1);
    const theirs = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 6);
    const ms = tdur / 1000;
    return {
      ms,
      // What is no script's, such as clearing up, is shared out between them.
      theirs: theirs === 0 ? 0 : (ms * theirs) / (theirs + others),
      functions: most.map(([name, count]) => `${name} ${Math.round((ms * count) / inside.length)}`),
    };
  });
}
