/** The stand-in for Excel: takes the client's requests as text, answers as Excel would, and remembers what it saw. */
import type { HostLine, SettingsStore } from '../hooks/host-line';
import { WHOLE_SHEET, bounding, boxAt, type Box } from '../model/box';
import type { SheetState } from '../model/state';
import { Workbook } from '../surface/workbook';
import { makeService } from '../surface/services';
import { runRequest, type Watcher } from '../wire/dispatcher';
import { ExcelError } from '../wire/errors';
import { ACTION, FLAG, PATH, type EventEntry, type RequestBody, type ResponseBody } from '../wire/protocol';
import { Conditions } from './conditions';
import { Editor } from './editor';
import { Faults, type LostAnswer } from './faults';
import { keepsUndo } from './flavour';
import { guardChange } from './guards';
import { wait } from './real-time';
import { Session, type Actor } from './session';
import { Trace, utf8Length, type SyncRecord } from './trace';

export class ExcelHost implements HostLine {
  readonly session = new Session();
  readonly trace = new Trace();
  readonly faults = new Faults();
  readonly conditions = new Conditions();
  /** Members that the client used and the stand-in lacks, and bugs of the stand-in: a test that leaves any has failed. */
  readonly gaps: Error[] = [];
  readonly #root = new Workbook(this.session);
  readonly #edits: { remaining: number; readonly edit: () => void }[] = [];
  readonly settings: SettingsStore = {
    entries: [],
    onSaved: () => this.session.clearsUndo('Settings.saveAsync'),
  };

  constructor() {
    this.session.events.isHeld = () => this.conditions.holdsEvents;
    this.session.isBehindAnother = () => this.conditions.isBehindAnother;
    this.session.model.guard = (touch) => {
      if (this.session.actor === 'add-in') guardChange(this.session.model, touch);
    };
  }
  get model(): Session['model'] {
    return this.session.model;
  }
  get undo(): Session['undo'] {
    return this.session.undo;
  }

  /** Changes made by the person at this Excel (one undo step each) or by a co-author (none). */
  as(actor: Exclude<Actor, 'add-in'>): Editor {
    return new Editor(this.session, actor);
  }
  /** `edit` happens just before the `nth` sync from now (from 1). */
  beforeSync(nth: number, edit: () => void): void {
    this.#edits.push({ remaining: nth, edit });
  }
  /** Ctrl+Z. False where there is nothing to take back. */
  takeBack(): boolean {
    const before = this.undo.takeBack();
    if (!before) return false;
    const { sheets } = this.model;
    this.session.actor = 'user';
    this.model.restore(before);
    for (const sheet of before.sheets) {
      const was = sheets.find((candidate) => candidate.id === sheet.id);
      if (was && was.cells !== sheet.cells) this.session.cellsChanged(sheet.id, changedArea(was, sheet));
    }
    this.session.actor = 'add-in';
    this.session.events.flush();
    this.session.tellWatchers();
    return true;
  }
  /** `watcher` is called after everything that may have changed what is seen. Returns how to stop. */
  watch(watcher: () => void): () => void {
    this.session.watchers.add(watcher);
    return () => this.session.watchers.delete(watcher);
  }

  onEvents(deliver: (entries: readonly EventEntry[]) => void): void {
    this.session.events.deliver = deliver;
  }
  /** One request of the client, JSON in and JSON out. */
  async send(bodyText: string, flags: number): Promise<string> {
    const body = JSON.parse(bodyText) as RequestBody;
    const kind = kindOf(body);
    if (kind === 'sync') this.#runEdits();
    await wait(this.conditions.latency);
    if (this.conditions.isSilent) return new Promise<never>(() => undefined);
    if (kind === 'sync' && flags & FLAG.delayForCellEdit) await this.conditions.untilCellEditEnds();
    const requestBytes = utf8Length(bodyText);
    const isWrite = (flags & FLAG.write) !== 0;
    const actions: string[] = [];
    const { response, undo, lost } = this.#answer(body, kind, isWrite, requestBytes, actions);
    if (lost?.code === null) return new Promise<never>(() => undefined);
    let text = JSON.stringify(response);
    let error = response.Error?.Code ?? null;
    if (kind === 'sync' && utf8Length(text) > this.conditions.payloadLimit) {
      text = JSON.stringify(refusal(new ExcelError('ResponsePayloadSizeLimitExceeded')));
      error = 'ResponsePayloadSizeLimitExceeded';
    }
    this.trace.add({ kind, isWrite, actions, requestBytes, responseBytes: utf8Length(text), error, undo });
    void wait(0).then(() => {
      this.session.events.flush();
      this.session.tellWatchers();
    });
    return text;
  }

  #answer(
    body: RequestBody,
    kind: SyncRecord['kind'],
    isWrite: boolean,
    requestBytes: number,
    actions: string[],
  ): Answer {
    if (kind !== 'sync') return this.#perform(body, kind, isWrite, actions);
    const refused = this.#refuse(requestBytes);
    if (refused) return { response: refusal(refused), undo: 'none' };
    const lost = this.faults.lostAnswer();
    if (!lost) return this.#perform(body, kind, isWrite, actions);
    const done = lost.isDone ? this.#perform(body, kind, isWrite, actions) : null;
    return {
      response: refusal(new ExcelError(lost.code ?? 'GeneralException')),
      undo: done?.undo ?? 'none',
      lost,
    };
  }

  #perform(body: RequestBody, kind: SyncRecord['kind'], isWrite: boolean, actions: string[]): Answer {
    const watcher: Watcher = {
      beforeAction: (label) => {
        actions.push(label);
        if (kind === 'sync') this.faults.beforeAction(label, { isWrite, isGrouped: this.undo.isGrouping });
      },
      onGap: (gap) => this.gaps.push(gap),
    };
    const { model, references, undo } = this.session;
    const before = model.remember();
    const revision = model.revision;
    undo.beginBatch();
    const world = {
      root: this.#root,
      references,
      newObject: (name: string) => makeService(name, this.session),
      refusesBeyondMissing: kind === 'sync' && this.session.flavour.refusesBeyondMissing,
    };
    const response = runRequest(body, world, watcher);
    if (model.revision === revision) return { response, undo: 'none' };
    if (!keepsUndo(this.session.flavour)) undo.clear('a write of an add-in');
    return { response, undo: undo.record(before) };
  }

  #refuse(requestBytes: number): ExcelError | null {
    if (this.conditions.isEditingCell) return new ExcelError('InvalidOperationInCellEditMode');
    if (requestBytes > this.conditions.payloadLimit) return new ExcelError('RequestPayloadSizeLimitExceeded');
    return this.faults.beforeSync();
  }
  #runEdits(): void {
    for (const entry of this.#edits) {
      entry.remaining -= 1;
      if (entry.remaining === 0) entry.edit();
    }
  }
}

interface Answer {
  readonly response: ResponseBody;
  readonly undo: SyncRecord['undo'];
  readonly lost?: LostAnswer;
}

/** Around everything that stood on the sheet before or stands there now. */
function changedArea(was: SheetState, is: SheetState): Box {
  const before = was.cells.used(WHOLE_SHEET, false);
  const now = is.cells.used(WHOLE_SHEET, false);
  return before && now ? bounding(before, now) : (before ?? now ?? boxAt(0, 0));
}

function kindOf(body: RequestBody): SyncRecord['kind'] {
  if (Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PATH.newObject))
    return 'service';
  const calls = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  const drops = calls.every((action) => action.Name === '_RemoveReference');
  return calls.length > 0 && drops ? 'cleanup' : 'sync';
}

/** The request as a whole is refused: none of its actions ran. */
const refusal = (error: ExcelError): ResponseBody => ({
  Error: { Code: error.code, Message: error.message, ActionIndex: -1, HttpStatusCode: error.httpStatus },
});
