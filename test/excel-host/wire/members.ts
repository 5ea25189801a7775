/** Finds members of wire objects by the names that come over the wire, and refuses what is not there. */
import { ExcelError, UnknownMember } from './errors';
import { memberName } from './protocol';
import { FieldObject, WireObject, fieldOf } from './wire-object';

const tables = new WeakMap<object, Map<string, PropertyDescriptor>>();

/** Every member that a class declares, by lower-case name; WireObject's own machinery is not among them. */
function membersOf(object: WireObject): Map<string, PropertyDescriptor> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = tables.get(prototype);
  if (known) return known;
  const members = new Map<string, PropertyDescriptor>();
  for (
    let level: object | null = prototype;
    level && level !== WireObject.prototype && level !== FieldObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (name !== 'constructor' && !members.has(key)) members.set(key, descriptor);
    }
  }
  tables.set(prototype, members);
  return members;
}

const label = (object: WireObject, name: string): string => `${object.shape.type}.${memberName(name)}`;

export function readMember(object: WireObject, name: string): unknown {
  if (object instanceof FieldObject && fieldOf(object, name)) return object.readField(memberName(name));
  const own = memberName(name);
  // An id is given to the constructor and never changes.
  if (object.shape.scalars?.includes(own) && Object.hasOwn(object, own)) return Reflect.get(object, own);
  const member = membersOf(object).get(name.toLowerCase());
  if (!member?.get) throw new UnknownMember(label(object, name));
  return member.get.call(object) as unknown;
}

export function callMember(object: WireObject, name: string, values: readonly unknown[]): unknown {
  const member = membersOf(object).get(name.toLowerCase());
  if (typeof member?.value !== 'function') throw new UnknownMember(`${label(object, name)}()`);
  return (member.value as (...values: unknown[]) => unknown).apply(object, [...values]);
}

export function writeMember(object: WireObject, name: string, value: unknown): void {
  if (object instanceof FieldObject && fieldOf(object, name)) {
    object.writeField(memberName(name), value);
    return;
  }
  const member = membersOf(object).get(name.toLowerCase());
  if (!member) throw new UnknownMember(`${label(object, name)} =`);
  if (!member.set) throw new ExcelError('AccessDenied', label(object, name));
  member.set.call(object, value);
}
