/** Runs a request of the client against wire objects: resolves paths, runs actions in order, shapes the response. */
import { ExcelError, UnknownMember, notFound } from './errors';
import { callMember, readMember, writeMember } from './members';
import {
  ACTION,
  PATH,
  memberName,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from './protocol';
import { identityOf, queryObject, toWire } from './query';
import { WireCollection, WireObject } from './wire-object';
import type { References } from './references';

export interface Watcher {
  /** Before each action, with its label: "Range.values=". May throw to make the action fail. */
  beforeAction(label: string, action: Action): void;
  /** The stand-in lacks something, or has a bug: the test must fail. */
  onGap(error: Error): void;
}

export interface World {
  readonly root: WireObject;
  readonly references: References;
  /** Objects that the client makes by their full type name; undefined where there is none. */
  newObject(typeName: string): WireObject | undefined;
  /** True where what a missing object holds is an error, false where it is one more missing object. */
  readonly refusesBeyondMissing?: boolean;
}

export function runRequest(body: RequestBody, world: World, watcher: Watcher): ResponseBody {
  const run = new RequestRun(body, world);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      watcher.beforeAction(run.labelOf(action), action);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) watcher.onGap(error as Error);
      return { Error: describeError(error, index), ProcessedResults: { Results: results }, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describeError(error: unknown, index: number): WireError {
  const known =
    error instanceof ExcelError
      ? error
      : error instanceof UnknownMember
        ? new ExcelError('ApiNotFound', error.member, error.message)
        : new ExcelError(
            'GeneralException',
            undefined,
            `Bug in the stand-in: ${String((error as Error).stack)}`,
          );
  return {
    Code: known.code,
    Message: known.message,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
    ...(known.location === undefined ? {} : { Location: known.location }),
  };
}

class RequestRun {
  readonly #resolved = new Map<number, WireObject | null>();
  constructor(
    readonly body: RequestBody,
    readonly world: World,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (!object) return null;
        this.#keepIfAsked(action.ObjectPathId, object);
        return identityOf(object);
      case ACTION.query:
        if (!object) return null;
        return queryObject(object, action.QueryInfo ?? {}, (visited) =>
          this.#keepIfAsked(action.ObjectPathId, visited),
        );
      case ACTION.method:
        if (!object) return { _IsNull: true };
        if (action.Name === '_KeepReference') return this.world.references.keep(object);
        return toWire(callMember(object, action.Name, this.#values(action.ArgumentInfo)));
      case ACTION.setProperty:
        if (!object) return { _IsNull: true };
        return writeMember(object, action.Name, this.#values(action.ArgumentInfo)[0]);
      case ACTION.update:
        if (!object) return { _IsNull: true };
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          writeMember(object, name, value);
        return null;
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  /** "Range.values=", "Worksheet.getRange()", "Range{values,text}": for traces, faults and messages. */
  labelOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const type = this.#resolved.get(action.ObjectPathId)?.shape.type ?? '';
    switch (action.ActionType) {
      case ACTION.instantiate:
        return path ? this.#pathLabel(path) : 'Instantiate';
      case ACTION.query:
        return `${type}{${(action.QueryInfo?.Select ?? []).join(',')}}`;
      case ACTION.method:
        return `${type}.${memberName(action.Name)}()`;
      case ACTION.setProperty:
        return `${type}.${memberName(action.Name)}=`;
      case ACTION.update:
        return `${type}.set()`;
      default:
        return 'Trace';
    }
  }

  #pathLabel(path: ObjectPath): string {
    const parent = this.#resolved.get(path.ParentObjectPathId ?? -1)?.shape.type ?? '';
    switch (path.ObjectPathType) {
      case PATH.method:
        return `${parent}.${memberName(path.Name)}()`;
      case PATH.indexer:
        return `${parent}.getItem()`;
      case PATH.property:
        return `${parent}.${memberName(path.Name)}`;
      default:
        return path.Name || 'Workbook';
    }
  }

  #keepIfAsked(pathId: number, object: WireObject): void {
    if (this.body.AutoKeepReference && !this.body.ObjectPaths[String(pathId)]?.D) {
      this.world.references.keep(object);
    }
  }

  #resolve(id: number): WireObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidRequest', undefined, `There is no object path ${id}.`);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): WireObject | null {
    if (path.ObjectPathType === PATH.global) return this.world.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.world.references.find(path.Name);
    if (path.ObjectPathType === PATH.newObject) {
      const made = this.world.newObject(path.Name);
      if (!made) throw new UnknownMember(path.Name);
      return made;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? -1);
    if (!parent) {
      if (this.world.refusesBeyondMissing) throw notFound(memberName(path.Name));
      return null;
    }
    const values = this.#values(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(callMember(parent, path.Name, values));
      case PATH.property:
        return asObject(readMember(parent, path.Name));
      case PATH.indexer:
        if (!(parent instanceof WireCollection)) throw new UnknownMember(`${parent.shape.type}.getItem()`);
        return parent.itemFor(values[0]) ?? missing(`${parent.shape.type}.getItem`);
      default:
        throw new UnknownMember(`object path type ${path.ObjectPathType}`);
    }
  }

  #values(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) =>
      value === null ? undefined : this.#value(value, references[index]),
    );
  }

  /** An argument, with the objects that stand behind path numbers put in their place. */
  #value(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0 && reference === value)
      return this.#resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return value.map((item: unknown, index) => this.#value(item, reference[index]));
    }
    if (value === null || typeof value !== 'object') return value;
    const pathId = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof pathId === 'number') return this.#resolve(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#value(item, 0)]));
  }
}

function asObject(value: unknown): WireObject | null {
  if (value === null || value instanceof WireObject) return value;
  throw new Error('A path must lead to an object or to null');
}

function missing(location: string): never {
  throw notFound(location);
}
