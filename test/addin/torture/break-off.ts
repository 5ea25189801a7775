/** Breaks a write off at every place where it can be, and looks each time at what is left, what is read next, and what the next write makes of it. */
import { isDeepStrictEqual } from 'node:util';
import type { ExcelCode } from '../../excel-host/wire/errors';
import { saveXlsx } from '../../excel-host/file/save-xlsx';
import type { FLAVOURS } from '../../excel-host/session/flavour';
import type { ExcelHost } from '../../excel-host/session/host';
import { wait } from '../../excel-host/session/real-time';
import { bookContent, stateOf, type Apart } from './content';
import { damage, type Asked } from './owned';
import { boxAt } from '../../excel-host/model/box';
import { isSettingsName, readFigures } from './pane';
import { startBook } from './start';
import { CODES } from './steps';
import { decideOtherwise, readSaved, type Write } from './writes';

type Fault =
  | { readonly at: 'action'; readonly nth: number; readonly code: ExcelCode }
  | { readonly at: 'request'; readonly nth: number; readonly code: ExcelCode }
  | {
      readonly at: 'answer';
      readonly nth: number;
      readonly isDone: boolean;
      readonly code: ExcelCode | null;
    };

export interface Survey {
  /** Faults that were tried, and those of them that struck. */
  readonly cases: number;
  readonly struck: number;
  /** Those after which all was as promised. */
  readonly survived: number;
  /** What the sheets of the product's were left as. */
  readonly states: ReadonlySet<string>;
  readonly wrong: readonly string[];
}

function allFaults(actions: number, requests: number): Fault[] {
  const faults: Fault[] = [];
  for (let nth = 1; nth <= actions; nth += 1) faults.push({ at: 'action', nth, code: 'GeneralException' });
  for (let nth = 1; nth <= requests; nth += 1) {
    for (const code of CODES) faults.push({ at: 'request', nth, code });
    for (const isDone of [true, false])
      for (const code of ['GeneralException', null] as const)
        faults.push({ at: 'answer', nth, isDone, code });
  }
  return faults;
}

function arm({ faults }: ExcelHost, fault: Fault): void {
  if (fault.at === 'answer') faults.loseAnswer(fault.nth, fault);
  else if (fault.at === 'request') faults.failSync(fault.nth, fault.code);
  else faults.failAction(fault.nth, fault.code, 'any');
}

/** What the pane hears; null where it is closed before it hears anything. */
async function outcomeOf(host: ExcelHost, work: Promise<unknown>): Promise<string | null> {
  let heard: string | null = null;
  void work.then(
    () => {
      heard = 'done';
    },
    (error: { kind?: string }) => {
      heard = error.kind ?? String(error);
    },
  );
  for (let idle = 0; heard === null && idle < 4;) {
    await wait(1);
    if (host.faults.struck > 0) idle += 1;
  }
  if (heard === null) host.undo.abandonGroups();
  return heard;
}

/** One write in one Excel, from the same start each time. */
class BrokenWrite {
  readonly #host: ExcelHost;
  #start = startBook('windows', true).model.remember();
  #whole = this.#start;
  #asked: readonly Asked[] = [];
  #readings: readonly unknown[] = [];
  #saved: unknown;
  actions = 0;
  requests = 0;

  constructor(
    readonly write: Write,
    flavour: keyof typeof FLAVOURS,
  ) {
    this.#host = startBook(flavour, true);
  }
  async prepare(): Promise<void> {
    const host = this.#host;
    await this.write.prepare?.(host);
    this.#start = host.model.remember();
    const before = await readFigures();
    this.#saved = await readSaved(await saveXlsx(host.model));
    const work = await this.write.ready();
    host.trace.reset();
    await work();
    this.requests = host.trace.syncs.length;
    this.actions = host.trace.actions.length;
    this.#whole = host.model.remember();
    this.#readings = this.write.reads === 'old' ? [before] : [before, await readFigures()];
    if (this.write.reads === 'any of the cells') this.#asked = this.#differences();
  }
  /** The cells that a fix changes. */
  #differences(): Asked[] {
    return this.#start.sheets.flatMap((was) => {
      const is = this.#whole.sheets.find(({ id }) => id === was.id)!;
      return [...was.cells.within({ top: 0, left: 0, bottom: 99, right: 99 })].flatMap(
        ({ row, column, cell }) => {
          const replacement = is.cells.get(row, column).value;
          return replacement === cell.value
            ? []
            : [
                {
                  sheetId: was.id,
                  box: boxAt(row, column),
                  expected: String(cell.value),
                  replacement: String(replacement),
                },
              ];
        },
      );
    });
  }

  /** @returns what was wrong, and what the sheets were left as; null where the fault did not strike */
  async breakOff(fault: Fault, save: boolean): Promise<{ states: string; wrong: string[] } | null> {
    const host = this.#host;
    host.faults.reset();
    host.model.restore(this.#start);
    const work = await this.write.ready();
    arm(host, fault);
    const heard = await outcomeOf(host, work());
    if (host.faults.struck === 0) return null;
    host.faults.reset();
    const wrong: string[] = [];
    if (heard === 'own-fault' || heard?.includes('Error')) wrong.push(`the pane says ${heard}`);
    const { states, broken } = this.#look(heard, wrong);
    wrong.push(...broken);
    const settled = this.#settled();
    await this.#readNext(wrong, save);
    await (
      await this.write.ready()
    )();
    await this.#compareMended(settled, wrong);
    return { states, wrong };
  }

  /** Settings that this write has changed, and whose cells stand as they were to: the decision is kept, though looks may be missing. */
  #settled(): string[] {
    const is = this.#host.model.remember();
    const isWritten = (name: string): boolean =>
      stateOf(name, this.#whole, this.#start, this.#start) !== 'new';
    return is.sheets
      .map(({ name }) => name)
      .filter(
        (name) =>
          isSettingsName(name) && isWritten(name) && stateOf(name, is, this.#start, this.#whole) === 'new',
      );
  }

  /**
   * What is decided stands there already, so that the same decision writes nothing: looks come with the next other one. How
   * the sheet is printed and scrolled is set up once, when it is made, and is not promised to be made up for.
   */
  async #compareMended(settled: readonly string[], wrong: string[]): Promise<void> {
    const host = this.#host;
    const compare = async (what: string, apart: Apart, next: () => Promise<unknown>): Promise<void> => {
      await next();
      const [is, mended] = [bookContent(host, apart), host.model.remember()];
      host.model.restore(this.#whole);
      await next();
      const whole = bookContent(host, apart);
      host.model.restore(mended);
      if (!isDeepStrictEqual(is, whole)) wrong.push(`${what} does not mend it: ${whereApart(is, whole)}`);
    };
    await compare('the next write', { plain: settled }, () => Promise.resolve());
    if (settled.length > 0) await compare('the next other decision', { unprinted: settled }, decideOtherwise);
  }

  #look(heard: string | null, wrong: string[]): { states: string; broken: string[] } {
    const is = this.#host.model.remember();
    const ids = new Set(this.#start.sheets.map(({ id }) => id));
    const made = new Map(is.sheets.map(({ id, name }) => [id, name.toLowerCase()]));
    for (const { id, name } of this.#start.sheets)
      if (['Action plan', 'Lists', 'Sums'].includes(name)) made.delete(id);
    wrong.push(...damage(this.#start, is, made, this.#asked, () => true));
    if (
      is.sheets.some(({ id, name }) => !ids.has(id) && !this.#whole.sheets.some((one) => one.name === name))
    )
      wrong.push('a sheet has come that is none of those to be written');
    const names = this.#whole.sheets
      .map(({ name }) => name)
      .filter((name) => !['Action plan', 'Lists', 'Sums'].includes(name));
    const states = names.map((name) => stateOf(name, is, this.#start, this.#whole));
    const broken = names
      .filter((_, index) => states[index] === 'broken')
      .map((name) => `${name} does not say that it is not whole`);
    if (heard === 'done' && states.some((state) => state !== 'new'))
      broken.push('it is said to be done and is not');
    return { states: [...new Set(states)].sort().join(' + '), broken };
  }

  async #readNext(wrong: string[], save: boolean): Promise<void> {
    if (this.write.reads === 'any of the cells') return;
    const next = await readFigures();
    if (!this.#readings.some((reading) => isDeepStrictEqual(reading, next)))
      wrong.push(`the next opening reads something else: ${whereApart(next, this.#readings[0])}`);
    if (!save || this.write.reads !== 'old') return;
    if (!isDeepStrictEqual(await readSaved(await saveXlsx(this.#host.model)), this.#saved))
      wrong.push('the saved file reads otherwise');
  }
}

/** The first place where two values are not the same. */
function whereApart(is: unknown, wanted: unknown): string {
  const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
  let at = 0;
  while (a[at] === b[at] && at < a.length) at += 1;
  const from = (text: string): string => text.slice(Math.max(0, at - 150), at + 150);
  return `...${from(a)}... for ...${from(b)}...`;
}

const inWords = (fault: Fault): string =>
  fault.at === 'answer'
    ? `answer ${fault.nth} lost (${fault.isDone ? 'done' : 'not done'}, ${fault.code ?? 'pane closed'})`
    : `${fault.at} ${fault.nth} (${fault.code})`;

/** @param stride tries every so many of the faults; 1 tries all */
export async function breakEverywhere(
  write: Write,
  flavour: keyof typeof FLAVOURS,
  stride: number,
): Promise<Survey> {
  const broken = new BrokenWrite(write, flavour);
  await broken.prepare();
  const faults = allFaults(broken.actions, broken.requests).filter((_, index) => index % stride === 0);
  const states = new Set<string>();
  const wrong: string[] = [];
  let struck = 0;
  let survived = 0;
  for (const [index, fault] of faults.entries()) {
    const seen = await broken.breakOff(fault, index % 10 === 0);
    if (!seen) continue;
    struck += 1;
    states.add(seen.states);
    if (seen.wrong.length === 0) survived += 1;
    else if (wrong.length < 10) wrong.push(`${inWords(fault)}: ${seen.wrong.slice(0, 3).join('; ')}`);
  }
  return { cases: faults.length, struck, survived, states, wrong };
}
