/** Shapes the answer to a load: the scalars asked for, the children named, the items of a collection. */
import { readMember } from './members';
import { wireName, type QueryInfo } from './protocol';
import { asksForAll, parseSelect, type Selection } from './select';
import { FieldObject, WireCollection, WireObject, scalarNames } from './wire-object';

/** Ids that travel with every answer, whether asked for or not. */
const IDENTITIES = ['id', '_Id'];

export function identityOf(object: WireObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of IDENTITIES) {
    if (object.shape.scalars?.includes(name)) result[wireName(name)] = toWire(readMember(object, name));
  }
  if (object.referenceId !== null) result._ReferenceId = object.referenceId;
  return result;
}

export function toWire(value: unknown): unknown {
  if (value === undefined) return null;
  return value instanceof WireObject ? identityOf(value) : value;
}

/** `onVisit` sees every object on the way, so that references can be kept. */
export function queryObject(
  object: WireObject,
  query: QueryInfo,
  onVisit: (object: WireObject) => void,
): Record<string, unknown> {
  const selection = parseSelect([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return answer(object, selection, onVisit, query);
}

function answer(
  object: WireObject,
  selection: Selection,
  onVisit: (object: WireObject) => void,
  query: QueryInfo = {},
): Record<string, unknown> {
  onVisit(object);
  const result = identityOf(object);
  const isCollection = object instanceof WireCollection;
  const all = asksForAll(selection) && !isCollection;
  const byNameOnly = object.shape.byNameOnly ?? [];
  const children = object.shape.children ?? [];
  const scalars = scalarNames(object.shape);
  for (const name of scalars) {
    const named = selection.children.has(name.toLowerCase());
    if (named || (all && !byNameOnly.includes(name)) || isCollection) {
      result[wireName(name)] = toWire(readMember(object, name));
    }
  }
  if (object instanceof WireCollection) {
    const ofItems = itemSelection(object, selection);
    if (!ofItems) return result;
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top ? skip + query.Top : undefined);
    result._Items = items.map((item, index) =>
      item ? { _Index: skip + index, ...answer(item, ofItems, onVisit) } : null,
    );
    return result;
  }
  for (const [name, child] of selection.children) {
    const childName = children.find((known) => known.toLowerCase() === name);
    if (childName) {
      const value = readMember(object, childName);
      result[wireName(childName)] = value instanceof WireObject ? answer(value, child, onVisit) : null;
    } else if (!scalars.some((known) => known.toLowerCase() === name)) {
      refuseUnknown(object, child.name);
    }
  }
  return result;
}

/** What is asked of the items; null where only the collection's own properties were, as in load('count'). */
function itemSelection(collection: WireObject, selection: Selection): Selection | null {
  const own = scalarNames(collection.shape).map((name) => name.toLowerCase());
  const children = new Map([...selection.children].filter(([name]) => !own.includes(name)));
  const asksOnlyOwn = selection.children.size > 0 && children.size === 0 && !selection.everything;
  return asksOnlyOwn ? null : { ...selection, children };
}

/** Reading it throws UnknownMember with the right name. */
function refuseUnknown(object: WireObject, name: string): void {
  if (object instanceof FieldObject && object.shape.fields?.[name]) return;
  readMember(object, name);
}
